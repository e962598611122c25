import { useState } from 'react';
import { useNavigate } from '@remix-run/react';
import type { EditionSummary } from '@bti/domain';
import { Button } from '#app/parts/button.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { dateText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** Two editions to compare, whichever one likes. */
export function CompareForm({ editions }: { editions: readonly EditionSummary[] }) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const navigate = useNavigate();
  const [from, setFrom] = useState(editions[1]!.number);
  const [to, setTo] = useState(editions[0]!.number);
  const w = words.editions;
  const same = from === to;
  const choice = (id: string, label: string, value: number, onChoose: (number: number) => void) => (
    <div className="felt">
      <label className="felt-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value}
        aria-describedby={same ? 'compare-same' : undefined}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {editions.map(({ number, publishedAt }) => (
          <option key={number} value={number}>
            {number}, {dateText(publishedAt, lang)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form
      className="compare-form"
      aria-label={w.compareAny}
      onSubmit={(event) => {
        event.preventDefault();
        if (!same) navigate(`${tenantPath(store.slug, 'editions', 'compare')}?from=${from}&to=${to}`);
      }}
    >
      {choice('compare-from', w.older, from, setFrom)}
      {choice('compare-to', w.newer, to, setTo)}
      <Button type="submit" disabled={same}>
        {w.compare}
      </Button>
      {same && (
        <p className="soft" id="compare-same">
          {w.sameEdition}
        </p>
      )}
    </form>
  );
}
