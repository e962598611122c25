import type { Item } from '../content/item.js';
import { titleOf } from '../derive/empty.js';
import { sameContent } from './canonical.js';
import type { Edition } from './edition.js';
import { mainLanguage } from './languages.js';
import type { ItemChange } from './site-check.js';

/** What differs from one edition (none, before the first) to the next, by item, the settings among them. */
export function changedItems(published: Edition | undefined, next: Edition): ItemChange[] {
  const before = published ? itemsOf(published) : new Map<string, Item>();
  const after = itemsOf(next);
  const language = mainLanguage(next.settings);
  const change = (item: Item, kind: ItemChange['kind']): ItemChange => {
    return { id: item.id, type: item.type, title: titleOf(item, language), kind };
  };
  return [
    ...[...after.values()].flatMap((item) => {
      const old = before.get(item.id);
      if (!old) return [change(item, 'added')];
      return sameContent(old, item) ? [] : [change(item, 'changed')];
    }),
    ...[...before.values()].filter((item) => !after.has(item.id)).map((item) => change(item, 'removed')),
  ];
}

/** The items of an edition by id, its settings among them. */
export function itemsOf({ tenant, settings, items }: Edition): Map<string, Item> {
  const own: Item = { id: tenant, type: 'settings', slug: 'settings', oldSlugs: [], data: settings };
  return new Map([own, ...items].map((item) => [item.id, item]));
}
