import { useState } from 'react';
import { Link } from '@remix-run/react';
import { describe, isContentType, type LogEntry } from '@bti/domain';
import { itemPath, tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { clockText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { UndoRun } from './undo-run.js';

/** The title of a preview or of the site itself says nothing to a reader. */
const hasName = (action: string): boolean => !/^(preview|tenant)\./.test(action);

/** Many items that were changed by one act: how many, and each of them when asked. */
export function LogRunLine({ entries }: { entries: readonly LogEntry[] }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const [open, setOpen] = useState(false);
  const { actor, action, at, from, batch } = entries[0]!;
  const w = words.log;
  return (
    <li>
      <time dateTime={at} className="soft">
        {clockText(at, lang)}
      </time>
      <details className="log-run" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{actor}</strong>
          {from && <span className="tag">{w.from(from)}</span>} {w.actions[action] ?? action}{' '}
          {w.items(entries.length)}
        </summary>
        {open && (
          <>
            {batch && store.may('batch.undo') && <UndoRun batch={batch} />}
            <ol className="log">
              {entries.map((entry) => (
                <LogLine key={entry.id} entry={entry} />
              ))}
            </ol>
          </>
        )}
      </details>
    </li>
  );
}

/** One act: when, who, from where, what, and to what. */
export function LogLine({ entry }: { entry: LogEntry }) {
  const { lang, words } = useWords();
  const w = words.log;
  const { subject } = entry;
  const name = subject?.title || words.common.untitled;
  return (
    <li>
      <time dateTime={entry.at} className="soft">
        {clockText(entry.at, lang)}
      </time>
      <span>
        <strong>{entry.actor}</strong>
        {entry.from && <span className="tag">{w.from(entry.from)}</span>}{' '}
        {w.actions[entry.action] ?? entry.action}{' '}
        {subject && hasName(entry.action) && <Subject subject={{ ...subject, title: name }} />}{' '}
        {subject && isContentType(subject.type) && (
          <span className="soft">{describe(subject.type).label[lang]}</span>
        )}
      </span>
    </li>
  );
}

/** What was acted upon: a way to it, as long as it is there. */
function Subject({ subject }: { subject: NonNullable<LogEntry['subject']> }) {
  const { store } = useTenant();
  const { words } = useWords();
  const { id, type, title } = subject;
  if (type === 'edition')
    return <Link to={tenantPath(store.slug, 'editions', id)}>{words.log.edition(title)}</Link>;
  return store.draft(id) ? <Link to={itemPath(store.slug, subject)}>{title}</Link> : <span>«{title}»</span>;
}
