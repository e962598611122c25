import { useSyncExternalStore } from 'react';
import { getConfig } from './config.js';
import { freshToken, SignedOut } from './session/session.js';

/** Can the API be reached, as far as is known? `offline`: the browser itself has no network. */
export type Connection = 'fine' | 'offline' | 'unreachable';

const pause = 5_000;
let reached = true;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export const connection = (): Connection =>
  !navigator.onLine ? 'offline' : reached ? 'fine' : 'unreachable';

const tell = () => listeners.forEach((listener) => listener());

/** A call was answered, whatever the answer was. */
export function noteAnswered(): void {
  clearTimeout(timer);
  timer = undefined;
  if (reached) return;
  reached = true;
  tell();
}

/** A call was not answered: the API is asked again until it is there. */
export function noteUnanswered(): void {
  reached = false;
  tell();
  timer ??= setTimeout(() => void ask(), pause);
}

/** Is the API there again, and a token to be had for it? Whoever is signed out can be told so. */
async function ask(): Promise<void> {
  timer = undefined;
  const token = freshToken().catch((error: unknown) => {
    if (!(error instanceof SignedOut)) throw error;
  });
  const health = fetch(`${getConfig().apiUrl}/health/live`, { credentials: 'omit' });
  await Promise.all([health, token]).then(noteAnswered, noteUnanswered);
}

export function onConnection(listener: () => void): () => void {
  const onChange = () => {
    if (navigator.onLine && !reached) void ask();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Resolves when calls are answered again; at once where nothing is known to be wrong. */
export const answering = (): Promise<void> =>
  new Promise((resolve) => {
    if (connection() === 'fine') return resolve();
    const stop = onConnection(() => {
      if (connection() !== 'fine') return;
      stop();
      resolve();
    });
  });

export const useConnection = (): Connection => useSyncExternalStore(onConnection, connection, () => 'fine');
