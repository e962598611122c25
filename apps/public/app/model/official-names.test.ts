import { describe, expect, it } from 'vitest';
import { emptyData } from '@bti/domain';
import { officialNames } from './official-names.js';
import { officialNamesTable } from './official-names-table.js';

const siteOf = (...numbers: string[]) => ({
  settings: {
    ...emptyData('settings'),
    kommunenumre: numbers.map((number, index) => ({ id: `k${index}`, number })),
  },
});

describe('official names', () => {
  it('are told for a kommune that has several, the Norwegian one first, each with its language', () => {
    expect(officialNames(siteOf('5622'))).toEqual([
      [
        { lang: 'no', name: 'Porsanger' },
        { lang: 'se', name: 'Porsáŋgu' },
        { lang: 'fkv', name: 'Porsanki' },
      ],
    ]);
    expect(officialNames(siteOf('5041', '5043', '5041')).map(([first]) => first?.name)).toEqual([
      'Snåsa',
      'Røyrvik',
    ]);
  });

  it('are not told for any other, nor for a number that is none', () => {
    expect(officialNames(siteOf('4601', '', 'constructor'))).toEqual([]);
  });

  it('stand in the table with a kommunenummer, a Norwegian name and at least one more', () => {
    expect(Object.keys(officialNamesTable)).toHaveLength(29);
    for (const [number, { no, ...others }] of Object.entries(officialNamesTable)) {
      expect(number).toMatch(/^\d{4}$/);
      expect(no).toBeTruthy();
      expect(Object.keys(others).filter((lang) => !['se', 'smj', 'sma', 'fkv'].includes(lang))).toEqual([]);
      expect(Object.keys(others).length).toBeGreaterThan(0);
    }
  });
});
