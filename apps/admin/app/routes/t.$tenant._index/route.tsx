import { useState } from 'react';
import { redirect, type ClientLoaderFunctionArgs } from '@remix-run/react';
import { DoneNote, type Done } from '#app/parts/done-note.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { openTenant } from '#app/tenant/open-tenant.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { Home } from './home.js';
import { Start } from './start.js';
import { hasGuide } from './start-steps.js';

/** Who may read no drafts begins with what is published. */
export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  const store = await openTenant(params.tenant ?? '');
  if (!store.may('content.read')) throw redirect(tenantPath(store.slug, 'editions'));
  return null;
}

/** The first page of a tenant: where the day starts. */
export default function TenantIndex() {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  // A centre may have a site without a guide of its own.
  const isUnderWay = hasGuide(store) || (tenant.kind === 'regionalCentre' && tenant.edition !== null);
  const [taken, setTaken] = useState<Done | 'undone'>();
  if (!isUnderWay) return <Start onTaken={setTaken} undone={taken === 'undone'} />;
  return (
    <Home
      above={
        taken && taken !== 'undone' ? (
          <DoneNote done={taken} label={words.start.guide.undo} onUndone={() => setTaken('undone')} />
        ) : undefined
      }
    />
  );
}

export const ErrorBoundary = PageFailure;
