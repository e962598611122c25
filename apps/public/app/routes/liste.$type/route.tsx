import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Item, LocalText, RichText } from '@bti/domain';
import { viewOf } from '#app/load-context.ts';
import { sorted } from '#app/model/find.ts';
import { toolFacts } from '#app/model/sentences.ts';
import { ofType } from '#app/model/site.ts';
import { typeOfWord, type PageType } from '#app/model/words-in-addresses.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Crumbs } from '#app/parts/crumbs.tsx';
import { headOf, headTags, shortText } from '#app/parts/head.ts';
import { Text } from '#app/parts/text.tsx';
import { listLabel } from '#app/parts/type-label.ts';
import { useView } from '#app/parts/use-view.tsx';
import { WarningLine } from '#app/parts/warning-box.tsx';

export const loader = ({ context, params }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  const type = typeOfWord(params.type ?? '');
  if (!type) throw new Response(null, { status: 404 });
  return { type, head: headOf(view, listLabel(view, type)) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** Everything of a type, in the order of the alphabet. */
export default function ListPage() {
  const view = useView();
  const type = useLoaderData<typeof loader>().type as PageType;
  const items = sorted(view, ofType(view.site, type));
  return (
    <div className="page">
      <Crumbs trail={[]} />
      <WarningLine warnings={warningsFor(view.site)} />
      <h1>{listLabel(view, type)}</h1>
      {items.length === 0 && <p className="lead">{view.words.emptyList}</p>}
      <ul className="cards">
        {items.map((item) => (
          <li key={item.id}>
            <a href={view.href(item)}>
              <Text value={view.title(item)} />
            </a>
            {item.type === 'tool' && <span className="note">{toolFacts(view, item)}</span>}
            <p>{shortText(view, aboutOf(item))}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words of an item that say what it is. */
function aboutOf(item: Item): LocalText | RichText {
  const data = item.data as Record<string, LocalText | RichText | undefined>;
  return (
    data.summary ?? data.lead ?? data.definition ?? data.purpose ?? data.plainWords ?? data.instruction ?? {}
  );
}
