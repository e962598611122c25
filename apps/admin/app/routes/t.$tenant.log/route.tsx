import { useEffect, useId, useState } from 'react';
import { listLog } from '@bti/api-client';
import type { LogEntry } from '@bti/domain';
import { getApi } from '#app/api.js';
import { Button } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { byName, dateText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { LogLine, LogRunLine } from './log-line.js';
import { runsOf } from './log-runs.js';

/** How many lines the API gives at once: fewer means that the log ends there. */
const pageSize = 500;

/** Who did what, and from where: one line an act, day by day, the newest first. */
export default function LogPage() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const id = useId();
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const [before, setBefore] = useState<string>();
  const [isWhole, setWhole] = useState(false);
  const [who, setWho] = useState('');
  const page = useLoaded(() => listLog(getApi(), store.slug, { before }), `${store.slug}-${before ?? ''}`);
  useEffect(() => {
    const read = page.data;
    if (!read) return;
    setEntries((known) => [...known, ...read.filter((line) => !known.some((one) => one.id === line.id))]);
    setWhole(read.length < pageSize);
  }, [page.data]);

  const actors = [...new Set(entries.map((entry) => entry.actor))].sort(byName(lang));
  const shown = who ? entries.filter((entry) => entry.actor === who) : entries;
  const w = words.log;
  return (
    <Page title={w.title} lead={w.lead}>
      {page.loading && entries.length === 0 && <Loading />}
      {isWhole && entries.length === 0 && <p className="empty">{w.none}</p>}
      {actors.length > 1 && (
        <div className="felt list-search">
          <label htmlFor={id}>{w.who}</label>
          <select
            id={id}
            className="ds-input"
            aria-describedby={`${id}-help`}
            value={who}
            onChange={(event) => setWho(event.target.value)}
          >
            <option value="">{w.everybody}</option>
            {actors.map((actor) => (
              <option key={actor}>{actor}</option>
            ))}
          </select>
          <p className="felt-hint" id={`${id}-help`} role="status">
            {who && !isWhole ? w.whoHelp(who) : ''}
          </p>
        </div>
      )}
      {daysOf(shown, (at) => dateText(at, lang)).map(({ day, lines }) => (
        <section key={day} className="log-day">
          <h2>{day}</h2>
          <ol className="log">
            {runsOf(lines).map(({ id: run, entries: acts }) =>
              acts.length > 1 ? (
                <LogRunLine key={run} entries={acts} />
              ) : (
                <LogLine key={run} entry={acts[0]!} />
              ),
            )}
          </ol>
        </section>
      ))}
      {who && shown.length === 0 && <p className="none">{w.nothing}</p>}
      {page.error !== undefined && <Failure error={page.error} onAgain={() => void page.again()} />}
      {!isWhole && entries.length > 0 && page.error === undefined && (
        <div className="row">
          <Button busy={page.loading} onClick={() => setBefore(entries.at(-1)?.id)}>
            {page.loading ? words.common.loading : w.older}
          </Button>
        </div>
      )}
      {isWhole && entries.length > 0 && <p className="soft">{w.end}</p>}
    </Page>
  );
}

function daysOf(entries: readonly LogEntry[], dayOf: (at: string) => string) {
  const days: { day: string; lines: LogEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    if (days.at(-1)?.day !== day) days.push({ day, lines: [] });
    days.at(-1)!.lines.push(entry);
  }
  return days;
}

export const ErrorBoundary = PageFailure;
