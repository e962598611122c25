import { expect, it } from 'vitest';
import { describe } from '../content/index.js';
import { siteLanguages } from '../guide/languages.js';
import { emptyData } from './empty.js';
import { keptApart } from './apart.js';

const { fields } = describe('settings');
const settings = (mainLanguage: string, ...others: string[]) => ({
  ...emptyData('settings'),
  mainLanguage,
  otherLanguages: others.map((language, index) => ({ id: `e${index}`, language })),
});
const changed = (from: ReturnType<typeof settings>, mainLanguage: string) =>
  keptApart(fields, from, { ...from, mainLanguage });
const languagesOf = (data: object) => siteLanguages(data as never);

it('lets the main language change places with one of the others', () => {
  expect(languagesOf(changed(settings('nb', 'nn', 'en'), 'nn'))).toEqual(['nn', 'en', 'nb']);
  expect(changed(settings('nb', 'nn', 'en'), 'nn').otherLanguages).toEqual([
    { id: 'e1', language: 'en' },
    { id: 'nb', language: 'nb' },
  ]);
});

it('keeps what was written in the main language where a new one comes', () => {
  expect(languagesOf(changed(settings('nb', 'en'), 'nn'))).toEqual(['nn', 'en', 'nb']);
  const there = settings('nb', 'nn', 'nb');
  expect(changed(there, 'nn').otherLanguages).toEqual([{ id: 'e1', language: 'nb' }]);
});

it('comes back to the same languages where it is changed back', () => {
  const there = changed(settings('nb', 'nn'), 'nn') as ReturnType<typeof settings>;
  expect(languagesOf(changed(there, 'nb'))).toEqual(['nb', 'nn']);
});

it('adds nothing where none was chosen, and changes nothing where none is', () => {
  expect(changed(settings('', 'nn'), 'nb').otherLanguages).toEqual([{ id: 'e0', language: 'nn' }]);
  const from = settings('nb', 'nn');
  expect(changed(from, '')).toEqual({ ...from, mainLanguage: '' });
  expect(keptApart(fields, from, from)).toBe(from);
});
