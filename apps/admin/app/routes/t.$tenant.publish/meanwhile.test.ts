import { expect, it } from 'vitest';
import { savedSince } from './meanwhile.js';

it('finds what was saved, made and deleted since somebody looked', () => {
  const seen = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '1'],
  ]);
  const now = new Map([
    ['a', '1'],
    ['b', '3'],
    ['d', '1'],
  ]);
  expect(savedSince(seen, now)).toEqual(['b', 'd', 'c']);
  expect(savedSince(now, now)).toEqual([]);
});
