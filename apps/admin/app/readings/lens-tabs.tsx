import { useState } from 'react';
import { Link, useNavigate } from '@remix-run/react';
import { lensKey, type Draft, type Lens } from '@bti/domain';
import { Button } from '../parts/button.js';
import { useMedia } from '../parts/use-media.js';
import { itemPath, useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { AddVariant } from './add-variant.js';
import { lensesFor } from './lenses-for.js';
import { readingFor } from './reading-kind.js';
import { useLensOrder, useLensTitle } from './use-lens-name.js';

type LensTabsProps = {
  item: Draft;
  lens: Lens | undefined;
  /** The keys of the readings beneath which the common text has changed. */
  behind: ReadonlySet<string>;
};

/** Whom one is writing for: everybody, or one of those who have something of their own; and the way to one more. */
export function LensTabs({ item, lens, behind }: LensTabsProps) {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const navigate = useNavigate();
  const lensTitleOf = useLensTitle();
  const inOrder = useLensOrder();
  const isNarrow = useMedia('(max-width: 40rem)');
  const [adding, setAdding] = useState(false);
  const w = words.readings;
  const isOwnOnly = tenant.capacity === 'tjenesteEditor';
  const mine = isOwnOnly ? tenant.tjenester.filter((id) => id !== item.id && store.draft(id)) : [];
  const more = [...(lens ? [lens] : []), ...mine.map((tjeneste) => ({ tjeneste }))];
  const lenses = inOrder(lensesFor(item, more));
  const here = lens ? lensKey(lens) : '';
  const said = (one: Lens): string => {
    const reading = readingFor(item, one);
    if (!reading) return '';
    if (reading.show === 'hidden') return w.hidden;
    if (reading.show === 'notDescribed') return w.notDescribed;
    return w.ownShort(Object.keys(reading.data).length);
  };
  const places = [
    { key: '', label: w.base, more: '', isBehind: false },
    ...lenses.map((one) => ({
      key: lensKey(one),
      label: lensTitleOf(one),
      more: said(one),
      isBehind: behind.has(lensKey(one)),
    })),
  ];
  const mayAdd = store.may('content.write');
  return (
    <nav className="lens-tabs" aria-label={w.tabs}>
      {isNarrow ? (
        lenses.length > 0 && (
          <select
            className="ds-input"
            aria-label={w.tabs}
            value={here}
            onChange={(event) => navigate(itemPath(store.slug, item, undefined, event.target.value))}
          >
            {places.map(({ key, label, more, isBehind }) => (
              <option key={key} value={key}>
                {[label, more, isBehind && w.changedBeneath].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        )
      ) : (
        <ul>
          {places.map(({ key, label, more, isBehind }) => (
            <li key={key}>
              <Link
                to={itemPath(store.slug, item, undefined, key)}
                aria-current={key === here ? 'page' : undefined}
                preventScrollReset
              >
                {label}
                {more && <span className="lens-more"> · {more}</span>}
                {isBehind && (
                  <span className="lens-behind">
                    <span className="ds-sr-only"> ({w.changedBeneath})</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <span className="lens-acts">
        {mayAdd && (
          <Button small variant="tertiary" icon="plus" onClick={() => setAdding(true)}>
            {w.add}
          </Button>
        )}
        <Link className="ds-link" to={`${itemPath(store.slug, item)}/readings`}>
          {w.matrix}
        </Link>
      </span>
      {adding && <AddVariant item={item} onClose={() => setAdding(false)} />}
    </nav>
  );
}
