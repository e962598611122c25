import { useEffect, useState } from 'react';
import {
  Outlet,
  useLocation,
  useParams,
  type ClientLoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { FinderDialog } from '#app/finder/finder-dialog.js';
import { KeyboardHelp } from '#app/keyboard/keyboard-help.js';
import { useShortcuts } from '#app/keyboard/use-shortcuts.js';
import { RouteFailure } from '#app/parts/route-failure.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { preferLanguage } from '#app/words/language.js';
import { PhoneMenu } from './phone-menu.js';
import { Sidebar } from './sidebar.js';
import { Topbar } from './topbar.js';
import { useWatch } from './use-watch.js';

/** Opens the tenant: who one is there, its drafts, and the check. Read once, and kept up to date by what is done. */
export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  preferLanguage(store.languages[0]);
  return null;
}

export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs): boolean =>
  currentParams.tenant !== nextParams.tenant;

export default function TenantFrame() {
  const { tenant } = useParams();
  return <Frame key={tenant} />;
}

function Frame() {
  const { store } = useTenant();
  const { pathname } = useLocation();
  const [over, setOver] = useState<'menu' | 'finder' | 'help'>();
  const close = () => setOver(undefined);
  const onFind = () => store.may('content.read') && setOver('finder');
  const onHelp = () => setOver('help');
  useWatch(store);
  useShortcuts({ onFind, onHelp });
  useEffect(close, [pathname]);

  return (
    <div className="frame">
      <div className="side">
        <Sidebar />
      </div>
      <div className="main-side">
        <Topbar menuOpen={over === 'menu'} onMenu={() => setOver('menu')} onFind={onFind} onHelp={onHelp} />
        <main id="main">
          <Outlet />
        </main>
      </div>
      {over === 'menu' && <PhoneMenu onClose={close} />}
      {over === 'finder' && <FinderDialog onClose={close} />}
      {over === 'help' && <KeyboardHelp onClose={close} />}
    </div>
  );
}

export const ErrorBoundary = RouteFailure;
