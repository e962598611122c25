import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { describe, type Field, type Item, type LocalText } from '@bti/domain';
import { FieldView, isShown } from '#app/facts/field-view.tsx';
import { viewOf } from '#app/load-context.ts';
import { ageText } from '#app/model/sentences.ts';
import { again, find } from '#app/model/find.ts';
import { typeOfWord, type PageType } from '#app/model/words-in-addresses.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Crumbs } from '#app/parts/crumbs.tsx';
import { Block } from '#app/parts/facts.tsx';
import { headOf, headTags } from '#app/parts/head.ts';
import { Text } from '#app/parts/text.tsx';
import { UsedIn } from '#app/parts/used-in.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { WarningBox, WarningLine } from '#app/parts/warning-box.tsx';
import { typeLabel, listLabel } from '#app/parts/type-label.ts';

export const loader = ({ context, params }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  const type = typeOfWord(params.type ?? '');
  if (!type) throw new Response(null, { status: 404 });
  const item = find(view, type, params.slug);
  return { id: item.id, type, head: headOf(view, view.titleText(item), summaryOf(item)) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** A fact of the site: a tjeneste, an arena, a role, a law … told from its description, in the order of its fields. */
export default function FactPage() {
  const view = useView();
  const { id, type } = useLoaderData<typeof loader>();
  const item = again(view, type as PageType, id);
  const { fields, title } = describe(item.type);
  const data = item.data as Record<string, unknown>;
  const shown = Object.entries(fields).filter(
    ([name, field]) => name !== title && !told.has(name) && isShown(view.site.byId, field, data[name]),
  );
  const age = 'ageFrom' in item.data ? ageText(view, item.data) : '';
  const short = shown.filter(([, field]) => isShort(field));
  return (
    <div className="page">
      <Crumbs trail={[{ href: view.listHref(type as PageType), text: { value: listLabel(view, type) } }]} />
      {item.type === 'warning' ? null : <WarningLine warnings={warningsFor(view.site)} />}
      <p className="eyebrow">{typeLabel(view, type)}</p>
      <h1>
        <Text value={view.title(item)} />
      </h1>
      <p className="lead">
        <Text value={summaryOf(item)} />
      </p>
      {item.type === 'warning' ? (
        <WarningBox warning={item} as="h2" />
      ) : (
        <>
          {(short.length > 0 || age) && (
            <dl className="facts">
              {age && (
                <div>
                  <dt>{view.words.age}</dt>
                  <dd>{age}</dd>
                </div>
              )}
              {short.map(([name, field]) => (
                <div key={name}>
                  <dt>{field.label[view.ui]}</dt>
                  <dd>
                    <FieldView name={name} field={field} value={data[name]} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {shown
            .filter(([, field]) => !isShort(field))
            .map(([name, field]) => (
              <Block key={name} title={field.label[view.ui]}>
                <FieldView name={name} field={field} value={data[name]} />
              </Block>
            ))}
        </>
      )}
      <UsedIn item={item} />
    </div>
  );
}

/** What the page says in its own way, not field by field. */
const told = new Set(['summary', 'ageFrom', 'ageTo']);

const summaryOf = (item: Item): LocalText => ('summary' in item.data ? item.data.summary : {});

/** What fits on a line of the fact box; the rest gets a heading of its own. */
function isShort(field: Field): boolean {
  return !(
    field.kind === 'richText' ||
    field.kind === 'list' ||
    field.kind === 'targets' ||
    field.kind === 'references' ||
    (field.kind === 'text' && field.multiline)
  );
}
