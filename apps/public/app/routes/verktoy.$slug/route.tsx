import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Icon } from '@bti/ui';
import { viewOf } from '#app/load-context.ts';
import { again, find } from '#app/model/find.ts';
import { toolFacts, validity } from '#app/model/sentences.ts';
import { warningsFor } from '#app/model/warnings.ts';
import { Crumbs } from '#app/parts/crumbs.tsx';
import { Block } from '#app/parts/facts.tsx';
import { headOf, headTags } from '#app/parts/head.ts';
import { Rich, Text, useHas } from '#app/parts/text.tsx';
import { UsedIn } from '#app/parts/used-in.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { WarningLine } from '#app/parts/warning-box.tsx';
import { ToolDetails } from './tool-details.tsx';

export const loader = ({ context, params }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  const tool = find(view, 'tool', params.slug);
  return { id: tool.id, head: headOf(view, view.titleText(tool), tool.data.summary) };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** A tool: what it is, the way to it, how it is used, and where in the guide it belongs. */
export default function ToolPage() {
  const view = useView();
  const has = useHas();
  const tool = again(view, 'tool', useLoaderData<typeof loader>().id);
  const { link, use, formFields } = tool.data;
  const facts = toolFacts(view, tool);
  const valid = validity(view, tool.data);
  return (
    <div className="page">
      <Crumbs trail={[{ href: view.listHref('tool'), text: { value: view.label('tools') } }]} />
      <WarningLine warnings={warningsFor(view.site)} />
      <p className="eyebrow">{facts || view.label('tool')}</p>
      <h1>
        <Text value={view.title(tool)} />
      </h1>
      <p className="lead">
        <Text value={tool.data.summary} />
      </p>
      {valid && <p className={valid.over ? 'note over' : 'note'}>{valid.text}</p>}
      {link && (
        <p className="actions">
          <a className="ds-button" href={view.linkHref(link)}>
            {view.words.open(view.titleText(tool))}
            <Icon name="external" />
          </a>
        </p>
      )}
      {has(use) && (
        <Block title={view.words.howToUse}>
          <Rich value={use} />
        </Block>
      )}
      {formFields.length > 0 && (
        <Block title={view.words.formFields}>
          <ul className="questions">
            {formFields.map((field) => (
              <li key={field.id}>
                <Text value={field.label} />
                {has(field.help) && (
                  <span className="note">
                    <Text value={field.help} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Block>
      )}
      <ToolDetails tool={tool} />
      <UsedIn item={tool} />
    </div>
  );
}
