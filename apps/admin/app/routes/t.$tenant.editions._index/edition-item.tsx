import { useEffect, useRef } from 'react';
import { Link } from '@remix-run/react';
import type { EditionSummary } from '@bti/domain';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { useChangeCount } from './change-counts.js';

type EditionItemProps = { edition: EditionSummary; before: number | undefined };

/** One edition in the list: its number, when and by whom, the note, and how much it changed. */
export function EditionItem({ edition, before }: EditionItemProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const item = useRef<HTMLLIElement>(null);
  const { count, ask } = useChangeCount(store.slug, edition.number, before);
  // Both editions must be read to count: only for those that somebody gets to see.
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) ask();
    });
    if (item.current) watcher.observe(item.current);
    return () => watcher.disconnect();
  }, [ask]);
  const w = words.editions;
  return (
    <li ref={item} className="card edition" data-current={edition.current || undefined}>
      <div className="edition-head">
        <h2>
          <Link to={tenantPath(store.slug, 'editions', String(edition.number))}>
            {w.edition(edition.number)}
          </Link>
          {edition.current && (
            <span className="tag" data-tone="success">
              {w.current}
            </span>
          )}
        </h2>
        <p className="soft">
          {w.published(timeText(edition.publishedAt, lang), edition.publishedBy)}
          {count !== undefined && ` · ${w.differences(count)}`}
        </p>
      </div>
      {edition.note && <p className="edition-note">{edition.note}</p>}
    </li>
  );
}
