import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '#app/parts/announce.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { savedSince, versionsOf, type Versions } from './meanwhile.js';

const every = 30_000;

export type Meanwhile = {
  /** Has the list been read for this visit, so that one can speak of what came after? */
  ready: boolean;
  error: unknown;
  look: () => Promise<boolean>;
  /** What was saved while somebody looked, until they say that they have seen it. */
  arrived: readonly string[];
  /** The edition somebody else put out meanwhile. */
  edition: number | undefined;
  acknowledge: () => void;
};

/**
 * Keeps the list of changes as new as it can be while somebody looks it over: read when the page opens, every half
 * minute, and once more before a publish. `look` says whether what was shown is still what there is.
 */
export function useMeanwhile(): Meanwhile {
  const { store, drafts, tenant } = useTenant();
  const { words } = useWords();
  const seen = useRef<{ versions: Versions; edition: number | undefined }>();
  const told = useRef(0);
  const [arrived, setArrived] = useState<readonly string[]>([]);
  const [edition, setEdition] = useState<number>();
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<unknown>();

  /** Compares what is there with what was shown, tells the difference, and counts it as shown from now on. */
  const compare = useCallback((): void => {
    const { drafts: now, tenant: tenantNow } = store.snapshot();
    const before = seen.current;
    const number = tenantNow.edition?.number;
    seen.current = { versions: versionsOf(now), edition: number };
    if (!before) return;
    const news = savedSince(before.versions, seen.current.versions);
    const newEdition = number !== before.edition;
    if (news.length > 0) setArrived((known) => [...new Set([...known, ...news])]);
    if (newEdition) setEdition(number);
    if (news.length === 0 && !newEdition) return;
    told.current += 1;
    announce(words.publish.listUpdated);
  }, [store, words]);

  const look = useCallback(async () => {
    const before = told.current;
    await store.refresh();
    await store.checkNow();
    compare();
    return told.current === before;
  }, [store, compare]);

  useEffect(() => {
    let left = false;
    const first = async () => {
      try {
        await store.flush();
        await look();
        if (!left) setReady(true);
      } catch (failure) {
        if (!left) setError(failure);
      }
    };
    void first();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void look().catch(() => undefined);
    }, every);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [store, look]);

  // The frame reads everything again when somebody comes back to the tab: that counts too.
  useEffect(() => {
    if (seen.current) compare();
  }, [drafts, tenant, compare]);

  const again = async () => {
    setError(undefined);
    try {
      const same = await look();
      setReady(true);
      return same;
    } catch (failure) {
      setError(failure);
      throw failure;
    }
  };
  const acknowledge = () => {
    setArrived([]);
    setEdition(undefined);
  };
  return { ready, error, look: again, arrived, edition, acknowledge };
}
