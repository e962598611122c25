import { Link } from '@remix-run/react';
import type { Draft } from '@bti/domain';
import { useLensName } from '#app/readings/use-lens-name.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import type { Column } from './matrix.js';

/** The tjenester that read the common text as it is, in a line until one wants to see them. */
export function FoldedReaders({ item, same }: { item: Draft; same: readonly Column[] }) {
  const { store } = useTenant();
  const { words } = useWords();
  const lensNameOf = useLensName();
  if (same.length === 0) return null;
  return (
    <details className="folded-readers">
      <summary>{words.readingMatrix.folded(same.length)}</summary>
      <ul>
        {same.map(({ lens, key }) => (
          <li key={key}>
            <Link to={itemPath(store.slug, item, undefined, key)}>{lensNameOf(lens)}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
