import type { Item } from '@bti/domain';
import { colourOf } from '#app/model/targets.ts';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** Levels as small pieces of their colours, each leading to its level. */
export function LevelChips({ levels }: { levels: readonly Item<'level'>[] }) {
  const view = useView();
  if (levels.length === 0) return null;
  return (
    <ul className="level-chips">
      {levels.map((level) => (
        <li key={level.id}>
          <a href={view.href(level)} data-level={level.data.closing ? undefined : colourOf(view, level)}>
            <Text value={view.levelName(level)} />
          </a>
        </li>
      ))}
    </ul>
  );
}
