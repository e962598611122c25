import { describe, expect, it } from 'vitest';
import { targetKinds, textHash, translationState, type Target } from '@bti/domain';
import { matching } from './item-search.js';
import { withLanguage } from './with-language.js';
import { freshId, moved } from './order.js';
import { choiceOf, targetOf } from './target-choice.js';

const id = '6f1f6a0e-3f0c-4d4e-9d59-0c8f6d7d3a11';

describe('targets as one choice', () => {
  const all: Target[] = [
    { id: 'a', kind: 'close' },
    ...(['level', 'step', 'arena', 'guide'] as const).map((kind) => ({ id: 'a', kind, to: id })),
    { id: 'a', kind: 'report', recipient: 'police' },
    { id: 'a', kind: 'url', url: 'https://eksempel.no' },
    { id: 'a', kind: 'unknown', note: '' },
  ];

  it('come back as they were, every kind of them', () => {
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(targetKinds));
    for (const target of all) expect(targetOf('a', choiceOf(target), 'https://eksempel.no')).toEqual(target);
  });

  it('are unknown, with what was written, while an address is none yet', () => {
    expect(targetOf('a', 'url', 'eksempel')).toEqual({ id: 'a', kind: 'unknown', note: 'eksempel' });
  });
});

describe('a text in several languages', () => {
  it('remembers what a translation was made from, and tells when that changed', () => {
    const made = withLanguage({ nn: 'Kva' }, 'nb', 'Hva', 'nn');
    expect(made.madeFrom).toEqual({ nb: textHash('Kva') });
    const changed = withLanguage(made, 'nn', 'Kva no', 'nn');
    expect(translationState(changed, 'nb', 'nn')).toBe('outdated');
    expect(translationState(withLanguage(changed, 'nb', 'Hva', 'nn'), 'nb', 'nn')).toBe('current');
  });

  it('gives an imported translation its memory when the main text is changed', () => {
    const changed = withLanguage({ nn: 'Kva', nb: 'Hva' }, 'nn', 'Kva no', 'nn');
    expect(translationState(changed, 'nb', 'nn')).toBe('outdated');
    expect(translationState(withLanguage(changed, 'nn', 'Kva', 'nn'), 'nb', 'nn')).toBe('current');
  });

  it('drops an emptied language and its memory', () => {
    expect(withLanguage({ nn: 'Kva', nb: 'Hva', madeFrom: { nb: 'x' } }, 'nb', undefined, 'nn')).toEqual({
      nn: 'Kva',
    });
  });
});

describe('lists', () => {
  it('move an entry one place, and not past the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c']);
  });

  it('give ids that the domain accepts', () => {
    expect(freshId([])).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
  });
});

describe('search among items', () => {
  const role = (nb: string, nn?: string) => ({
    type: 'role' as const,
    data: { title: { nb, ...(nn ? { nn } : {}) } },
  });

  it('finds every word in any language, those that begin with it first', () => {
    const items = [role('Leder i skolen', 'Leiar i skulen'), role('Skoleleder')];
    expect(matching(items, 'skulen leiar')).toEqual([items[0]]);
    expect(matching(items, 'skole')[0]).toBe(items[1]);
    expect(matching(items, 'lærer')).toEqual([]);
  });
});
