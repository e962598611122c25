import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

/** Says something to those who cannot see the change, as that an entry has moved. */
export function announce(text: string): void {
  // The same sentence twice would not be read: a no-break space makes it new.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Announcer() {
  const text = useSyncExternalStore(
    subscribe,
    () => message,
    () => '',
  );
  return (
    <div className="ds-sr-only" role="status" aria-live="polite">
      {text}
    </div>
  );
}
