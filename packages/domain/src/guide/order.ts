import { contentTypeNames } from '../content/index.js';
import type { Item } from '../content/item.js';

/** The one order of items in editions and files: by type as the registry has them, then by id. */
export function byTypeAndId(a: Item, b: Item): number {
  return contentTypeNames.indexOf(a.type) - contentTypeNames.indexOf(b.type) || (a.id < b.id ? -1 : 1);
}
