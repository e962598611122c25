import { useSyncExternalStore } from 'react';

/** Wide enough for levels side by side; the stylesheet has the same limit. */
const wide = () => matchMedia('(min-width: 62rem)');

const subscribe = (listener: () => void) => {
  const query = wide();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => wide().matches,
    () => true,
  );
