import { describe, expect, it } from 'vitest';
import { publishSite, type Item, type Language, type Settings } from '@bti/domain';
import { makeSite } from '../../apps/public/app/model/site.js';
import { makeView, type View } from '../../apps/public/app/model/view.js';
import { extract, mark } from '../../apps/public/app/search/extract.js';
import { findHits } from '../../apps/public/app/search/find-hits.js';
import { idOf, siteOf } from '../content/read-content.js';
import { published } from './build-site.js';

const viewOf = (content: { settings: Settings; items: Item[] }, lang: Language): View => {
  const { edition } = publishSite({ tenant: idOf('site'), ...content, today: '2026-11-22' });
  return makeView({
    site: makeSite(edition, published(1, 'site', content).record),
    lang,
    place: { kind: 'home' },
    today: '2026-11-22',
    origin: '',
    base: '',
    standing: 'preview',
    themeHref: '',
  });
};
const furuly = viewOf(siteOf('furuly.json'), 'nb');
const fjordvik = viewOf(siteOf('fjordvik.json'), 'nn');

const found = (view: View, query: string) => {
  const { hits, ...rest } = findHits(view, query, 1);
  return {
    ...rest,
    titles: hits.map(({ title }) => title.pieces.map(({ text }) => text).join('')),
    kinds: hits.map(({ kind }) => kind.value),
    hits,
  };
};

describe('searching the demo kommuner', () => {
  it('finds across the written languages: teneste finds tjeneste, and the other way round', () => {
    expect(found(furuly, 'teneste').titles[0]).toBe('Tjenester');
    expect(found(furuly, 'teneste').total).toBe(found(furuly, 'tjenestene').total);
    expect(found(fjordvik, 'tjeneste').titles[0]).toBe('Tenester');
    expect(found(fjordvik, 'foresatte').titles).toContain('Føresette');
  });

  it('puts what is called so first, then titles before texts, steps and tools before the rest', () => {
    const { titles, kinds, hits } = found(furuly, 'bekymring');
    expect(titles.slice(0, 2).map((title) => title.toLowerCase())).toEqual(['bekymring', 'bekymring']);
    const inTitle = hits.map(({ title }) => title.pieces.some(({ hit }) => hit));
    expect(inTitle.lastIndexOf(true)).toBeLessThan(inTitle.indexOf(false));
    const inText = kinds.slice(inTitle.indexOf(false));
    const first = ['Trinn', 'Verktøy'];
    expect(inText.findLastIndex((kind) => first.includes(kind))).toBeLessThan(
      inText.findIndex((kind) => !first.includes(kind)),
    );
  });

  it.each([
    ['a typing mistake', 'bekymirng', 'Bekymring'],
    ['a letter too few', 'stafettlog', 'Stafettlogg'],
    ['a part of a compound', 'melding', 'Huskeliste for bekymringsmelding'],
    ['the beginning of a word', 'taushetspl', 'Taushetsplikt'],
    ['another form', 'helsestasjonene', 'Helsestasjon for barn og ungdom'],
    ['a compound that the site writes as two words', 'samtykkeskjema', 'Samtykke'],
    ['no capitals', 'ppt', 'PPT i Skogregionen'],
    ['no å', 'nivaa 1', 'Handle i egen enhet'],
  ])('finds with %s', (_, query, title) => expect(found(furuly, query).titles).toContain(title));

  it('says which word it took for a misspelt one, and none where it had it', () => {
    expect(found(furuly, 'bekymirng').meant).toEqual(['bekymring']);
    expect(found(furuly, 'bekymring').meant).toEqual([]);
  });

  it('finds a telephone number however it is divided', () => {
    expect(found(furuly, '116111').titles).toEqual(['Alarmtelefonen for barn og unge']);
    expect(found(furuly, '116 111').titles).toContain('Alarmtelefonen for barn og unge');
  });

  it('wants all the words, and takes some of them where no page has all', () => {
    expect(found(furuly, 'taushetsplikt barnehage').some).toBe(false);
    const { some, total } = found(furuly, 'taushetsplikt qwerty');
    expect([some, total > 0]).toEqual([true, true]);
    expect(found(furuly, 'hvordan melder jeg fra').total).toBeGreaterThan(0);
  });

  it('divides what is much into pages', () => {
    const [one, two] = [findHits(furuly, 'barn', 1), findHits(furuly, 'barn', 2)];
    expect([one.hits.length, one.first, two.first]).toEqual([20, 1, 21]);
    expect(one.pages).toBe(Math.ceil(one.total / 20));
    expect(new Set([...one.hits, ...two.hits].map(({ id }) => id)).size).toBe(20 + two.hits.length);
    expect(findHits(furuly, 'barn', 900).hits).toEqual([]);
  });

  it.each([
    '',
    '   ',
    '§§§',
    'qqqqzzzz',
    '<script>alert(1)</script>',
    'constructor __proto__',
    '\u0000',
    '"*" -a (b',
  ])('bears %j', (query) => expect(() => findHits(furuly, query, 1)).not.toThrow());
});

describe('the extract', () => {
  const isFound = (word: string) => word.toLowerCase() === 'møte';
  it('marks what was found', () =>
    expect(mark('Et møte, og et til.', isFound)).toEqual([
      { text: 'Et ', hit: false },
      { text: 'møte', hit: true },
      { text: ', og et til.', hit: false },
    ]));

  it('is a few lines round the first hit, cut between words', () => {
    const text = `${'Noe helt annet står her. '.repeat(20)}Så kommer et møte. ${'Og mer av det samme. '.repeat(20)}`;
    const cut = extract([{ text, lang: 'nb' }], isFound, 'nb')!
      .pieces.map((piece) => piece.text)
      .join('');
    expect(cut).toMatch(/^… \S.*møte.*\S …$/);
    expect(cut.length).toBeLessThan(220);
  });

  it('is how the page begins where only its title was found', () =>
    expect(
      extract([{ text: 'Slik begynner siden, og her er litt til.', lang: 'nb' }], isFound, 'nn'),
    ).toEqual({
      pieces: [{ text: 'Slik begynner siden, og her er litt til.', hit: false }],
      lang: 'nb',
    }));
});
