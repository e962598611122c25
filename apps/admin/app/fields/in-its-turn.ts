import { useCallback, useEffect, useState } from 'react';

const waiting = new Set<() => void>();
let isRunning = false;

/** Draws one of those that wait whenever the browser has nothing better to do, in the order of the page. */
function run(): void {
  isRunning = true;
  const soon = window.requestIdleCallback ?? ((next: () => void) => setTimeout(next, 30));
  soon(() => {
    const [next] = waiting;
    if (next) {
      waiting.delete(next);
      next();
    }
    if (waiting.size) run();
    else isRunning = false;
  });
}

/**
 * Is it my turn to be drawn whole? A page with twenty rich texts opens at once, and gets their editors one by one
 * after. The second value asks for it now.
 */
export function useInItsTurn(load: () => Promise<unknown>): readonly [boolean, () => void] {
  const [isReady, setReady] = useState(false);
  const now = useCallback(() => setReady(true), []);
  useEffect(() => {
    let turn: (() => void) | undefined;
    let gone = false;
    void load()
      .then(() => {
        if (gone) return;
        turn = now;
        waiting.add(turn);
        if (!isRunning) run();
      })
      // Not fetched: it is asked for again, with a message, when somebody goes into the text.
      .catch(() => undefined);
    return () => {
      gone = true;
      if (turn) waiting.delete(turn);
    };
  }, [load, now]);
  return [isReady, now];
}
