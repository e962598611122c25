import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '@bti/api-client';
import { announce } from '#app/parts/announce.js';
import { useFailureText } from '#app/parts/failure.js';
import { failureOf } from '#app/api.js';
import { useMe } from '#app/session/me.js';
import { wantedBy, type Edit } from '#app/tenant/edits.js';
import type { TenantStore } from '#app/tenant/tenant-store.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { afterAct, afterRedo, afterUndo, newAct, without, type Act } from './act-history.js';
import { ActQueue, type Pending } from './act-queue.js';
import type { WaitingAct } from './kept-acts.js';

/**
 * Does acts one after the other. Each is one batch, done whole or not at all, told aloud, shown at once as it will be,
 * and can be undone. What cannot be undone any more leaves the list, and that is said. One that the sign-in ran out under
 * is done when its person is back.
 */
export function useActs() {
  const { store } = useTenant();
  const { words } = useWords();
  const me = useMe();
  const failureText = useFailureText();
  const queue = queueOf(store, me?.email ?? '');
  const { past, future, pending, running } = useSyncExternalStore(
    queue.subscribe,
    queue.snapshot,
    queue.snapshot,
  );
  const [error, setError] = useState('');
  const w = words.guide;

  const settle = (one: Pending, done: boolean) => {
    const { pending, ...acts } = queue.snapshot();
    queue.put({
      ...(done && afterAct(acts, one.act)),
      pending: pending.filter((other) => other !== one),
    });
    if (done) announce(one.act.text);
  };

  const write = (text: string, ...edits: Edit[]) => {
    const one: Pending = { act: newAct(text), edits };
    queue.put({ pending: [...queue.snapshot().pending, one] });
    setError('');
    return queue.inTurn(async () => {
      try {
        await store.act(edits, one.act.batch);
        settle(one, true);
      } catch (failure) {
        if (failureOf(failure) === 'signedOut') return queue.wait(asOne(queue.snapshot().pending, store));
        settle(one, false);
        setError(w.notDone(failureText(failure)));
      }
    });
  };

  const takeBack = (which: 'past' | 'future') =>
    queue.inTurn(async () => {
      const last: Act | undefined = queue.snapshot()[which].at(-1);
      if (!last) return;
      setError('');
      try {
        await store.undo(last.batch, last.back);
        queue.put((which === 'past' ? afterUndo : afterRedo)(queue.snapshot(), crypto.randomUUID()));
        announce(which === 'past' ? w.undone(last.text) : w.redone(last.text));
      } catch (failure) {
        if (failureOf(failure) === 'signedOut') return queue.wait(which);
        if (!isFinal(failure)) return setError(failureText(failure));
        queue.put(without(queue.snapshot(), last.batch));
        setError(w.cannotUndo(last.text));
      }
    });

  const goOn = (waiting: WaitingAct) => {
    if (typeof waiting === 'string') return takeBack(waiting);
    const { act, items } = waiting;
    return queue.inTurn(async () => {
      try {
        await store.actAsWanted(items, act.batch);
        settle({ act, edits: [] }, true);
      } catch (failure) {
        if (failureOf(failure) === 'signedOut') return queue.wait(waiting);
        setError(w.lostAtSignOut(act.text, failureText(failure)));
      }
    });
  };
  useEffect(() => {
    const waiting = queue.takeWaiting();
    if (waiting) void goOn(waiting);
    // Once, when one is back: what begins to wait later waits for the next time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [queue]);

  return {
    write,
    undo: () => takeBack('past'),
    redo: () => takeBack('future'),
    lastDone: past.at(-1)?.text,
    lastUndone: future.at(-1)?.text,
    busy: running > 0,
    pending,
    error,
    dismiss: () => setError(''),
  };
}

export type Acts = ReturnType<typeof useActs>;

const queues = new WeakMap<TenantStore, ActQueue>();

function queueOf(store: TenantStore, by: string): ActQueue {
  const queue = queues.get(store) ?? new ActQueue(store.slug, by, sessionStorage);
  queues.set(store, queue);
  return queue;
}

/** What is on its way, as one act: each builds on those before it. */
const asOne = (pending: readonly Pending[], store: TenantStore): WaitingAct => ({
  act: { ...pending[0]!.act, text: pending.map(({ act }) => act.text).join(', ') },
  items: wantedBy(
    pending.flatMap(({ edits }) => edits),
    store.snapshot().drafts,
  ),
});

/** Refused for good, unlike a lost connection: asking again would give the same answer. */
const isFinal = (failure: unknown): boolean =>
  failure instanceof ApiProblem &&
  ['refused', 'notFound'].includes(failureOf(failure)) &&
  failure.status !== 429;
