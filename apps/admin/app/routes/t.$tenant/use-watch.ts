import { useEffect } from 'react';
import { useLocation } from '@remix-run/react';
import { connection, onConnection } from '#app/connection.js';
import { noteOpened } from '#app/finder/recent.js';
import { leavesToSignIn } from '#app/session/session.js';
import type { TenantStore } from '#app/tenant/tenant-store.js';

const staleAfter = 30_000;

/**
 * Keeps an open tenant up to date: reads what colleagues have done when one comes back to the page, saves what waits
 * when the connection is back, and lets the browser ask before a page with unsaved words is closed.
 */
export function useWatch(store: TenantStore): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const [, , , place, type, id] = pathname.split('/');
    if (place === 'content' && type && id) noteOpened(store.slug, id);
  }, [store, pathname]);

  useEffect(() => {
    let left = 0;
    let wasFine = connection() === 'fine';
    const onVisible = () => {
      if (document.visibilityState === 'hidden') left = Date.now();
      else if (left && Date.now() - left > staleAfter) void store.refresh().catch(() => undefined);
    };
    const offConnection = onConnection(() => {
      const isFine = connection() === 'fine';
      if (isFine && !wasFine) void store.flush().then(() => store.checkSoon(0));
      wasFine = isFine;
    });
    const onLeave = (event: BeforeUnloadEvent) => {
      if (store.snapshot().saving !== 'saved' && !leavesToSignIn()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      offConnection();
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [store]);
}
