import { useEffect, useMemo, useState } from 'react';
import { readEdition, type Item } from '@bti/domain';
import { getEdition } from '@bti/api-client';
import { getApi } from '../api.js';
import type { TenantStore } from './tenant-store.js';
import { useTenant, useTitles } from './use-tenant.js';

/** Items by id, the settings among them under the tenant's own id. */
export type Items = ReadonlyMap<string, Item>;

const none: Items = new Map();
const kept = new Map<string, Promise<Items>>();
const keptAtMost = 4;

/** The items of one edition. An edition never changes, so the last few that were looked at are kept. */
export function loadEditionItems(slug: string, number: number): Promise<Items> {
  const key = `${slug}/${number}`;
  const known = kept.get(key) ?? readItems(slug, number);
  kept.delete(key);
  kept.set(key, known);
  for (const old of [...kept.keys()].slice(0, -keptAtMost)) kept.delete(old);
  known.catch(() => kept.delete(key));
  return known;
}

async function readItems(slug: string, number: number): Promise<Items> {
  const { content } = await getEdition(getApi(), slug, number);
  const { tenant, settings, items } = readEdition(content);
  const own: Item = { id: tenant, type: 'settings', slug: 'settings', oldSlugs: [], data: settings };
  return new Map([own, ...items].map((item) => [item.id, item]));
}

/** What is out now, by id; empty while nothing is. */
export function loadPublished(store: TenantStore): Promise<Items> {
  const { edition } = store.snapshot().tenant;
  return edition ? loadEditionItems(store.slug, edition.number) : Promise.resolve(none);
}

/** What is out now, for a page; undefined until it has been read. */
export function usePublished(): { published: Items | undefined; error: unknown; again: () => void } {
  const { store, tenant } = useTenant();
  const [state, setState] = useState<{ published?: Items; error?: unknown }>({});
  const [attempt, setAttempt] = useState(0);
  const number = tenant.edition?.number;
  useEffect(() => {
    let left = false;
    loadPublished(store).then(
      (published) => left || setState({ published }),
      (error: unknown) => left || setState({ error }),
    );
    return () => {
      left = true;
    };
  }, [store, number, attempt]);
  return { published: state.published, error: state.error, again: () => setAttempt((count) => count + 1) };
}

/**
 * What an item is called, by its id: as it stands in the drafts, or else as it stood in `former` (it may be deleted
 * since). Empty for what is nowhere.
 */
export function useTitleOf(...former: (Items | undefined)[]): (id: string) => string {
  const { drafts } = useTenant();
  const nameOf = useTitles();
  return useMemo(
    () => (id: string) => {
      const item = drafts.get(id) ?? former.map((items) => items?.get(id)).find(Boolean);
      return item ? nameOf(item as Pick<Item, 'type' | 'data'>) : '';
    },
    // The list of former items is made anew at each drawing; its parts are not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [drafts, ...former],
  );
}
