import type { Item } from '@bti/domain';
import { ofType, type Site } from './site.js';

/**
 * The warnings that concern an item, by the rule each of them carries: everywhere, or on a guide, level or step. A
 * level takes its steps with it, a guide its levels and their steps. Nothing (a list, a tool) is concerned only by
 * those shown everywhere, which come first.
 */
export function warningsFor(site: Site, item?: Item): Item<'warning'>[] {
  const concerned = new Set(item ? above(site, item) : []);
  return ofType(site, 'warning')
    .filter((warning) => warning.data.everywhere || warning.data.shownOn.some((id) => concerned.has(id)))
    .sort((a, b) => Number(b.data.everywhere) - Number(a.data.everywhere));
}

function above(site: Site, item: Item): string[] {
  if (item.type === 'step')
    return [
      item.id,
      ...(site.stepPlaces.get(item.id) ?? []).flatMap(({ level, guide }) => [level.id, guide.id]),
    ];
  if (item.type === 'level') {
    const guide = site.levelPlaces.get(item.id)?.guide.id;
    return guide ? [item.id, guide] : [item.id];
  }
  return [item.id];
}
