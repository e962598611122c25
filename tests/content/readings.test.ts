import { describe, expect, it } from 'vitest';
import {
  lensKey,
  lensesOf,
  resolveItem,
  resolveItems,
  sameContent,
  type Data,
  type Item,
  type Lens,
} from '@bti/domain';
import { idOf, ofType, seed, siteOf } from './read-content.js';

const demos = seed.tenants.filter(({ kind, state }) => kind === 'kommune' && state === 'active');

/** The levels that these readers meet, each with its steps in order. */
function levelsFor(items: Item[], lens: Lens) {
  const seen = resolveItems(items, lens);
  const steps = new Map(ofType({ items: seen }, 'step').map((step) => [step.id, step]));
  return ofType({ items: seen }, 'level')
    .filter(
      ({ id }) =>
        resolveItem(
          items.find((item) => item.id === id)!,
          lens,
        )?.show === 'shown',
    )
    .map((level) => ({ level, steps: level.data.steps.flatMap((id) => steps.get(id) ?? []) }));
}

describe.each(demos)('the readings of $slug', ({ file }) => {
  const { items } = siteOf(file);
  const lenses = lensesOf(items);

  it('each say something, and nothing that its readers would read without it', () => {
    const idle = items.flatMap((item) =>
      (item.readings ?? []).flatMap((reading) => {
        const others = item.readings!.filter((other) => other !== reading);
        const without = resolveItem({ ...item, readings: others } as Item, reading)?.item.data as Data;
        const where = `${item.type}/${item.slug} for ${lensKey(reading)}`;
        const told = Object.entries(reading.data);
        if (told.length === 0 && !reading.show) return [where];
        return told
          .filter(([name, value]) => sameContent(value, without[name]))
          .map(([name]) => `${where}: ${name}`);
      }),
    );
    expect(idle).toEqual([]);
  });

  it.each(lenses)('leave no level without steps and no block of a step empty for %o', (lens) => {
    const levels = levelsFor(items, lens);
    expect(levels.length).toBeGreaterThanOrEqual(3);
    const empty = levels.flatMap(({ level, steps }) => [
      ...(steps.length ? [] : [level.slug]),
      ...steps.flatMap(({ slug, data }) =>
        (['what', 'how', 'responsible', 'record', 'childsVoice'] as const)
          .filter((name) => Object.keys(data[name]).length === 0)
          .map((name) => `${slug}: ${name}`),
      ),
    ]);
    expect(empty).toEqual([]);
  });
});

describe('furuly, read by many', () => {
  const { items } = siteOf('furuly.json');
  const tjenester = ['barnehage', 'skole', 'helsestasjon', 'ppt'];
  const parent: Lens = { audience: 'parent' };
  const own = (item: Item, lens: Lens, field: string) => resolveItem(item, lens)?.own.get(field);

  it('has a variant for each of four tjenester, and parents have theirs', () => {
    const keys = lensesOf(items).map(lensKey);
    expect(keys).toEqual(
      expect.arrayContaining([lensKey(parent), ...tjenester.map((key) => lensKey({ tjeneste: idOf(key) }))]),
    );
  });

  it('adds a step for some, hides one from others, and says of one level that it is not described', () => {
    const common = levelsFor(items, {}).flatMap(({ steps }) => steps.map(({ id }) => id));
    const met = (lens: Lens) => levelsFor(items, lens).flatMap(({ steps }) => steps.map(({ id }) => id));
    const kindergarten = met({ tjeneste: idOf('barnehage') });
    expect(kindergarten.filter((id) => !common.includes(id))).toHaveLength(1);
    expect(common.filter((id) => !met(parent).includes(id))).toHaveLength(1);
    const shows = levelsOf(items).map((level) => resolveItem(level, { tjeneste: idOf('ppt') })?.show);
    expect(shows).toEqual(['notDescribed', 'shown', 'shown', 'shown']);
  });

  it('tells parents every step, and what to do when somebody is in danger, in words of their own', () => {
    const retold = ['title', 'what', 'how'];
    const steps = levelsFor(items, parent).flatMap((level) => level.steps.map(({ id }) => id));
    const staffs = items
      .filter(({ id, type }) => steps.includes(id) || type === 'warning')
      .flatMap((item) =>
        (item.type === 'warning' ? ['title', 'instruction'] : retold)
          .filter((field) => own(item, parent, field) !== lensKey(parent))
          .map((field) => `${item.slug}: ${field}`),
      );
    expect(staffs).toEqual([]);
  });

  it('gives parents no tool that only the staff can use', () => {
    const tools = ofType({ items: resolveItems(items, parent) }, 'tool').map(({ slug }) => slug);
    expect(tools).toEqual(
      expect.arrayContaining(['planen-var', 'virker-det', 'samtykke-til-a-jobbe-sammen']),
    );
    expect(tools.filter((slug) => /lapp|arkiv|portal|journal|melding|vold/.test(slug))).toEqual([]);
  });
});

const levelsOf = (items: Item[]) =>
  ofType({ items }, 'level').toSorted((a, b) => (a.data.key < b.data.key ? -1 : 1));
