import { Link } from '@remix-run/react';
import { describe, type Draft, type ItemChange } from '@bti/domain';
import type { ChangeNote } from '@bti/text';
import { Button } from '#app/parts/button.js';
import { ChangeNotes } from '#app/parts/change-notes.js';
import { lastTouch } from '#app/tenant/drafts.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { whenText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** A changed item with what is known of it: its draft (or the deleted one), and what changed in it. */
export type ItemNews = {
  change: ItemChange;
  draft: Draft | undefined;
  notes: ChangeNote[];
  isFresh: boolean;
};

type ChangedItemProps = { news: ItemNews; held: boolean; onHold: ((held: boolean) => void) | undefined };

/** One changed item: who changed it last and when, what is new, and whether it goes out. */
export function ChangedItem({ news, held, onHold }: ChangedItemProps) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const { change, draft, notes, isFresh } = news;
  const touch = draft && lastTouch(draft);
  const w = words.publish;
  const title = change.title || words.common.untitled;
  const about = `changed-${change.id}`;
  return (
    <li className="changed-item" data-held={held || undefined}>
      <div className="changed-text">
        <p className="changed-title" id={about}>
          {drafts.has(change.id) ? (
            <Link to={itemPath(store.slug, change)}>{title}</Link>
          ) : (
            <strong>{title}</strong>
          )}
          {change.kind !== 'changed' && (
            <span className="tag" data-tone={change.kind === 'added' ? 'success' : 'danger'}>
              {w.kinds[change.kind]}
            </span>
          )}
          {isFresh && (
            <span className="tag" data-tone="info">
              {w.justNow}
            </span>
          )}
        </p>
        <p className="changed-by">
          {describe(change.type).label[lang]}
          {touch && ` · ${w.by(touch.by, whenText(touch.at, lang))}`}
        </p>
        {notes.length > 0 && <ChangeNotes notes={notes} label={title} />}
        {held && (
          <p className="changed-held">
            <span className="tag" data-tone="warning">
              {w.held}
            </span>{' '}
            {w.keeps[change.kind]}
          </p>
        )}
      </div>
      {onHold && (
        <Button small aria-describedby={about} onClick={() => onHold(!held)}>
          {held ? w.takeAlong : w.hold}
        </Button>
      )}
    </li>
  );
}
