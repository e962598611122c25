import type { Item } from '@bti/domain';
import { one } from '#app/model/site.ts';
import { choiceLabel } from '#app/parts/described.ts';
import { Facts } from '#app/parts/facts.tsx';
import { ItemLink, ItemsInLine } from '#app/parts/item-links.tsx';
import { Text, useHas } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** The small print of a tool: which version, made by whom, kept by whom, for which tjenester. */
export function ToolDetails({ tool }: { tool: Item<'tool'> }) {
  const view = useView();
  const has = useHas();
  const { words } = view;
  const { part, version, owner, source, sourceName, inLanguages, tjenester, replaces } = tool.data;
  const madeBy = has(sourceName) ? sourceName : source === 'own' && view.site.settings.name;
  const keeper = one(view.site, owner, 'role');
  const services = view.all(tjenester, 'tjeneste');
  const older = view.all(replaces, 'tool');
  return (
    <Facts
      rows={[
        { name: { value: words.place }, value: has(part) && <Text value={part} /> },
        { name: { value: words.version }, value: version },
        {
          name: { value: words.madeBy },
          value: madeBy ? <Text value={madeBy} /> : choiceLabel(view, 'tool', 'source', source),
        },
        { name: { value: words.owner }, value: keeper && <ItemLink item={keeper} /> },
        { name: { value: words.inLanguages }, value: inLanguages },
        { name: view.label('tjenester'), value: services.length > 0 && <ItemsInLine items={services} /> },
        { name: { value: words.replaces }, value: older.length > 0 && <ItemsInLine items={older} /> },
      ]}
    />
  );
}
