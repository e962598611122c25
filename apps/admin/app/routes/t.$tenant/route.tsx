import { useEffect, useState } from 'react';
import {
  Outlet,
  useLocation,
  useParams,
  type ClientLoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { Icon } from '#app/parts/icon.js';
import { RouteFailure } from '#app/parts/route-failure.js';
import { leavesToSignIn } from '#app/session/session.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { preferLanguage, useWords } from '#app/words/language.js';
import { Sidebar } from './sidebar.js';
import { Topbar } from './topbar.js';

/** Opens the tenant: who one is there, its drafts, and the check. Read once, and kept up to date by what is done. */
export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  preferLanguage(store.languages[0]);
  return null;
}

export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs): boolean =>
  currentParams.tenant !== nextParams.tenant;

const staleAfter = 30_000;

export default function TenantFrame() {
  const { tenant } = useParams();
  return <Frame key={tenant} />;
}

function Frame() {
  const { store } = useTenant();
  const { words } = useWords();
  const { pathname } = useLocation();
  const [menuOpen, setMenuOpen] = useState(false);
  useEffect(() => setMenuOpen(false), [pathname]);

  // What colleagues have done meanwhile is read when one comes back to the page.
  useEffect(() => {
    let left = 0;
    const onVisible = () => {
      if (document.visibilityState === 'hidden') left = Date.now();
      else if (left && Date.now() - left > staleAfter) void store.refresh().catch(() => undefined);
    };
    const onOnline = () => void store.flush();
    // The browser asks before a page with unsaved words is closed.
    const onLeave = (event: BeforeUnloadEvent) => {
      if (store.snapshot().saving !== 'saved' && !leavesToSignIn()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [store]);

  return (
    <div className="frame">
      <div className="side" data-open={menuOpen || undefined} id="side">
        <Sidebar />
      </div>
      <div className="main-side">
        <header className="bar">
          <button
            type="button"
            className="ds-button menu-button"
            data-variant="secondary"
            data-size="sm"
            aria-expanded={menuOpen}
            aria-controls="side"
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name="menu" />
            {words.frame.menu}
          </button>
          <Topbar />
        </header>
        <main id="main">
          <Outlet />
        </main>
      </div>
    </div>
  );
}

export const ErrorBoundary = RouteFailure;
