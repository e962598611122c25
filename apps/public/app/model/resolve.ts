import { languages, type Language } from '@bti/domain';
import { pathOf, typeOfWord, wordOf, type PageType, type Place } from './words-in-addresses.js';
import { searchPlace, searchWord } from './search-place.js';
import type { Site } from './site.js';

/** What an address leads to: a page in a language, another address for good, or nothing. */
export type Resolved =
  | { kind: 'page'; place: Place; lang: Language }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing'; lang: Language };

/** The language that a path begins with. */
export const languageOfPath = (path: string): Language | undefined =>
  languages.find((code) => code === path.split('/', 2)[1]);

/** Turns a path on a site into what it leads to. Every page has one address; other spellings of it redirect there. */
export function resolve(site: Site, path: string, query = ''): Resolved {
  if (path !== '/' && path.endsWith('/')) return redirect(site, path.replace(/\/+$/, '') || '/', query);
  const parts = path === '/' ? [] : path.slice(1).split('/');
  const asked = languageOfPath(path);
  const lang = asked ?? site.main;
  if (asked && !site.languages.includes(asked)) return { kind: 'missing', lang: site.main };
  const place = placeOf(site, asked ? parts.slice(1) : parts, query);
  if (!place) return { kind: 'missing', lang };
  const proper = pathOf(place, lang, site.main);
  return proper.split('?', 1)[0] === path ? { kind: 'page', place, lang } : { kind: 'redirect', to: proper };
}

/** A spelling with slashes at its end leads on only where there is something. */
function redirect(site: Site, to: string, query: string): Resolved {
  const rest = resolve(site, to, query);
  return rest.kind === 'page' ? { kind: 'redirect', to: pathOf(rest.place, rest.lang, site.main) } : rest;
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
  const item = site.bySlug.get(key) ?? site.byOldSlug.get(key);
  return item && { kind: 'item', type, slug: item.slug };
}

/** Levels and steps have no list but the guide itself; where there are several guides, the guides are listed. */
function onlyGuide(site: Site): Place | undefined {
  const [guide, another] = site.guides;
  if (another) return { kind: 'list', type: 'guide' };
  return guide && { kind: 'item', type: 'guide', slug: guide.slug };
}

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
