import { levelsUsing } from '#app/model/places.ts';
import { toolFacts, validity } from '#app/model/sentences.ts';
import { Block } from '#app/parts/facts.tsx';
import { ItemPage } from '#app/parts/item-page.tsx';
import { itemLoader, pageMeta, useItem } from '#app/parts/item-route.ts';
import { LevelChips } from '#app/parts/level-chips.tsx';
import { Rich, Running, Text, useHas } from '#app/parts/text.tsx';
import { ToolWays } from '#app/parts/tool-ways.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { ToolDetails } from './tool-details.tsx';

export const loader = itemLoader('tool', (data) => data.summary);
export const meta = pageMeta;

/** A tool: what it is, the way to it, how it is used, and where in the guide it belongs. */
export default function ToolPage() {
  const view = useView();
  const has = useHas();
  const tool = useItem('tool');
  const { file, link, use, formFields, summary } = tool.data;
  const valid = validity(view, tool.data);
  const levels = levelsUsing(view.site, tool);
  return (
    <ItemPage
      item={tool}
      eyebrow={toolFacts(view, tool)}
      lead={<Running value={summary} />}
      side={
        <>
          <ToolDetails tool={tool} />
          {levels.length > 0 && (
            <Block title={<Text value={view.label('levels')} />}>
              <LevelChips levels={levels} />
            </Block>
          )}
        </>
      }
    >
      {valid && <p className={valid.over ? 'note over' : 'note'}>{valid.text}</p>}
      {(file || link) && (
        <p className="actions">
          <ToolWays tool={tool} button />
        </p>
      )}
      {has(use) && (
        <Block title={view.words.howToUse} fields={['use']}>
          <Rich value={use} />
        </Block>
      )}
      {formFields.length > 0 && (
        <Block title={view.words.formFields} fields={['formFields']}>
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
    </ItemPage>
  );
}
