import type { Item } from '@bti/domain';
import { readerName, readerOfKey } from './readers.js';
import type { View } from './view.js';

/** Whose a text is, for a reader: theirs (by the name of who it is written for), or everybody's. */
export type Whose = { own?: string };

/** Whose some fields of an item are: a reader's, as soon as one of them is. Nothing where everybody reads. */
export function whoseFields(view: View, item: Item, fields: readonly string[]): Whose | undefined {
  if (!view.forLens) return undefined;
  const own = view.site.own.get(item.id);
  const key = fields.map((field) => own?.get(field)).find((found) => found !== undefined);
  return key === undefined ? {} : { own: readerOfKey(view, key) };
}

/** Whose an item is as a whole; `mixed` where some of what it says is the reader's own and some is common. */
export function whoseItem(view: View, item: Item): Whose | 'mixed' | undefined {
  if (view.forLens && view.site.apart.has(item.id)) return { own: readerName(view) };
  const own = view.site.own.get(item.id);
  if (!own?.size) return whoseFields(view, item, []);
  const said = Object.entries(item.data).filter(([, value]) => says(value));
  return said.every(([field]) => own.has(field)) ? whoseFields(view, item, [...own.keys()]) : 'mixed';
}

/** Is there something in a field? */
const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
