import { useEffect, useState } from 'react';
import { openFrame } from '@bti/api-client';
import { getApi } from '../api.js';

type FrameToken = { token: string | undefined; error: unknown; again: () => void };

/** A token ends after an hour; a new one is asked for while the old one still holds. */
const renewedBefore = 5 * 60_000;
const leastWait = 30_000;

/** The way into the tenant's drafts for a frame: opened when the preview is, and renewed before it ends. */
export function useFrameToken(tenant: string): FrameToken {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ token?: string; error?: unknown; expiresAt?: number }>({});
  const again = () => setAttempt((count) => count + 1);
  useEffect(() => {
    let left = false;
    openFrame(getApi(), tenant, {}).then(
      ({ token, expiresAt }) => left || setState({ token, expiresAt: Date.parse(expiresAt) }),
      // While an old token holds, what is shown stays, and the next attempt comes by itself.
      (error: unknown) => left || setState((before) => ({ ...before, error, expiresAt: Date.now() })),
    );
    return () => {
      left = true;
    };
  }, [tenant, attempt]);

  const { token, expiresAt } = state;
  useEffect(() => {
    if (!token || expiresAt === undefined) return;
    const due = expiresAt - renewedBefore;
    const timer = setTimeout(again, Math.max(leastWait, due - Date.now()));
    // A machine that slept has slept past its timers.
    const onVisible = () => document.visibilityState === 'visible' && Date.now() > due && again();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [token, expiresAt]);
  return { token, error: token ? undefined : state.error, again };
}
