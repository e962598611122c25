import { useEffect, useMemo, useState } from 'react';
import { checkSite } from '@bti/api-client';
import type { Issue } from '@bti/domain';
import { getApi } from '#app/api.js';
import { stateOf } from '#app/tenant/drafts.js';
import { useTenant } from '#app/tenant/use-tenant.js';

const pause = 350;

type Answer = { of: string; hold: string; issues: Issue[] };

/**
 * What the check says of what will go out: the check of everything, or, where something is held back, one of the
 * rest. `issues` are the last known while a new check runs.
 */
export function useOutgoing(hold: readonly string[]): {
  issues: Issue[];
  checking: boolean;
  error: unknown;
  again: () => void;
} {
  const { store, check, drafts, tenant } = useTenant();
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  const asked = hold.join();
  // The same drafts read once more are no reason to ask again.
  const now = useMemo(
    () =>
      [
        tenant.edition?.number,
        ...[...drafts.values()].map((draft) => `${draft.id}.${stateOf(draft)}`),
      ].join(),
    [drafts, tenant],
  );
  useEffect(() => {
    setError(undefined);
    if (!asked) return;
    const control = new AbortController();
    const ask = async () => {
      try {
        const { signal } = control;
        const { issues } = await checkSite(getApi(), store.slug, { hold: asked.split(','), signal });
        setAnswer({ of: now, hold: asked, issues });
      } catch (failure) {
        if (!control.signal.aborted) setError(failure);
      }
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [store, now, asked, attempt]);
  const isAnswer = answer?.of === now && answer?.hold === asked;
  return {
    issues: asked ? (answer?.issues ?? check?.issues ?? []) : (check?.issues ?? []),
    checking: asked !== '' && !isAnswer && error === undefined,
    error,
    again: () => setAttempt((count) => count + 1),
  };
}
