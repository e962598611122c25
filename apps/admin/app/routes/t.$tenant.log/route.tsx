import { Link } from '@remix-run/react';
import { listLog } from '@bti/api-client';
import { describe, isContentType } from '@bti/domain';
import { getApi } from '#app/api.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** The title of a preview or of the site itself says nothing to a reader. */
const hasName = (action: string): boolean => !/^(preview|tenant)\./.test(action);

/** Who did what, and from where: one line an act, the newest first. */
export default function LogPage() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const log = useLoaded(() => listLog(getApi(), store.slug), store.slug);
  const w = words.log;
  return (
    <Page title={w.title} lead={w.lead}>
      {log.loading && !log.data && <Loading />}
      {log.error !== undefined && <Failure error={log.error} onAgain={() => void log.again()} />}
      {log.data?.length === 0 && <p className="empty">{w.none}</p>}
      <ol className="log">
        {log.data?.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at} className="soft">
              {timeText(entry.at, lang)}
            </time>
            <span>
              <strong>{entry.actor}</strong>
              {entry.from && <span className="tag">{w.from(entry.from)}</span>}{' '}
              {w.actions[entry.action as keyof typeof w.actions] ?? entry.action}{' '}
              {entry.subject &&
                hasName(entry.action) &&
                (store.draft(entry.subject.id) ? (
                  <Link to={itemPath(store.slug, entry.subject)}>
                    {entry.subject.title || words.common.untitled}
                  </Link>
                ) : (
                  <span>«{entry.subject.title || words.common.untitled}»</span>
                ))}{' '}
              {entry.subject && isContentType(entry.subject.type) && (
                <span className="soft">{describe(entry.subject.type).label[lang]}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
