import { useCallback, useState } from 'react';
import { changedItems } from '@bti/domain';
import { loadEdition } from '#app/tenant/editions.js';

/** An edition never changes, and so neither does how much it changed. */
const counts = new Map<string, number>();
let queue: Promise<unknown> = Promise.resolve();

/** How many items differ between an edition and the one before it; counted when asked, one edition at a time. */
export function useChangeCount(
  slug: string,
  number: number,
  before: number | undefined,
): { count: number | undefined; ask: () => void } {
  const key = `${slug}/${number}`;
  const [, setCounted] = useState(0);
  const ask = useCallback(() => {
    if (before === undefined || counts.has(key)) return;
    const count = async () => {
      const [now, then] = await Promise.all([loadEdition(slug, number), loadEdition(slug, before)]);
      counts.set(key, changedItems(then.edition, now.edition).length);
      setCounted((times) => times + 1);
    };
    // A count that cannot be had is no failure of the page.
    queue = queue.then(() => (counts.has(key) ? undefined : count())).catch(() => undefined);
  }, [slug, number, before, key]);
  return { count: counts.get(key), ask };
}
