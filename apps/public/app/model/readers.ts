import {
  audiences,
  collatorOf,
  concerns,
  lensesOf,
  lensKey,
  parseLens,
  type Item,
  type Lens,
} from '@bti/domain';
import { isDescribed } from './described.js';
import { isThere, readAs } from './read-as.js';
import { one, type Site } from './site.js';
import type { Shown, View } from './view.js';
import type { Place } from './words-in-addresses.js';

/** What a reader is called: «Barnehage», «foreldre og foresatte», «Barnehage, for ledere»; nothing for everybody. */
export function readerName(view: View, { tjeneste, audience }: Lens = view.lens): string {
  const item = one(commonOf(view.site), tjeneste ?? null, 'tjeneste');
  const name = item ? view.titleText(item) : '';
  const who = audience ? view.words.reader.to[audience] : '';
  return name && who ? view.words.reader.both(name, who) : name || who;
}

/** The same for the key of a lens. */
export const readerOfKey = (view: View, key: string): string => readerName(view, parseLens(key) ?? {});

/** A reader that one may be, with the same page as they read it. */
export type Reader = { key: string; name: Shown; href: string; chosen: boolean };

/** The readers a site has something for: by tjeneste, by audience, and those who are nearer to the one that is chosen. */
export function readersOf(view: View): { workIn: Reader[]; iAm: Reader[]; closer: Reader[] } {
  const { site, lens, words } = view;
  const common = commonOf(site);
  const reader = (as: Lens, name: Shown): Reader => ({
    key: lensKey(as),
    name,
    href: view.pathTo(placeFor(common, view.place, as), view.lang, as),
    chosen: lensKey(as) === lensKey(lens),
  });
  const unique = <T>(values: readonly (T | undefined)[]) => [
    ...new Set(values.filter((value): value is T => value !== undefined)),
  ];
  const tjenester = unique(site.lenses.map(({ tjeneste }) => tjeneste)).flatMap(
    (id) => one(common, id, 'tjeneste') ?? [],
  );
  const near = site.lenses.filter(
    ({ tjeneste, audience }) =>
      tjeneste && audience && (tjeneste === lens.tjeneste || audience === lens.audience),
  );
  return {
    workIn: tjenester
      .map((item) => reader({ tjeneste: item.id }, view.title(item)))
      .sort((a, b) => collatorOf(view.lang).compare(a.name.value, b.name.value)),
    iAm: audiences
      .filter((audience) => site.lenses.some((one) => one.audience === audience))
      .map((audience) => reader({ audience }, { value: words.reader.am[audience] })),
    closer: near.map((as) => reader(as, { value: readerName(view, as) })),
  };
}

/** The site as everybody reads it. */
const commonOf = (site: Site): Site => site.common ?? site;

/** Whose guide takes in what is in no guide that everybody reads. */
export function onlyReaders({ site }: View, { id }: Item): Lens[] {
  if (site.common || !site.apart.has(id)) return [];
  return widest(site.lenses.filter((lens) => readAs(site, lens).byId.has(id)));
}

/** Who has something described that says nothing here but what it is called. */
export function describedFor({ site }: View, item: Item): Lens[] {
  const common = commonOf(site);
  const base = common.byId.get(item.id);
  if (!base?.readings || site.notDescribed.has(item.id) || site.apart.has(item.id) || isDescribed(item))
    return [];
  return widest(
    lensesOf([base]).filter((lens) => {
      const theirs = readAs(common, lens).byId.get(item.id);
      return theirs !== undefined && isDescribed(theirs);
    }),
  );
}

/** Who is nearer to one of them is not told apart. */
const widest = (readers: Lens[]): Lens[] =>
  readers.filter((lens) => !readers.some((other) => other !== lens && concerns(other, lens)));

/** The same page for another reader; the front page where it is not part of their guide. */
const placeFor = (common: Site, place: Place, lens: Lens): Place =>
  place.kind !== 'missing' && isThere(readAs(common, lens), place) ? place : { kind: 'home' };
