import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { dataOf } from '../../test/arbitrary.js';
import { idOf, make, soundSite, words } from '../../test/sites.js';
import { describe } from '../content/index.js';
import type { Item } from '../content/item.js';
import { writeEdition, type Edition } from './edition.js';
import { holdBack } from './hold-back.js';
import { publishSite } from './publish.js';

const tenant = idOf(999);
type Site = Pick<Edition, 'settings' | 'items'>;

const edition = (site: Site) => publishSite({ tenant, today: '2026-11-22', ...site }).edition;
const issues = (site: Site) => publishSite({ tenant, today: '2026-11-22', ...site }).issues;
const hold = (drafts: Site, published: Site | undefined, ...ids: string[]) =>
  holdBack(drafts, published && edition(published), { tenant, hold: ids });
const ids = (site: Site) => site.items.map((item) => item.id).sort();
const addresses = (site: Site) => site.items.map((item) => `${item.type}/${item.slug}`);

/** Items of two types from a small pool of ids and addresses, never two at one address. */
const items: fc.Arbitrary<Item[]> = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 1, max: 6 }),
      slug: fc.constantFrom('en', 'to', 'tre', 'en-2', 'to-2'),
      old: fc.subarray(['fire', 'fem']),
    }),
    { maxLength: 5, selector: ({ number }) => number },
  )
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ number, slug, old }) => {
        const type = number % 2 ? 'role' : 'term';
        return dataOf(describe(type).fields).map(
          (data) => ({ id: idOf(number), type, slug, oldSlugs: old, data }) as Item,
        );
      }),
    ),
  )
  .map((all) => {
    const seen = new Set<string>();
    return all.filter((item) => {
      const address = `${item.type}/${item.slug}`;
      return !seen.has(address) && seen.add(address);
    });
  });
const site: fc.Arbitrary<Site> = fc
  .record({ items, name: fc.constantFrom('Furuly', 'Fjordvik') })
  .map(({ items: all, name }) => ({ items: all, settings: { ...soundSite().settings, name: words(name) } }));
const held = fc.subarray([1, 2, 3, 4, 5, 6, 999].map(idOf));

suite('holding back', () => {
  it('of nothing gives the drafts', () => {
    fc.assert(
      fc.property(site, fc.option(site, { nil: undefined }), (drafts, published) => {
        expect(hold(drafts, published)).toEqual(drafts);
      }),
    );
  });

  it('of everything gives the edition that is out, to the letter', () => {
    fc.assert(
      fc.property(site, site, (drafts, published) => {
        const all = [tenant, ...ids(drafts), ...ids(published)];
        expect(writeEdition(edition(hold(drafts, published, ...all)))).toBe(writeEdition(edition(published)));
      }),
    );
  });

  it('leaves each held item as it is out, and takes each other as it stands in the drafts', () => {
    fc.assert(
      fc.property(site, site, held, (drafts, published, holding) => {
        const result = hold(drafts, published, ...holding);
        const out = edition(published);
        for (const id of [...ids(drafts), ...ids(published)]) {
          const source = holding.includes(id) ? out : drafts;
          const expected = source.items.find((item) => item.id === id);
          expect(result.items.find((item) => item.id === id)?.data).toEqual(expected?.data);
        }
        expect(result.settings).toEqual(holding.includes(tenant) ? out.settings : drafts.settings);
      }),
    );
  });

  it('never puts two items at one address, and moves none that is held', () => {
    fc.assert(
      fc.property(site, site, held, (drafts, published, holding) => {
        const result = hold(drafts, published, ...holding);
        expect(new Set(addresses(result)).size).toBe(result.items.length);
        for (const item of published.items.filter(({ id }) => holding.includes(id)))
          expect(result.items.find(({ id }) => id === item.id)?.slug).toBe(item.slug);
        for (const item of result.items) expect(item.oldSlugs).not.toContain(item.slug);
      }),
    );
  });

  it('of a new item is found where something that goes out refers to it', () => {
    const published = soundSite();
    const role = make('role', 2, { title: words('Rektor') });
    const drafts = {
      ...published,
      items: [
        ...published.items.map((item) =>
          item.type === 'guide' ? { ...item, data: { ...item.data, responsible: role.id } } : item,
        ),
        role,
      ],
    };
    expect(issues(hold(drafts, published))).toEqual([]);
    expect(issues(hold(drafts, published, role.id))).toMatchObject([
      { code: 'unresolvedReference', severity: 'error', itemId: idOf(6), path: 'responsible' },
    ]);
    expect(issues(hold(drafts, published, role.id, idOf(6)))).toEqual([]);
  });

  it('of a deleted item keeps it out there', () => {
    const published = soundSite();
    const drafts = { ...published, items: published.items.filter((item) => item.type !== 'page') };
    expect(ids(hold(drafts, published))).not.toContain(idOf(3));
    expect(ids(hold(drafts, published, idOf(3)))).toContain(idOf(3));
  });

  it('before anything is out leaves out what is new, and takes the settings as they are', () => {
    const drafts = soundSite();
    const result = hold(drafts, undefined, idOf(3), tenant);
    expect(ids(result)).toEqual(ids(drafts).filter((id) => id !== idOf(3)));
    expect(result.settings).toEqual(drafts.settings);
  });

  it('sends an item that has taken a held address back to where it was, or else gives it a number', () => {
    const [a, b] = [make('term', 1, {}), make('term', 2, {})];
    const published = {
      ...soundSite(),
      items: [
        { ...a, slug: 'x' },
        { ...b, slug: 'y' },
      ],
    };
    const moved = [
      { ...a, slug: 'z', oldSlugs: ['x'] },
      { ...b, slug: 'x', oldSlugs: ['y'] },
    ];
    const slugs = (drafts: Item[]) =>
      hold({ ...published, items: drafts }, published, a.id).items.map(({ id, slug, oldSlugs }) => [
        id,
        slug,
        oldSlugs,
      ]);
    expect(slugs(moved)).toEqual([
      [a.id, 'x', []],
      [b.id, 'y', []],
    ]);
    expect(slugs([{ ...make('term', 3, {}), slug: 'x' }])).toEqual([
      [a.id, 'x', []],
      [idOf(3), 'x-2', []],
    ]);
  });

  it('gives no number at which another draft stands, or has stood: the address would lead elsewhere later', () => {
    const [out, comes, waits, moved] = [1, 2, 3, 4].map((number) => make('term', number, {}));
    const published = { ...soundSite(), items: [{ ...out!, slug: 'x' }] };
    const drafts = [
      { ...comes!, slug: 'x' },
      { ...waits!, slug: 'x-2' },
      { ...moved!, slug: 'y', oldSlugs: ['x-3'] },
    ];
    const result = hold({ ...published, items: drafts }, published, out!.id, waits!.id);
    expect(result.items.find(({ id }) => id === comes!.id)?.slug).toBe('x-4');
  });
});
