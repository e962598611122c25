import { describe, expect, it } from 'vitest';
import type { Draft } from '@bti/domain';
import { draftOf } from '../../test/draft.js';
import { liveById, readAgain } from './drafts.js';

const draft = (id: string, version: number, deletedAt: string | null = null): Draft =>
  draftOf(id, 'role', {}, { version, deletedAt });
const versions = (drafts: ReadonlyMap<string, Draft>) =>
  [...drafts.values()].map(({ id, version }) => `${id}${version}`).sort();

describe('the drafts when all is read again', () => {
  const before = liveById([draft('a', 1), draft('b', 1), draft('c', 1)]);

  it('are what was read: changed, new and gone by what others have done', () => {
    expect(versions(readAgain(before, before, [draft('a', 2), draft('c', 1), draft('d', 1)]))).toEqual([
      'a2',
      'c1',
      'd1',
    ]);
    expect(versions(readAgain(before, before, [draft('a', 2, '2026-11-22')]))).toEqual([]);
  });

  it('keep what was saved, made and deleted here while the reading was under way', () => {
    const now = liveById([draft('a', 2), draft('b', 1), draft('new', 1)]);
    expect(versions(readAgain(before, now, [draft('a', 1), draft('b', 1), draft('c', 1)]))).toEqual([
      'a2',
      'b1',
      'new1',
    ]);
    // Brought back by a colleague after it was deleted here.
    expect(versions(readAgain(before, now, [draft('c', 3)]))).toEqual(['c3', 'new1']);
  });

  it('keep a reading that was saved here meanwhile, which gives its item no new version', () => {
    const saved = draft('a', 1);
    const now = new Map(before).set('a', saved);
    const read = [draft('a', 1), draft('b', 1), draft('c', 1)];
    expect(readAgain(before, now, read).get('a')).toBe(saved);
    expect(readAgain(before, before, read).get('a')).toBe(read[0]);
  });
});
