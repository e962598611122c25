import { collatorOf, type Item } from '@bti/domain';
import type { PageType } from './words-in-addresses.js';
import type { View } from './view.js';

/** The item of a page's address. The server has resolved it before, so that it is there is nearly sure. */
export function find<T extends PageType>(view: View, type: T, slug: string | undefined): Item<T> {
  const item = view.site.bySlug.get(`${type}/${slug}`);
  if (item?.type !== type) throw new Response(null, { status: 404 });
  return item as Item<T>;
}

/** The item a loader found, again in its component. */
export function again<T extends PageType>(view: View, type: T, id: string): Item<T> {
  const item = view.all([id], type)[0];
  if (!item) throw new Error(`${type} ${id} is gone.`);
  return item;
}

/** The items of a type in the order of the page's alphabet. */
export function sorted<T extends PageType>(view: View, items: Item<T>[]): Item<T>[] {
  const { compare } = collatorOf(view.lang);
  return items.toSorted((a, b) => compare(view.titleText(a as Item), view.titleText(b as Item)));
}
