import { useState } from 'react';
import type { ClientLoaderFunctionArgs } from '@remix-run/react';
import { DoneNote, type Done } from '#app/parts/done-note.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { openToRead } from '#app/tenant/open-to-read.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { Home } from './home.js';
import { Start } from './start.js';
import { hasGuide } from './start-steps.js';

export async function clientLoader({ params }: ClientLoaderFunctionArgs): Promise<null> {
  await openToRead(params.tenant);
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
