import { useEffect, useMemo, useState } from 'react';
import type { Item } from '@bti/domain';
import { loadEdition, type Items } from './editions.js';
import type { TenantStore } from './tenant-store.js';
import { useTenant, useTitles } from './use-tenant.js';

const none: Items = new Map();

/** What is out now, by id; empty while nothing is. */
async function loadPublished(store: TenantStore): Promise<Items> {
  const { edition } = store.snapshot().tenant;
  return edition ? (await loadEdition(store.slug, edition.number)).items : none;
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
    [drafts, nameOf, ...former],
  );
}
