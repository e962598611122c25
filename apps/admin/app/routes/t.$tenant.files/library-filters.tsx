import { useEffect, useId, useState } from 'react';
import { SearchField } from '#app/parts/search-field.js';
import { useWords } from '#app/words/language.js';
import { kinds, states, type LibraryFilter } from './library-filter.js';

type LibraryFiltersProps = { filter: LibraryFilter; onChange: (name: string, value: string) => void };

/** The search in the library, and its two filters. The address follows when one has stopped typing. */
export function LibraryFilters({ filter, onChange }: LibraryFiltersProps) {
  const w = useWords().words.files;
  const [typed, setTyped] = useState(filter.q);
  useEffect(() => setTyped(filter.q), [filter.q]);
  useEffect(() => {
    if (typed === filter.q) return;
    const timer = setTimeout(() => onChange('q', typed), 250);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  return (
    <div className="row list-tools">
      <SearchField label={w.search} value={typed} onChange={setTyped} />
      <Choice
        label={w.kind}
        value={filter.kind}
        onChange={(value) => onChange('kind', value)}
        options={[['', w.kinds.all], ...kinds.map((kind) => [kind, w.kinds[kind]] as const)]}
      />
      <Choice
        label={w.state}
        value={filter.state}
        onChange={(value) => onChange('state', value)}
        options={[['', w.states.all], ...states.map((state) => [state, w.states[state]] as const)]}
      />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="felt list-sort">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
