import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from './word-diff.js';

const own = (pieces: { text: string; isOwn: boolean }[]) =>
  pieces.filter(({ isOwn }) => isOwn).map(({ text }) => text);

it('marks the words that stand on one side alone', () => {
  const { a, b } = wordDiff('Innen 14 dager fra undringen.', 'Innen 10 dager fra bekymringen.');
  expect(own(a)).toEqual(['14', 'undringen']);
  expect(own(b)).toEqual(['10', 'bekymringen']);
});

it('loses no letter, and finds the same words shared on both sides', () => {
  const text = fc
    .array(fc.constantFrom('barn', 'skole', ' ', ',', '\n', 'øye'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (left, right) => {
      const { a, b } = wordDiff(left, right);
      const shared = (pieces: typeof a) =>
        pieces
          .filter(({ isOwn }) => !isOwn)
          .map((piece) => piece.text)
          .join('');
      expect(a.map((piece) => piece.text).join('')).toBe(left);
      expect(b.map((piece) => piece.text).join('')).toBe(right);
      expect(shared(a)).toBe(shared(b));
      if (left === right) expect(own(a)).toEqual([]);
    }),
  );
});
