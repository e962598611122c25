import type { WantedItem } from '@bti/domain';
import { noActs, type Act, type Acts } from './act-history.js';

/** What the sign-in ran out under: an act, with what its items shall become, or an undo or redo of the last. */
export type WaitingAct = { act: Act; items: WantedItem[] } | 'past' | 'future';

/** What is kept of somebody's acts while the page is left, as for a sign-in. */
export type KeptActs = Acts & { waiting?: WaitingAct | undefined };

/** The part of the browser's storage that is used, given in so that tests need no browser. */
export type ActShelf = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (tenant: string) => `bti-acts:${tenant}`;

export function keepActs(shelf: ActShelf, tenant: string, by: string, acts: KeptActs): void {
  try {
    shelf.setItem(keyOf(tenant), JSON.stringify({ ...acts, by }));
  } catch {
    // Storage is full or closed: the page itself still knows.
  }
}

/** What was kept for this person: nobody goes on with what somebody else did. */
export function keptActs(shelf: ActShelf, tenant: string, by: string): KeptActs {
  try {
    const kept = JSON.parse(shelf.getItem(keyOf(tenant)) ?? 'null') as (KeptActs & { by: string }) | null;
    if (kept?.by !== by || !Array.isArray(kept.past) || !Array.isArray(kept.future)) return noActs;
    return { past: kept.past, future: kept.future, waiting: kept.waiting };
  } catch {
    return noActs;
  }
}
