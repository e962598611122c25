import type { Item } from '@bti/domain';
import { organisationalLevels } from '#app/model/places.ts';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** The organisational levels in the kommune's order, with the one that the reader is on. */
export function OrganisationNav({ here }: { here: Item<'organisationalLevel'> }) {
  const view = useView();
  const levels = organisationalLevels(view.site);
  if (levels.length < 2) return null;
  return (
    <nav className="tier-nav" aria-label={view.label('organisationalLevels').value}>
      <ol>
        {levels.map((level) => (
          <li key={level.id}>
            <a href={view.href(level)} aria-current={level === here ? 'page' : undefined}>
              <Text value={view.title(level)} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
