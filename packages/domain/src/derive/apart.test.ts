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
  const there = changed(settings('nb', 'nn', 'en'), 'nn');
  expect(languagesOf(there)).toEqual(['nn', 'nb', 'en']);
  expect(changed(there as ReturnType<typeof settings>, 'nb')).toEqual(settings('nb', 'nn', 'en'));
});

it('keeps what was written in the main language where a new one comes', () => {
  expect(languagesOf(changed(settings('nb', 'en'), 'nn'))).toEqual(['nn', 'en', 'nb']);
  expect(changed(settings('nb', 'en'), 'nn').otherLanguages).toContainEqual({ id: 'nb', language: 'nb' });
  const there = settings('nb', 'nn', 'nb');
  expect(changed(there, 'nn').otherLanguages).toEqual([{ id: 'e1', language: 'nb' }]);
});

it('adds nothing where none was chosen, and changes nothing where none is', () => {
  expect(changed(settings('', 'nn'), 'nb').otherLanguages).toEqual([{ id: 'e0', language: 'nn' }]);
  const from = settings('nb', 'nn');
  expect(changed(from, '')).toEqual({ ...from, mainLanguage: '' });
  expect(keptApart(fields, from, from)).toBe(from);
});
