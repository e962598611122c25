import {
  contentTypes,
  filesOf,
  lensesOf,
  mainLanguage,
  references,
  siteLanguages,
  type Edition,
  type FileValue,
  type Item,
  type Language,
  type Lens,
  type SiteRecord,
} from '@bti/domain';
import { belonging } from './belonging.js';
import { filesByHash } from './files.js';
import type { PageType } from './words-in-addresses.js';

/** Where a step stands: on which level of which guide, and at which place there. */
type StepPlace = { guide: Item<'guide'>; level: Item<'level'>; index: number };

/** A published site, as everybody reads it or as one reader does. It changes only with the edition or the record. */
export type Site = Lookups & {
  record: SiteRecord;
  settings: Edition['settings'];
  main: Language;
  languages: Language[];
  /** Files by their hash; the hash of an earlier version leads to the one that has taken its place. */
  files: ReadonlyMap<string, FileValue>;
  /** Everyone that something on it is written for. */
  lenses: readonly Lens[];
  /** Who reads it: nobody in particular, where it is empty. */
  lens: Lens;
  /** The site as everybody reads it, where somebody in particular does. */
  common?: Site;
  /** Which fields of an item are a reading's, and whose (a lens key). */
  own: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Items that only somebody's readings take in: they are in no guide that everybody reads. */
  apart: ReadonlySet<string>;
  /** Items that say of themselves that nobody has described them for this reader. */
  notDescribed: ReadonlySet<string>;
};

/** What is looked up among the items of a site. */
type Lookups = {
  items: readonly Item[];
  byId: ReadonlyMap<string, Item>;
  /** By `type/slug`; old slugs lead to the same items. */
  bySlug: ReadonlyMap<string, Item>;
  byOldSlug: ReadonlyMap<string, Item>;
  /** The guides, the one for the front page first: for staff before for the public, then the one with most levels. */
  guides: readonly Item<'guide'>[];
  /** Every place where a step stands; none for a step on no level. */
  stepPlaces: ReadonlyMap<string, readonly StepPlace[]>;
  /** The guide and the number of the colour of a level. */
  levelPlaces: ReadonlyMap<string, { guide: Item<'guide'>; index: number }>;
  /** Which items refer to an item, in the order of the edition. */
  usedIn: ReadonlyMap<string, readonly Item[]>;
};

/** Reads an edition into a site. */
export function makeSite({ items, settings }: Edition, record: SiteRecord): Site {
  const lenses = lensesOf(items);
  const everybodys = new Set(lenses.length > 0 ? belonging(items, items) : items);
  return {
    ...lookups(items),
    record,
    settings,
    main: mainLanguage(settings),
    languages: siteLanguages(settings),
    files: filesByHash(filesOf(items, settings)),
    lenses,
    lens: {},
    own: new Map(),
    apart: new Set(items.flatMap((item) => (everybodys.has(item) ? [] : [item.id]))),
    notDescribed: new Set(),
  };
}

/** Puts items into lookups. A reference to something that is not there is left out. */
export function lookups(items: readonly Item[]): Lookups {
  const byId = new Map(items.map((item) => [item.id, item]));
  const guides = items.filter((item) => item.type === 'guide').sort(byPrecedence);
  const stepPlaces = new Map<string, StepPlace[]>();
  const levelPlaces = new Map<string, { guide: Item<'guide'>; index: number }>();
  for (const guide of guides)
    present(byId, guide.data.levels, 'level').forEach((level, index) => {
      if (!levelPlaces.has(level.id)) levelPlaces.set(level.id, { guide, index });
      present(byId, level.data.steps, 'step').forEach((step, at) => {
        const places = stepPlaces.get(step.id) ?? [];
        stepPlaces.set(step.id, [...places, { guide, level, index: at }]);
      });
    });
  return {
    items,
    byId,
    bySlug: new Map(items.map((item) => [`${item.type}/${item.slug}`, item])),
    byOldSlug: new Map(
      items.flatMap((item) => item.oldSlugs.map((slug) => [`${item.type}/${slug}`, item] as const)),
    ),
    guides,
    stepPlaces,
    levelPlaces,
    usedIn: reverse(items),
  };
}

/** The items behind ids, in order, without those that are not there or of another type. */
export function present<T extends PageType>(byId: Site['byId'], ids: readonly string[], type: T): Item<T>[] {
  return ids.flatMap((id) => {
    const item = byId.get(id);
    return item?.type === type ? [item as Item<T>] : [];
  });
}

/** One item by id and type. */
export const one = <T extends PageType>(site: Site, id: string | null, type: T): Item<T> | undefined =>
  id === null ? undefined : present(site.byId, [id], type)[0];

/** All items of a type. */
export const ofType = <T extends PageType>(site: Site, type: T): Item<T>[] =>
  site.items.flatMap((item) => (item.type === type ? [item as Item<T>] : []));

function byPrecedence(a: Item<'guide'>, b: Item<'guide'>): number {
  const forPublic = (guide: Item<'guide'>) => Number(guide.data.audience === 'public');
  return (
    forPublic(a) - forPublic(b) || b.data.levels.length - a.data.levels.length || (a.slug < b.slug ? -1 : 1)
  );
}

function reverse(items: readonly Item[]): Map<string, Item[]> {
  const users = new Map<string, Item[]>();
  for (const item of items)
    for (const to of new Set(references(contentTypes[item.type].fields, item.data).map((found) => found.to)))
      users.set(to, [...(users.get(to) ?? []), item]);
  return users;
}
