import { useSyncExternalStore } from 'react';
import type { Me } from '@bti/domain';
import { getMe } from '@bti/api-client';
import { getApi } from '../api.js';

let me: Me | undefined;
const listeners = new Set<() => void>();

export function rememberMe(next: Me): void {
  me = next;
  for (const listener of listeners) listener();
}

/** The signed-in person, read once a page load. */
export async function loadMe(): Promise<Me> {
  if (!me) rememberMe(await getMe(getApi()));
  return me!;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useMe = (): Me | undefined =>
  useSyncExternalStore(
    subscribe,
    () => me,
    () => undefined,
  );
