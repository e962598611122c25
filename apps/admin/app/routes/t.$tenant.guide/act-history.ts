import type { TenantStore } from '#app/tenant/tenant-store.js';

/** One act on the guide: what was done, in a sentence, and the batch that takes it back. */
export type Act = { text: string; batch: string };

/** What can be undone and done again, the latest last. */
export type Acts = { past: readonly Act[]; future: readonly Act[] };

const most = 100;
export const noActs: Acts = { past: [], future: [] };

export const afterAct = ({ past }: Acts, act: Act): Acts => ({
  past: [...past, act].slice(-most),
  future: [],
});

/** The last act is taken back; the batch of that does it again. */
export function afterUndo({ past, future }: Acts, batch: string): Acts {
  const act = past.at(-1);
  return act ? { past: past.slice(0, -1), future: [...future, { ...act, batch }] } : { past, future };
}

export function afterRedo({ past, future }: Acts, batch: string): Acts {
  const act = future.at(-1);
  return act ? { past: [...past, { ...act, batch }], future: future.slice(0, -1) } : { past, future };
}

/** What cannot be taken back any more leaves the list: somebody has changed it since. */
export const without = ({ past, future }: Acts, batch: string): Acts => ({
  past: past.filter((act) => act.batch !== batch),
  future: future.filter((act) => act.batch !== batch),
});

/** The acts of one open tenant: they outlive a look into the editor. */
export class ActHistory {
  private acts = noActs;
  private listeners = new Set<() => void>();

  readonly snapshot = (): Acts => this.acts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(acts: Acts): void {
    this.acts = acts;
    for (const listener of this.listeners) listener();
  }
}

const histories = new WeakMap<TenantStore, ActHistory>();

export function historyOf(store: TenantStore): ActHistory {
  const known = histories.get(store) ?? new ActHistory();
  histories.set(store, known);
  return known;
}
