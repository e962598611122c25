import { useRef, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '@bti/api-client';
import { announce } from '#app/parts/announce.js';
import { useFailureText } from '#app/parts/failure.js';
import { failureOf } from '#app/api.js';
import type { Edit } from '#app/tenant/edits.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { afterAct, afterRedo, afterUndo, historyOf, without, type Act } from './act-history.js';

/**
 * Does acts one after the other. Each is one batch, done whole or not at all, told aloud, shown at once as it will be,
 * and can be undone. What cannot be undone any more leaves the list, and that is said.
 */
export function useActs() {
  const { store } = useTenant();
  const { words } = useWords();
  const failureText = useFailureText();
  const history = historyOf(store);
  const acts = useSyncExternalStore(history.subscribe, history.snapshot, history.snapshot);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [running, setRunning] = useState(0);
  const [foreseen, setForeseen] = useState<readonly Edit[]>([]);
  const [error, setError] = useState('');
  const w = words.guide;

  const inTurn = (run: () => Promise<void>): Promise<void> => {
    setRunning((count) => count + 1);
    const turn = queue.current.then(run).finally(() => setRunning((count) => count - 1));
    queue.current = turn;
    return turn;
  };

  const write = (text: string, ...edits: Edit[]) => {
    setForeseen((before) => [...before, ...edits]);
    setError('');
    return inTurn(async () => {
      const batch = crypto.randomUUID();
      try {
        await store.act(edits, batch);
        history.put(afterAct(history.snapshot(), { text, batch }));
        announce(text);
      } catch (failure) {
        setError(w.notDone(failureText(failure)));
      } finally {
        setForeseen((before) => before.filter((edit) => !edits.includes(edit)));
      }
    });
  };

  const takeBack = (which: 'past' | 'future') =>
    inTurn(async () => {
      const last: Act | undefined = history.snapshot()[which].at(-1);
      if (!last) return;
      setError('');
      try {
        await store.flush();
        const batch = await store.undo(last.batch);
        history.put((which === 'past' ? afterUndo : afterRedo)(history.snapshot(), batch));
        announce(which === 'past' ? w.undone(last.text) : w.redone(last.text));
      } catch (failure) {
        const detail = failureText(failure);
        if (!isFinal(failure)) return setError(detail);
        history.put(without(history.snapshot(), last.batch));
        setError(w.cannotUndo(last.text));
      }
    });

  return {
    write,
    undo: () => takeBack('past'),
    redo: () => takeBack('future'),
    lastDone: acts.past.at(-1)?.text,
    lastUndone: acts.future.at(-1)?.text,
    busy: running > 0,
    foreseen,
    error,
    dismiss: () => setError(''),
  };
}

export type Acts = ReturnType<typeof useActs>;

/** Refused for good, unlike a lost connection: asking again would give the same answer. */
const isFinal = (failure: unknown): boolean =>
  failure instanceof ApiProblem &&
  ['refused', 'notFound'].includes(failureOf(failure)) &&
  failure.status !== 429;
