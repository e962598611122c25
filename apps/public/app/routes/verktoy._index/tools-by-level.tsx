import type { Item } from '@bti/domain';
import { colourOf } from '#app/model/targets.ts';
import { ItemLinks } from '#app/parts/item-links.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';

/** The same tools by the levels on which they are used. */
export function ToolsByLevel({
  id,
  title,
  levels,
}: {
  id: string;
  title: string;
  levels: { level: Item<'level'>; tools: Item<'tool'>[] }[];
}) {
  const view = useView();
  return (
    <section id={id} className="group">
      <h2>{title}</h2>
      <div className="columns">
        {levels.map(({ level, tools }) => (
          <div key={level.id} data-level={level.data.closing ? undefined : colourOf(view, level)}>
            <h3>
              <a href={view.href(level)}>
                <Text value={view.levelName(level)} />
              </a>
            </h3>
            <ItemLinks items={tools} />
          </div>
        ))}
      </div>
    </section>
  );
}
