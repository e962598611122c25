import type { Item } from '@bti/domain';
import { ofType, present, type Site } from './site.js';

/** Every level of the guides, in order. */
export const allLevels = (site: Site): Item<'level'>[] =>
  present(site.byId, [...site.levelPlaces.keys()], 'level');

/** The levels on which an item is used: named by the level itself or by one of its steps, or naming the level. */
export function levelsUsing(site: Site, item: Item): Item<'level'>[] {
  const users = new Set((site.usedIn.get(item.id) ?? []).map(({ id }) => id));
  const named = new Set('levels' in item.data && item.type !== 'guide' ? (item.data.levels as string[]) : []);
  return allLevels(site).filter(
    (level) => named.has(level.id) || users.has(level.id) || level.data.steps.some((step) => users.has(step)),
  );
}

/** The organisational levels in the order of the guide that names them; those that none names come last. */
export function organisationalLevels(site: Site): Item<'organisationalLevel'>[] {
  const named = site.guides.flatMap((guide) => guide.data.organisationalLevels);
  const all = ofType(site, 'organisationalLevel');
  return present(site.byId, [...new Set([...named, ...all.map(({ id }) => id)])], 'organisationalLevel');
}
