import { languages, type Language } from '@bti/domain';
import { lensAsked, readerIn, withReader, wordOfLens } from './lens-word.js';
import { isThere, readAs } from './read-as.js';
import { pathOf, typeOfWord, wordOf, type PageType, type Place } from './words-in-addresses.js';
import { searchPlace, searchWord } from './search-place.js';
import type { Site } from './site.js';

/**
 * What an address leads to: a page in a language, of the site as this reader meets it; another address, for good or
 * (where it is only the reader that the site does not know) for now; or nothing. What is not there for this reader, but
 * for others, is missing with its place.
 */
export type Resolved =
  | { kind: 'page'; site: Site; place: Place; lang: Language }
  | { kind: 'redirect'; to: string; forNow?: boolean }
  | { kind: 'missing'; site: Site; lang: Language; elsewhere?: Place };

/** The language that a path begins with. */
export const languageOfPath = (path: string): Language | undefined =>
  languages.find((code) => code === path.split('/', 2)[1]);

/** The whole address of a place on a site, as its reader asks for it. */
export const addressOf = (site: Site, place: Place, lang: Language): string =>
  withReader(pathOf(place, lang, site.main), wordOfLens(site));

/**
 * Turns a path on a site, and who asks for it, into what it leads to. Every page has one address for each reader; other
 * spellings of it redirect there.
 */
export function resolve(common: Site, path: string, query = ''): Resolved {
  if (path !== '/' && path.endsWith('/')) return redirect(common, path.replace(/\/+$/, '') || '/', query);
  const parts = path === '/' ? [] : path.slice(1).split('/');
  const asked = languageOfPath(path);
  const lang = asked ?? common.main;
  const lens = lensAsked(common, query);
  const site = readAs(common, lens ?? {});
  if (asked && !common.languages.includes(asked)) return { kind: 'missing', site, lang: common.main };
  const place = placeOf(site, asked ? parts.slice(1) : parts, query);
  if (!place) return { kind: 'missing', site, lang };
  const proper = addressOf(site, place, lang);
  if (!lens || readerIn(query) !== wordOfLens(site)) return { kind: 'redirect', to: proper, forNow: true };
  if (proper.split('?', 1)[0] !== path) return { kind: 'redirect', to: proper };
  return isThere(site, place)
    ? { kind: 'page', site, place, lang }
    : { kind: 'missing', site, lang, elsewhere: place };
}

/** A spelling with slashes at its end leads on only where there is something. */
function redirect(common: Site, to: string, query: string): Resolved {
  const rest = resolve(common, to, query);
  return rest.kind === 'page' ? { kind: 'redirect', to: addressOf(rest.site, rest.place, rest.lang) } : rest;
}

function placeOf(site: Site, parts: readonly string[], query: string): Place | undefined {
  const [word, slug, more] = parts;
  if (word === undefined) return { kind: 'home' };
  if (word === searchWord && slug === undefined) return searchPlace(query);
  const type = typeOfWord(word);
  if (!type || more !== undefined) return undefined;
  if (slug === undefined) {
    if (type === 'step' || type === 'level' || type === 'guide') return onlyGuide(site);
    return { kind: 'list', type };
  }
  const key = `${type}/${slug}`;
  // What is not there for this reader may be there for others.
  const { bySlug, byOldSlug } = site.common ?? site;
  const item = bySlug.get(key) ?? byOldSlug.get(key);
  return item && { kind: 'item', type, slug: item.slug };
}

/** Levels and steps have no list but the guide itself; where there are several guides, the guides are listed. */
function onlyGuide(site: Site): Place | undefined {
  const [guide, another] = site.guides;
  if (another) return { kind: 'list', type: 'guide' };
  return guide && { kind: 'item', type: 'guide', slug: guide.slug };
}

/** What a page shows for what its address led to. */
export const placeOn = (found: Exclude<Resolved, { kind: 'redirect' }>): Place =>
  found.kind === 'page' ? found.place : { kind: 'missing', elsewhere: found.elsewhere };

/** The address Remix knows a place by: its routes carry the bokmål words. */
export function routePath(place: Place): string {
  switch (place.kind) {
    case 'home':
      return '/';
    case 'search':
      return `/${searchWord}`;
    case 'missing':
      return '/ikke-funnet';
    case 'list':
      return `${plainLists.has(place.type) ? '/liste' : ''}/${wordOf(place.type, 'nb')}`;
    case 'item':
      return `/${wordOf(place.type, 'nb')}/${place.slug}`;
    default:
      return place satisfies never;
  }
}

/** Lists that are no more than their titles. */
const plainLists = new Set<PageType>(['guide', 'page', 'section', 'warning']);
