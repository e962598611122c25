import { isContentType, type LogEntry } from '@bti/domain';

/** Acts of the log that one act of a person made: one line that opens. */
export type LogRun = { id: string; entries: LogEntry[] };

/** So few lines are read faster than they are opened. */
const shortest = 4;

/** Neighbouring lines of one batch that did the same to items become one run; every other line stands alone. */
export function runsOf(entries: readonly LogEntry[]): LogRun[] {
  const runs: LogRun[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && belongTogether(last.entries[0]!, entry)) last.entries.push(entry);
    else runs.push({ id: entry.id, entries: [entry] });
  }
  return runs.flatMap((run) =>
    run.entries.length >= shortest ? [run] : run.entries.map((entry) => ({ id: entry.id, entries: [entry] })),
  );
}

const belongTogether = (one: LogEntry, other: LogEntry): boolean =>
  one.batch !== null &&
  one.batch === other.batch &&
  one.actor === other.actor &&
  one.action === other.action &&
  isContentType(one.subject?.type ?? '') &&
  isContentType(other.subject?.type ?? '');
