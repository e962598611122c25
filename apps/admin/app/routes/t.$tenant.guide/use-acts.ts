import { useRef, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '@bti/api-client';
import type { Draft } from '@bti/domain';
import { announce } from '#app/parts/announce.js';
import { useFailureText } from '#app/parts/failure.js';
import { failureOf } from '#app/api.js';
import type { Edit, TenantStore } from '#app/tenant/tenant-store.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { afterAct, afterRedo, afterUndo, historyOf, without, type Act } from './act-history.js';
import type { Drafts } from './guide-model.js';

/**
 * Does acts one after the other. Each is one batch, told aloud, shown at once as it will be, and can be undone. What
 * cannot be undone any more leaves the list, and that is said.
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

  const act = (text: string, run: (batch: string) => Promise<unknown>, foresee: readonly Edit[] = []) => {
    setForeseen((edits) => [...edits, ...foresee]);
    setError('');
    return inTurn(async () => {
      const batch = crypto.randomUUID();
      try {
        await run(batch);
        history.put(afterAct(history.snapshot(), { text, batch }));
        announce(text);
      } catch (failure) {
        await halfDone(store, batch);
        setError(w.notDone(failureText(failure)));
      } finally {
        setForeseen((edits) => edits.filter((edit) => !foresee.includes(edit)));
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
    act,
    write: (text: string, ...edits: Edit[]) => act(text, (batch) => store.write(edits, batch), edits),
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

/** An act that stopped halfway is taken back whole; where nothing was written there is nothing to take back. */
const halfDone = (store: TenantStore, batch: string): Promise<unknown> =>
  store.undo(batch).catch(() => undefined);

/** The drafts as they will be when what is on its way has been saved. */
export function foreseenDrafts(drafts: Drafts, edits: readonly Edit[]): Drafts {
  if (edits.length === 0) return drafts;
  const next = new Map<string, Draft>(drafts);
  for (const { id, change } of edits) {
    const draft = next.get(id);
    if (draft) next.set(id, { ...draft, data: { ...change(draft.data) } });
  }
  return next;
}
