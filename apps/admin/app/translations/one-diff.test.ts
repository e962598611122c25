import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneDiff } from './one-diff.js';

describe('two texts as one', () => {
  it('tells a change where it stands', () => {
    const told = oneDiff('Meld fra i dag.', 'Meld fra straks.').map(({ kind, text }) => `${kind}: ${text}`);
    expect(told).toEqual(['same: Meld fra ', 'removed: i dag', 'added: straks', 'same: .']);
    expect(oneDiff('Barnet eller', 'Lærar med').map(({ text }) => text)).toEqual([
      'Barnet eller',
      'Lærar med',
    ]);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('ring', 'barnet', 'i', 'dag', ' ', ' ', '.', '\n'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = oneDiff(before, after);
        const without = (kind: string) =>
          stretches
            .filter((stretch) => stretch.kind !== kind)
            .map((stretch) => stretch.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
