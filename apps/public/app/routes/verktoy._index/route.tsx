import { groupsBy } from '#app/model/groups.ts';
import { allLevels, levelsUsing } from '#app/model/places.ts';
import { severalOf } from '#app/parts/described.ts';
import { listLoader, pageMeta, useAll } from '#app/parts/item-route.ts';
import { LevelChips } from '#app/parts/level-chips.tsx';
import { Groups, ListPage } from '#app/parts/list-page.tsx';
import { ToolEntry } from '#app/parts/tools.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { ToolsByLevel } from './tools-by-level.tsx';

export const loader = listLoader('tool');
export const meta = pageMeta;

/** The tools by what they are, each with the levels it is used on; and once more level by level. */
export default function ToolsPage() {
  const view = useView();
  const all = useAll('tool');
  const groups = groupsBy(
    all,
    ({ data }) => data.toolKind,
    severalOf(view, 'tool', 'toolKind'),
    view.words.otherKind,
  );
  const used = new Map(all.map((tool) => [tool, levelsUsing(view.site, tool)]));
  const byLevel = { id: 'etter-niva', title: view.words.by(view.labelInside('level').value) };
  const levels = allLevels(view.site)
    .map((level) => ({ level, tools: all.filter((tool) => used.get(tool)!.includes(level)) }))
    .filter(({ tools }) => tools.length > 0);
  return (
    <ListPage type="tool" empty={all.length === 0}>
      <Groups groups={groups} more={levels.length > 0 ? byLevel : undefined}>
        {(items) => (
          <ul className="tools tool-list">
            {items.map((tool) => (
              <li key={tool.id}>
                <ToolEntry tool={tool} about />
                <LevelChips levels={used.get(tool)!} />
              </li>
            ))}
          </ul>
        )}
      </Groups>
      {levels.length > 0 && <ToolsByLevel {...byLevel} levels={levels} />}
    </ListPage>
  );
}
