import type { DraftItem, DraftSite } from './draft-site.js';

/**
 * The arena of a name: an outcome may use one of two names ("Fagteam / BTI-møte") or the short form ("KE") of an
 * arena that the case describes.
 */
export function arenaKey(site: DraftSite, name: string): string {
  const wanted = namesOf(name);
  const found = site.ofType('arena').find((arena) => {
    const known = namesOf(titleOf(arena));
    return known.has(name.toLowerCase()) || wanted.has(titleOf(arena).toLowerCase());
  });
  return (found ?? site.add('arena', name, { title: site.text(name) })).key;
}

const titleOf = (arena: DraftItem<'arena'>): string => arena.key.replace(/^arena /, '');

function namesOf(title: string): Set<string> {
  const short = /^(.+?)\s*\(([^()]+)\)$/.exec(title);
  const names = [title, ...title.split(/\s+\/\s+/), ...(short ? [short[1]!, short[2]!] : [])];
  return new Set(names.map((name) => name.trim().toLowerCase()));
}
