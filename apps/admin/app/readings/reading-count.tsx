import { Link } from '@remix-run/react';
import type { Draft } from '@bti/domain';
import { itemPath, useTenant, useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';

/** How many readings an item has, where it has any, and the way to all of them side by side. */
export function ReadingCount({ item }: { item: Draft }) {
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  if (item.readings.length === 0) return null;
  return (
    <Link
      className="reading-count"
      to={`${itemPath(store.slug, item)}/readings`}
      draggable={false}
      aria-label={`${words.readings.count(item.readings.length)}: ${titleOf(item)}`}
    >
      {words.readings.count(item.readings.length)}
    </Link>
  );
}
