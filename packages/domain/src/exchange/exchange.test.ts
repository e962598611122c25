import { createHash } from 'node:crypto';
import { describe as suite, expect, it } from 'vitest';
import { soundSite, words } from '../../test/sites.js';
import { readExchange, writeExchange } from './exchange.js';

const idOf = (key: string) => {
  const hex = createHash('sha1').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const file = (items: unknown[], more: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'bti-exchange', version: 1, settings: { mainLanguage: 'nb' }, items, ...more });
const problems = (text: string) => {
  const result = readExchange(text, { idOf });
  return 'problems' in result ? result.problems : [];
};
const read = (text: string) => {
  const result = readExchange(text, { idOf });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.file;
};

suite('the exchange format', () => {
  it('writes, reads and writes again the same bytes', () => {
    const text = writeExchange(soundSite());
    expect(writeExchange(read(text))).toBe(text);
  });

  it('takes a file written by hand: keys for ids, and list entries without ids', () => {
    const site = read(
      file([
        { key: 'rolle', type: 'role', data: { title: words('Kontaktlærer') } },
        {
          key: 'steg',
          type: 'step',
          data: {
            title: words('Møte med foreldre'),
            responsible: [{ role: 'rolle', mode: 'does' }],
            outcomes: [{ label: words('Ja'), targets: [{ kind: 'step', to: 'steg' }, { kind: 'close' }] }],
            what: {
              nb: {
                type: 'doc',
                content: [
                  {
                    type: 'paragraph',
                    content: [
                      { type: 'text', text: 'Se', marks: [{ type: 'reference', attrs: { id: 'rolle' } }] },
                    ],
                  },
                ],
              },
            },
          },
        },
      ]),
    );
    const step = site.items.find((item) => item.type === 'step')!;
    expect(step).toMatchObject({
      id: idOf('steg'),
      slug: 'mote-med-foreldre',
      data: {
        responsible: [{ id: 'e1', role: idOf('rolle') }],
        outcomes: [
          {
            id: 'e1',
            targets: [
              { id: 'e1', to: idOf('steg') },
              { id: 'e2', kind: 'close' },
            ],
          },
        ],
      },
    });
    expect(writeExchange(read(writeExchange(site)))).toBe(writeExchange(site));
  });

  const readings = [
    { audience: 'parent', show: 'hidden' },
    {
      tjeneste: 'skole',
      data: { responsible: [{ role: 'laerer' }], tools: ['skjema'], what: undefined },
    },
    { tjeneste: 'skole', audience: 'child', data: { title: words('Samtale') } },
  ];
  const others = [
    { key: 'skole', type: 'tjeneste' },
    { key: 'laerer', type: 'role' },
    { key: 'skjema', type: 'tool' },
  ];
  const withReadings = (...all: unknown[]) => file([...others, { key: 'steg', type: 'step', readings: all }]);

  it('takes the readings of an item, with keys, and only the fields they give; and writes them in one order', () => {
    const site = read(withReadings(...readings));
    const step = site.items.find((item) => item.type === 'step')!;
    const school = { tjeneste: idOf('skole') };
    const [first, ...rest] = [
      { audience: 'parent', show: 'hidden', data: {} },
      {
        ...school,
        data: { responsible: [{ id: 'e1', role: idOf('laerer') }], tools: [idOf('skjema')] },
      },
      { ...school, audience: 'child', data: { title: words('Samtale') } },
    ];
    expect(step.readings).toMatchObject([first, ...rest]);
    expect(step.readings?.map(({ data }) => Object.keys(data))).toEqual([
      [],
      ['responsible', 'tools'],
      ['title'],
    ]);
    expect(read(withReadings(...readings.toReversed()))).toEqual(site);
    const text = writeExchange(site);
    expect(writeExchange(read(text))).toBe(text);
    const turned = { ...step, readings: step.readings!.toReversed() };
    const items = site.items.map((item) => (item === step ? turned : item));
    expect(writeExchange({ ...site, items })).toBe(text);
  });

  it.each([
    ['for nobody', { data: {} }, '', 'noReader'],
    ['for an audience that is none', { audience: 'enhver' }, '.audience', 'unknownAudience'],
    ['for a tjeneste that is not in the file', { tjeneste: 'ppt' }, '.tjeneste', 'unknownKey'],
    ['with a field that is none', { audience: 'child', data: { tittel: {} } }, '.tittel', 'unknownField'],
    ['with a wrong value', { audience: 'child', data: { title: 'x' } }, '.title', 'badValue'],
    ['with a reference to nothing', { audience: 'child', data: { tools: ['x'] } }, '', 'unknownKey'],
    ['with something beside it', { audience: 'child', titel: {} }, '', 'unknownField'],
    ['that is no reading', 'skole', '', 'badValue'],
  ])('refuses a reading %s, and says where', (_, reading, where, code) => {
    const at = `items[3] (steg).readings[0]${where}`;
    expect(problems(withReadings(reading))[0]).toMatchObject({ where: at, code });
  });

  it('refuses two readings of an item for the same readers', () => {
    expect(problems(withReadings(readings[0], readings[0]))).toEqual([
      { where: 'items[3] (steg).readings[1]', code: 'sameReaderTwice', values: {} },
    ]);
  });

  it('gives items of the same name an address each', () => {
    const twice = ['a', 'b'].map((key) => ({ key, type: 'step', data: { title: words('Gjennomfør') } }));
    expect(
      read(file(twice))
        .items.map((item) => item.slug)
        .toSorted(),
    ).toEqual(['gjennomfor', 'gjennomfor-2']);
  });

  it('says nothing of the settings where a file has none, and takes ids in capitals as the ids they are', () => {
    const id = '0190F3A0-0000-7000-8000-ABCDEFABCDEF';
    const text = JSON.stringify({
      format: 'bti-exchange',
      version: 1,
      items: [
        { id, type: 'role', data: { title: words('Rektor') } },
        { key: 'b', type: 'role', data: { title: words('Inspektør'), deputy: id } },
      ],
    });
    const site = read(text);
    expect(site.settings).toBeUndefined();
    expect(site.items.map((item) => item.id)).toContain(id.toLowerCase());
    expect(site.items.find((item) => item.slug === 'inspektor')).toMatchObject({
      data: { deputy: id.toLowerCase() },
    });
  });

  it('refuses a bad file whole, and says where it is wrong', () => {
    expect(problems('{')[0]).toMatchObject({ code: 'notJson' });
    expect(problems('[]')[0]).toMatchObject({ code: 'notThisFormat' });
    expect(problems(file([], { version: 9 }))[0]).toMatchObject({
      code: 'unknownVersion',
      values: { version: '9' },
    });
    expect(problems(file([{ key: 'a', type: 'drage' }]))[0]).toMatchObject({
      where: 'items[0] (a)',
      code: 'unknownType',
    });
    expect(problems(file([{ type: 'role' }]))[0]).toMatchObject({ where: 'items[0]', code: 'noId' });
    expect(problems(file([{ key: 'a', type: 'role', data: { tittel: {} } }]))[0]).toMatchObject({
      code: 'unknownField',
    });
    expect(problems(file([{ key: 'a', type: 'role', data: { title: 'x' } }]))[0]).toMatchObject({
      where: 'items[0] (a).title',
      code: 'badValue',
    });
    expect(problems(file([{ key: 'a', type: 'role', data: { deputy: 'finnes-ikke' } }]))[0]).toMatchObject({
      code: 'unknownKey',
      values: { key: 'finnes-ikke' },
    });
    expect(
      problems(
        file([
          { key: 'a', type: 'role' },
          { key: 'a', type: 'role' },
        ]),
      )[0],
    ).toMatchObject({ where: 'items[1] (a)', code: 'sameIdTwice' });
    expect(problems(file([{ key: 'a', type: 'role', slug: 'Æ' }]))[0]).toMatchObject({ code: 'badSlug' });
    expect(
      problems(
        file([
          { key: 'a', type: 'page', data: { body: { nb: { type: 'doc', content: [{ type: 'script' }] } } } },
        ]),
      )[0],
    ).toMatchObject({ code: 'badValue' });
  });
});
