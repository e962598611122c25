import { Link } from '@remix-run/react';
import { describe, isContentType, type LogEntry } from '@bti/domain';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { clockText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** The title of a preview or of the site itself says nothing to a reader. */
const hasName = (action: string): boolean => !/^(preview|tenant)\./.test(action);

/** One act: when, who, from where, what, and to what. */
export function LogLine({ entry }: { entry: LogEntry }) {
  const { store } = useTenant();
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
        {subject &&
          hasName(entry.action) &&
          (store.draft(subject.id) ? (
            <Link to={itemPath(store.slug, subject)}>{name}</Link>
          ) : (
            <span>«{name}»</span>
          ))}{' '}
        {subject && isContentType(subject.type) && (
          <span className="soft">{describe(subject.type).label[lang]}</span>
        )}
      </span>
    </li>
  );
}
