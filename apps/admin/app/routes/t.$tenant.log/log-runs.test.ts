import { describe, expect, test } from 'vitest';
import type { LogEntry } from '@bti/domain';
import { runsOf } from './log-runs.js';

let made = 0;
const entry = (some: Partial<LogEntry> = {}): LogEntry => ({
  id: String((made += 1)),
  at: '2026-01-02T10:00:00Z',
  actor: 'Koordinator',
  from: null,
  action: 'content.created',
  subject: { type: 'tool', id: 'a', title: 'Undringslapp' },
  batch: 'one',
  ...some,
});
const lengths = (entries: LogEntry[]) => runsOf(entries).map((run) => run.entries.length);

describe('the lines of a log', () => {
  test('become one run where one act made many of them', () => {
    expect(lengths([entry(), entry(), entry(), entry()])).toEqual([4]);
  });
  test('stand alone where they are few, without a batch, or about something else than content', () => {
    expect(lengths([entry(), entry(), entry()])).toEqual([1, 1, 1]);
    expect(lengths(Array.from({ length: 5 }, () => entry({ batch: null })))).toEqual([1, 1, 1, 1, 1]);
    expect(lengths(Array.from({ length: 4 }, () => entry({ subject: null })))).toEqual([1, 1, 1, 1]);
  });
  test('are never taken from one batch, person or action into another, and none is lost', () => {
    const four = () => [entry(), entry(), entry(), entry()];
    const entries = [
      ...four(),
      ...four().map((one) => ({ ...one, action: 'content.saved' })),
      entry({ batch: 'two' }),
    ];
    expect(lengths(entries)).toEqual([4, 4, 1]);
    expect(runsOf(entries).flatMap((run) => run.entries)).toEqual(entries);
  });
});
