import type { Edit } from '#app/tenant/edits.js';
import type { Act, Acts } from './act-history.js';
import { keepActs, keptActs, type ActShelf, type WaitingAct } from './kept-acts.js';

/** An act on its way, and what it changes. */
export type Pending = { act: Act; edits: readonly Edit[] };

type View = Acts & {
  pending: readonly Pending[];
  /** How many are under way, or wait for their turn. */
  running: number;
};

/** The acts of one person in one open tenant, done one after the other. They outlive a look into the editor. */
export class ActQueue {
  private view: View;
  private waiting: WaitingAct | undefined;
  private last: Promise<void> = Promise.resolve();
  private listeners = new Set<() => void>();

  constructor(
    private readonly tenant: string,
    private readonly by: string,
    private readonly shelf: ActShelf,
  ) {
    const { waiting, ...acts } = keptActs(shelf, tenant, by);
    this.view = { ...acts, pending: [], running: 0 };
    this.waiting = waiting;
  }

  readonly snapshot = (): View => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    if (change.past) this.keep();
    for (const listener of this.listeners) listener();
  }

  inTurn(run: () => Promise<void>): Promise<void> {
    this.put({ running: this.view.running + 1 });
    this.last = this.last.then(run).finally(() => this.put({ running: this.view.running - 1 }));
    return this.last;
  }

  /** Keeps what the sign-in ran out under, until one is back. An act that waits is not given up for an undo. */
  wait(waiting: WaitingAct): void {
    if (typeof waiting === 'object' || !this.waiting) this.waiting = waiting;
    this.keep();
  }

  /** What waits, given out once. */
  takeWaiting(): WaitingAct | undefined {
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) this.keep();
    return waiting;
  }

  private keep(): void {
    const { past, future } = this.view;
    keepActs(this.shelf, this.tenant, this.by, { past, future, waiting: this.waiting });
  }
}
