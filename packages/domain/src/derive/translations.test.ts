import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { dataOf } from '../../test/arbitrary.js';
import { idOf } from '../../test/sites.js';
import { contentTypeNames, describe, type Settings } from '../content/index.js';
import { fieldAt, eachField, type Data } from './walk.js';
import { emptyData, isEmpty } from './empty.js';
import { paragraphs, plainText, type RichDoc } from '../fields/rich-text.js';
import { textHash, type Localized } from '../fields/text.js';
import { translations, type Translation } from './translations.js';

const settings: Settings = { ...emptyData('settings'), mainLanguage: 'nb' };
const said = (value: string | RichDoc | undefined) => (typeof value === 'object' ? plainText(value) : value);

/** The same item with every text changed by `write`. */
function rewritten(
  data: Data,
  type: (typeof contentTypeNames)[number],
  write: (map: Localized<string | RichDoc>) => Localized<string | RichDoc>,
): Data {
  const copy = structuredClone(data);
  eachField(describe(type).fields, copy, (field, value) => {
    if (field.kind !== 'text' && field.kind !== 'richText') return;
    const next = write(value as Localized<string | RichDoc>);
    for (const key of Object.keys(value as object)) delete (value as Data & Record<string, unknown>)[key];
    Object.assign(value as object, next);
  });
  return copy;
}

const anItem = fc.constantFrom(...contentTypeNames).chain((type) =>
  fc.tuple(dataOf(describe(type).fields), dataOf(describe(type).fields)).map(([data, other]) => ({
    id: idOf(1),
    type,
    data,
    readings: [{ audience: 'parent' as const, data: other }],
  })),
);

suite('translations', () => {
  it('hold every text that has a main text, each once, and count them all', () => {
    fc.assert(
      fc.property(anItem, (item) => {
        const { texts, counts } = translations([item], settings, 'nn');
        const places = texts.map(({ lens, path }) => `${lens}/${path}`);
        expect(new Set(places).size).toBe(places.length);
        expect(counts.missing + counts.outdated + counts.current).toBe(texts.length);
        const expected: string[] = [];
        for (const [lens, data] of [
          ['', item.data],
          ['.parent', item.readings[0]!.data],
        ] as const)
          eachField(describe(item.type).fields, data, (field, value, path) => {
            if ((field.kind === 'text' || field.kind === 'richText') && !isEmpty(field, value, 'nb'))
              expected.push(`${lens}/${path}`);
          });
        expect(places).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('lead to the field that they stand in', () => {
    fc.assert(
      fc.property(anItem, (item) => {
        for (const { path, kind } of translations([item], settings, 'nn').texts)
          expect(fieldAt(describe(item.type).fields, path)?.kind).toBe(kind);
      }),
      { numRuns: 30 },
    );
  });

  it('are all current when made from the main text as it stands, and all outdated when each main text has changed', () => {
    const made = (map: Localized<string | RichDoc>) =>
      (map.nb === undefined ? {} : { ...map, nn: map.nb, madeFrom: { nn: textHash(map.nb) } }) as typeof map;
    const changed = ({ nb, ...map }: Localized<string | RichDoc>) =>
      (nb === undefined
        ? map
        : { ...map, nb: typeof nb === 'object' ? paragraphs('Noe nytt') : 'Noe nytt' }) as typeof map;
    fc.assert(
      fc.property(anItem, ({ id, type, data }) => {
        const translated = { id, type, data: rewritten(data, type, made) };
        const { counts, texts } = translations([translated], settings, 'nn');
        expect(counts).toEqual({ missing: 0, outdated: 0, current: texts.length });
        const later = { ...translated, data: rewritten(translated.data, type, changed) };
        const after = translations([later], settings, 'nn');
        const before = new Set(texts.map(({ path }) => path));
        for (const text of after.texts.filter(({ path }) => before.has(path)))
          expect(text.state).toBe('outdated');
      }),
      { numRuns: 60 },
    );
  });

  it('take a text of nothing but spaces, or a document without words, for missing', () => {
    const item = {
      id: idOf(1),
      type: 'page' as const,
      data: {
        ...emptyData('page'),
        title: { nb: 'Om oss', nn: '  ' },
        body: { nb: paragraphs('Hei'), nn: paragraphs('') },
      },
    };
    const { texts } = translations([item], settings, 'nn');
    const told = ({ path, state, source, target }: Translation) => [path, state, said(source), said(target)];
    expect(texts.map(told)).toEqual([
      ['title', 'missing', 'Om oss', '  '],
      ['body', 'missing', 'Hei', ''],
    ]);
  });

  it('have nothing to say of what stands in the other language alone', () => {
    const page = { ...emptyData('page'), title: { nn: 'Om oss' } };
    expect(translations([{ id: idOf(1), type: 'page', data: page }], settings, 'nn').texts).toEqual([]);
  });
});
