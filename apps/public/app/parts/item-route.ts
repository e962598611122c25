import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Item, LocalText, RichText } from '@bti/domain';
import { viewOf } from '#app/load-context.ts';
import { again, find, sorted } from '#app/model/find.ts';
import { ofType } from '#app/model/site.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';
import { headOf, headTags, type Head } from './head.ts';
import { listLabel } from './type-label.ts';
import { useView } from './use-view.tsx';

type Loaded = { id: string; head: Head };

/** The loader of an item's page: finds the item, and says what the page is called and what it is about. */
export const itemLoader =
  <T extends PageType>(type: T, about: (data: Item<T>['data']) => LocalText | RichText) =>
  ({ context, params }: LoaderFunctionArgs): Loaded => {
    const view = viewOf(context);
    const item = find(view, type, params.slug);
    return { id: item.id, head: headOf(view, view.titleText(item as Item), about(item.data)) };
  };

/** The loader of the list of a type. */
export const listLoader =
  (type: PageType) =>
  ({ context }: LoaderFunctionArgs): { head: Head } => {
    const view = viewOf(context);
    return { head: headOf(view, listLabel(view, type).value) };
  };

export const pageMeta = ({ data }: { data?: unknown }) =>
  headTags((data as { head?: Head } | undefined)?.head);

/** The item whose page this is. */
export function useItem<T extends PageType>(type: T): Item<T> {
  return again(useView(), type, useLoaderData<Loaded>().id);
}

/** All items of a type, in the order of the alphabet. */
export function useAll<T extends PageType>(type: T): Item<T>[] {
  const view = useView();
  return sorted(view, ofType(view.site, type));
}
