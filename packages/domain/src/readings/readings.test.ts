import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { dataOf } from '../../test/arbitrary.js';
import { idOf, make, rich, soundSite, words } from '../../test/sites.js';
import { contentTypeNames, describe, type ContentType } from '../content/index.js';
import { item as itemSchema, type Item } from '../content/item.js';
import { emptyData } from '../derive/empty.js';
import { translations } from '../derive/translations.js';
import { metAlt, withFittingAlt } from '../fields/file.js';
import { sameContent } from '../guide/canonical.js';
import { publishSite } from '../guide/publish.js';
import { lensKey, parseLens, type Lens } from './lens.js';
import { newsBeneath } from './news.js';
import type { Reading } from './reading.js';
import { lensesOf, overrideCounts, resolveItem, resolveItems } from './resolve.js';

const [school, kindergarten] = [idOf(101), idOf(102)];
const lenses: Lens[] = [
  { tjeneste: school },
  { audience: 'parent' },
  { tjeneste: school, audience: 'parent' },
  { tjeneste: kindergarten },
];
const types = contentTypeNames.filter((type) => type !== 'settings');

type Case = { type: ContentType; item: Item; lens: Lens };
/** An item of any type with up to one reading for each lens, some fields each, and somebody who reads it. */
const cases: fc.Arbitrary<Case> = fc.constantFrom(...types).chain((type) => {
  const { fields } = describe(type);
  const part = fc
    .tuple(dataOf(fields), fc.subarray(Object.keys(fields), { maxLength: 3 }))
    .map(([data, names]) => Object.fromEntries(names.map((name) => [name, data[name]])));
  const reading = (lens: Lens) =>
    fc
      .record({
        data: part,
        show: fc.constantFrom(undefined, undefined, undefined, 'shown', 'hidden', 'notDescribed'),
      })
      .map(({ data, show }) => ({ ...lens, ...(show ? { show } : {}), data }) as Reading);
  return fc.record({
    type: fc.constant(type),
    item: fc
      .tuple(
        dataOf(fields),
        fc.subarray(lenses).chain((some) => fc.tuple(...some.map(reading))),
      )
      .map(([data, readings]) => {
        const own = readings.length > 0 ? { readings } : {};
        return { id: idOf(1), type, slug: 'a', oldSlugs: [], data, ...own } as unknown as Item;
      }),
    lens: fc.constantFrom({}, ...lenses, { tjeneste: kindergarten, audience: 'parent' } as Lens),
  });
});
const holds = (law: (given: Case) => boolean, runs = 300) =>
  fc.assert(fc.property(cases, law), { numRuns: runs });

const readingsOf = (item: Item): Reading[] => (item.readings ?? []) as Reading[];
const withReadings = (item: Item, readings: Reading[]): Item => ({ ...item, readings }) as Item;
const same = (a: ReturnType<typeof resolveItem>, b: ReturnType<typeof resolveItem>): boolean =>
  sameContent(a && [a.item.data, a.show], b && [b.item.data, b.show]);
const field = (given: Item, name: string): unknown => (given.data as Record<string, unknown>)[name];

/** The rule of precedence, written the long way round: for each field, ask the four in turn. */
function slowly(item: Item, lens: Lens): Record<string, unknown> | undefined {
  const { tjeneste, audience } = lens;
  const order: Lens[] = [{ tjeneste, audience }, { audience }, { tjeneste }];
  const asked = [...new Set(order.map(lensKey))].flatMap(
    (key) => readingsOf(item).find((reading) => lensKey(reading) === key) ?? [],
  );
  const deciding = asked.findIndex(({ show }) => show);
  const show = asked[deciding]?.show;
  if (show === 'hidden') return undefined;
  const heard = show === 'notDescribed' ? asked.slice(0, deciding + 1) : asked;
  const { fields, title } = describe(item.type);
  return Object.fromEntries(
    Object.entries(fields).map(([name, described]) => {
      const isName = name === title || described.names === true;
      const voices = isName ? asked : heard;
      const winner = voices.find((reading) => name in reading.data);
      if (winner) return [name, winner.data[name as keyof typeof winner.data]];
      const inherits = show !== 'notDescribed' || isName;
      return [name, inherits ? field(item, name) : (emptyData(item.type) as Record<string, unknown>)[name]];
    }),
  );
}

suite('a reading', () => {
  it('gives each field of the strongest that has it: audience and tjeneste, audience, tjeneste, base', () => {
    holds(({ item, lens }) => sameContent(resolveItem(item, lens)?.item.data, slowly(item, lens)), 600);
  });

  it('that is empty gives the base', () => {
    holds(({ item, lens }) => {
      const empty = withReadings(item, lenses.map((one) => ({ ...one, data: {} })) as Reading[]);
      return (
        sameContent(resolveItem(empty, lens)?.item.data, item.data) &&
        resolveItem(empty, lens)!.own.size === 0
      );
    });
  });

  it('of one field changes only that field, and only for those it is written for', () => {
    holds(({ item, type }) => {
      const name = Object.keys(describe(type).fields)[0]!;
      const { readings: _, ...base } = item;
      const other = withReadings(base as Item, [
        { tjeneste: school, data: { [name]: 'another' } } as Reading,
      ]);
      const [theirs, others] = [
        resolveItem(other, { tjeneste: school })!,
        resolveItem(other, { tjeneste: kindergarten })!,
      ];
      return (
        field(theirs.item, name) === 'another' &&
        theirs.own.get(name) === lensKey({ tjeneste: school }) &&
        sameContent({ ...theirs.item.data, [name]: null }, { ...item.data, [name]: null }) &&
        sameContent(others.item.data, item.data)
      );
    });
  });

  it('counts the same in whatever order the readings stand', () => {
    holds(({ item, lens }) =>
      same(resolveItem(item, lens), resolveItem(withReadings(item, readingsOf(item).toReversed()), lens)),
    );
  });

  it('concerns nobody who reads the common text', () => {
    holds(({ item }) => sameContent(resolveItem(item, {})?.item.data, item.data));
  });

  it('leaves what it was made of as it was, and is gone once it is resolved', () => {
    holds(({ item, lens }) => {
      const before = structuredClone(item);
      const resolved = resolveItem(item, lens);
      return sameContent(before, item) && (resolved === undefined || resolved.item.readings === undefined);
    });
  });

  it('hides an item for its readers, until a stronger one shows it', () => {
    const tool = make('tool', 1, { title: words('Skjema') });
    const hidden = { ...tool, readings: [{ tjeneste: school, show: 'hidden', data: {} }] } as Item;
    expect(resolveItem(hidden, { tjeneste: school })).toBeUndefined();
    expect(resolveItems([hidden, tool], { tjeneste: school })).toEqual([tool]);
    expect(resolveItem(hidden, { tjeneste: kindergarten })?.item.data).toEqual(tool.data);
    const shown = withReadings(hidden, [
      ...readingsOf(hidden),
      { tjeneste: school, audience: 'parent', show: 'shown', data: {} },
    ]);
    expect(resolveItem(shown, { tjeneste: school, audience: 'parent' })?.show).toBe('shown');
  });

  it('says of a level that it is not described, and inherits nothing but what it is called', () => {
    const level = make('level', 10, {
      key: '2',
      title: words('Samarbeid'),
      purpose: rich('Felles.'),
      steps: [idOf(11)],
    });
    const silent = withReadings(level, [{ tjeneste: school, show: 'notDescribed', data: {} }]);
    const { item, show } = resolveItem(silent, { tjeneste: school })!;
    expect(show).toBe('notDescribed');
    expect(item.data).toEqual({ ...emptyData('level'), key: '2', title: words('Samarbeid') });
  });

  it('knows every lens something is written for, and counts what each overrides', () => {
    const tool = withReadings(make('tool', 1, {}), [
      { audience: 'parent', data: { title: words('A') } },
      { tjeneste: school, data: { format: 'PDF', size: '1 kB' } },
    ] as Reading[]);
    const step = withReadings(make('step', 2, {}), [
      { tjeneste: school, data: { title: words('B') } },
    ] as Reading[]);
    expect(lensesOf([tool, step])).toEqual([{ audience: 'parent' }, { tjeneste: school }]);
    expect([...overrideCounts([tool, step])]).toEqual([
      ['.parent', 1],
      [`${school}.`, 3],
    ]);
  });
});

suite('what has changed beneath a reading', () => {
  it('is nothing while the base stands, and nothing in fields that the reading inherits', () => {
    holds(({ item, type }) =>
      readingsOf(item).every((reading) => {
        const still = newsBeneath(type, item.data, item.data, reading.data);
        const bare = newsBeneath(type, emptyData(type), item.data, {});
        return (
          still.fields.length === 0 && sameContent(still.merged, reading.data) && bare.fields.length === 0
        );
      }),
    );
  });

  it('is merged where it can be, and a conflict where both have rewritten the same', () => {
    const then = make('step', 1, {
      title: words('Del'),
      questions: [{ id: 'a', question: words('Hva?') }] as never,
    }).data;
    const own = {
      title: words('Del på skolen'),
      questions: [
        { id: 'a', question: words('Hva?') },
        { id: 'b', question: words('Hvem?') },
      ],
    };
    const now = {
      ...then,
      title: words('Del undringen'),
      questions: [{ id: 'a', question: words('Hva så du?') }],
      why: rich('Fordi.'),
    };
    const news = newsBeneath('step', then, now, own);
    expect(news.fields).toEqual(['title', 'questions']);
    expect(news.conflicts.map(({ path }) => path)).toEqual(['title/nb']);
    expect(news.merged).toEqual({
      title: words('Del på skolen'),
      questions: [
        { id: 'a', question: words('Hva så du?') },
        { id: 'b', question: words('Hvem?') },
      ],
    });
  });
});

suite('the key of a lens', () => {
  it('leads back to the lens, and nothing else is a key', () => {
    for (const lens of [{}, ...lenses]) expect(parseLens(lensKey(lens))).toEqual(lens);
    for (const bad of ['', 'parent', '.boss', 'x.', `${school}.parent.`, '..'])
      expect(parseLens(bad)).toBeUndefined();
  });
});

suite('the schema of an item', () => {
  const tool = make('tool', 1, { title: words('Skjema') });
  const parsed = (readings: unknown) => itemSchema.safeParse({ ...tool, readings });

  it('takes readings in any order, keeps only what they override, and leaves none out', () => {
    const given = [
      { tjeneste: school, data: { format: 'PDF' } },
      { audience: 'parent', data: {} },
    ];
    expect(parsed(given).data?.readings).toEqual(given.toReversed());
    expect(parsed([]).data).toEqual(tool);
  });

  it('refuses two for one lens, one for nobody, and a field that the type does not have', () => {
    const codes = (readings: unknown) =>
      parsed(readings).error?.issues.map(({ path, message }) => `${path.join('/')} ${message}`);
    expect(
      codes([
        { audience: 'parent', data: {} },
        { audience: 'parent', data: {} },
      ]),
    ).toEqual(['readings sameLens']);
    expect(codes([{ data: {} }])).toEqual(['readings/0/tjeneste noLens']);
    expect(codes([{ audience: 'parent', data: { nonsense: 1 } }])?.[0]).toMatch(
      /^readings\/0\/data Unrecognized key/,
    );
  });
});

suite('the check of a site with readings', () => {
  const checked = (change: (items: Item[]) => Item[]) => {
    const site = soundSite();
    const tjeneste = make('tjeneste', 101, {
      title: words('Skolen'),
      summary: words('Skole.'),
      contacts: [{ id: 'a', role: idOf(1) }] as never,
    });
    const [before, after] = [[...site.items, tjeneste], change([...site.items, tjeneste])].map(
      (items) => publishSite({ ...site, items }).issues,
    );
    expect(before).toEqual([]);
    return after!.map(({ code, itemId, path, lens }) => ({ code, itemId, path, lens }));
  };
  const read =
    (number: number, ...readings: unknown[]) =>
    (items: Item[]) =>
      items.map((item) => (item.id === idOf(number) ? withReadings(item, readings as Reading[]) : item));
  const lens = lensKey({ tjeneste: school });
  const outcomeTo = (level?: string) => ({
    id: 'x',
    label: words('Videre'),
    condition: {},
    targets: level ? [{ id: 't', kind: 'level', to: level }] : [],
    document: {},
    needsConsent: false,
    scope: '',
  });

  it('finds nothing where the readings are sound', () => {
    expect(checked(read(11, { tjeneste: school, data: { what: rich('Skriv i boka.') } }))).toEqual([]);
    expect(checked(read(20, { tjeneste: school, show: 'notDescribed', data: {} }))).toEqual([]);
  });

  it('counts every text that waits for a translation, as the list of them does', () => {
    const site = soundSite();
    const settings = { ...site.settings, otherLanguages: [{ id: 'nn', language: 'nn' as const }] };
    const items = read(11, { audience: 'parent', data: { title: words('Til deg') } })(site.items);
    const found = publishSite({ ...site, settings, items }).issues.filter(
      ({ code }) => code === 'missingTranslation',
    );
    const { counts } = translations(
      [...items, { id: site.tenant, type: 'settings', data: settings }],
      settings,
      'nn',
    );
    expect(found.reduce((sum, { values }) => sum + Number(values.count), 0)).toBe(counts.missing);
  });

  it('leads to the field of the reading that is at fault', () => {
    expect(checked(read(11, { tjeneste: school, data: { title: {} } }))).toEqual([
      { code: 'required', itemId: idOf(11), path: 'title', lens },
    ]);
  });

  it('calls the item by its title, whatever the reading overrides', () => {
    const site = soundSite();
    const items = read(11, { audience: 'staff', data: { what: {} } })(site.items);
    expect(publishSite({ ...site, items }).issues).toMatchObject([
      { code: 'required', path: 'what', itemTitle: 'Avklar undring' },
    ]);
  });

  it('finds the dead ends of one lens: an outcome without target, and one that leads to what is hidden', () => {
    expect(
      checked(read(11, { tjeneste: school, data: { outcomes: [outcomeTo()] } })).map(({ code }) => code),
    ).toContain('outcomeWithoutTarget');
    const found = checked(read(20, { tjeneste: school, show: 'hidden', data: {} }));
    expect(found.map(({ code, lens: at }) => [code, at])).toContainEqual(['hiddenTarget', lens]);
  });

  it('counts a step as used that only one tjeneste meets', () => {
    const extra = make('step', 12, {
      title: words('Ta fraværet'),
      what: rich('Ring hjem.'),
      responsible: [{ id: 'a', role: idOf(1) }] as never,
      childsVoice: rich('Spør.'),
      record: rich('I mappa.'),
    });
    const added = (items: Item[]) => [...items, extra];
    expect(checked(added).map(({ code }) => code)).toEqual(['unusedStep']);
    const steps = { tjeneste: school, data: { steps: [extra.id, idOf(11)] } };
    expect(checked((items) => added(read(20, steps)(items)))).toEqual([]);
  });

  it('asks nothing of what says that it is not described, nor of what leads there', () => {
    const silent = { tjeneste: school, show: 'notDescribed', data: {} };
    const only = [{ ...outcomeTo(idOf(20)), id: 'only' }];
    const onward = { tjeneste: school, data: { outcomes: only } };
    expect(checked(read(11, silent))).toEqual([]);
    expect(checked((items) => read(11, onward)(read(20, silent)(items)))).toEqual([]);
    expect(checked((items) => read(11, onward)(read(21, silent)(items)))).toEqual([]);
  });

  it('finds a picture without words as its readers see it, its words inherited or not', () => {
    const picture = { hash: 'a'.repeat(64), name: 'a.png', type: 'image/png', size: 1, width: 1, height: 1 };
    const alone = read(3, { tjeneste: school, data: { picture } });
    expect(checked(alone)).toEqual([{ code: 'missingAlt', itemId: idOf(3), path: 'pictureAlt', lens }]);
    const said = { tjeneste: school, data: { picture, pictureAlt: words('Et tun') } };
    expect(checked(read(3, said))).toEqual([]);
    const inBase = (data: object) => (items: Item[]) =>
      items.map((item) =>
        item.id === idOf(3) ? ({ ...item, data: { ...item.data, ...data } } as Item) : item,
      );
    expect(checked((items) => alone(inBase({ pictureAlt: words('Et tun') })(items)))).toEqual([]);
    const met = read(3, { tjeneste: school, data: { picture: metAlt(picture, 'Et tun') } });
    const warned = checked((items) => met(inBase({ pictureAlt: words('Et tun') })(items)));
    expect(warned).toEqual([{ code: 'othersAlt', itemId: idOf(3), path: 'pictureAlt', lens }]);
    // The common text is rewritten for the common picture: it does not say more of this one for that.
    const other = { ...picture, hash: 'b'.repeat(64) };
    const rewritten = { picture: other, pictureAlt: words('Et tun i sol') };
    expect(checked((items) => met(inBase(rewritten)(items)))).toEqual(warned);
    const fits = read(3, { tjeneste: school, data: { picture: withFittingAlt(picture, 'Et tun i sol') } });
    expect(checked((items) => fits(inBase(rewritten)(items)))).toEqual([]);
    const own = { picture: metAlt(picture, 'Et tun'), pictureAlt: words('En skolegård') };
    expect(checked((items) => read(3, { tjeneste: school, data: own })(inBase(rewritten)(items)))).toEqual(
      [],
    );
    const back = read(3, { tjeneste: school, data: { pictureDecorative: false } });
    const found = checked((items) => back(inBase({ picture, pictureDecorative: true })(items)));
    expect(found).toEqual([{ code: 'missingAlt', itemId: idOf(3), path: 'pictureAlt', lens }]);
  });

  it('stops nobody from hiding a level from children, who decide nothing', () => {
    const site = soundSite();
    const items = read(20, { audience: 'child', show: 'hidden', data: {} })(site.items);
    const { issues } = publishSite({ ...site, items });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['hiddenTarget', 'warning']]);
  });

  it('asks of no parent to decide', () => {
    expect(checked(read(11, { audience: 'parent', data: { outcomes: [] } }))).toEqual([]);
  });
});
