import type { ReactNode } from 'react';
import { Link } from '@remix-run/react';
import { lensKey, type Draft, type Lens } from '@bti/domain';
import { itemPath, useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { useLensName } from './use-lens-name.js';

/** Why one may not change this, and who may, in a sentence; with the way to what one may, where there is one. */
export function useWhyNot(item: Draft, lens?: Lens): ReactNode {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const lensNameOf = useLensName();
  const w = words.mayNot;
  const { capacity, tjenester } = tenant;
  if (lens ? store.mayWriteReading(lens) : store.mayWrite(item)) return undefined;
  if (!store.may('content.write')) return <p>{w.reader}</p>;
  if (item.type === 'settings') return <p>{w.settings}</p>;
  if (capacity !== 'tjenesteEditor') return undefined;
  const mine = tjenester.filter((id) => store.draft(id)).map((tjeneste) => ({ tjeneste }));
  const names = mine.map(lensNameOf).join(', ');
  return (
    <>
      <p>{lens ? w.otherReading(lensNameOf(lens)) : item.type === 'tool' ? w.otherTool : w.own(names)}</p>
      <p className="row">
        {mine.map((own) => (
          <Link
            key={own.tjeneste}
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            to={itemPath(store.slug, item, undefined, lensKey(own))}
          >
            {w.makeFor(lensNameOf(own))}
          </Link>
        ))}
      </p>
    </>
  );
}
