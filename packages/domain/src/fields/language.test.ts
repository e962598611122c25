import { expect, it, describe as suite } from 'vitest';
import { collatorOf, directionOf, languages, languageTitles, languageWords } from './language.js';

suite('languages', () => {
  it('each have a name of their own in both written languages', () => {
    for (const lang of ['nb', 'nn'] as const)
      for (const names of [languageWords, languageTitles])
        expect(new Set(languages.map((code) => names[code][lang])).size).toBe(languages.length);
  });

  it('are written from the right when their script is', () => {
    expect(languages.filter((code) => directionOf(code) === 'rtl')).toEqual(['ar', 'fa', 'ckb']);
  });

  it('have an order of their own, wherever the platform knows none', () => {
    const sorted = (lang: (typeof languages)[number], ...words: string[]) =>
      words.toSorted(collatorOf(lang).compare);
    expect(sorted('nb', 'å', 'ø', 'z', 'aa', 'æ')).toEqual(['z', 'æ', 'ø', 'å', 'aa']);
    for (const sami of ['se', 'smj', 'sma'] as const)
      expect(sorted(sami, 'zz', 'đ', 'čoahkkin', 'aa', 'cealkka', 'e', 'ab', 'ŋ', 'o')).toEqual([
        'aa',
        'ab',
        'cealkka',
        'čoahkkin',
        'đ',
        'e',
        'ŋ',
        'o',
        'zz',
      ]);
    expect(sorted('so', 'zeg', 'aabbe', 'abaal')).toEqual(['aabbe', 'abaal', 'zeg']);
    expect(sorted('ckb', 'ی', 'و', 'ه', 'پ', 'ب')).toEqual(['ب', 'پ', 'ه', 'و', 'ی']);
    expect(sorted('nb', 'Nivå 10', 'Nivå 2')).toEqual(['Nivå 2', 'Nivå 10']);
  });
});
