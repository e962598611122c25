import { Link, useLocation } from '@remix-run/react';
import { Icon } from '../parts/icon.js';
import { useWords } from '../words/language.js';

/** The form one left to edit what it refers to: kept with the visit, so that it outlives a reload. */
export type CameFrom = { to: string; title: string };

/** The way back to the field from which this item was opened. */
export function CameFromLink() {
  const { words } = useWords();
  const { cameFrom } = (useLocation().state ?? {}) as { cameFrom?: CameFrom };
  if (!cameFrom) return null;
  return (
    <p className="came-from">
      <Link className="ds-button" data-variant="secondary" data-size="sm" to={cameFrom.to}>
        <Icon name="left" />
        {words.peek.back(cameFrom.title)}
      </Link>
    </p>
  );
}
