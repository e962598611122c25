import { useEffect, useState } from 'react';
import { Choice } from '#app/parts/choice.js';
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
      <div className="list-sort">
        <Choice
          label={w.kind}
          always
          value={filter.kind}
          onChange={(value) => onChange('kind', value)}
          options={[['', w.kinds.all], ...kinds.map((kind) => [kind, w.kinds[kind]] as const)]}
        />
      </div>
      <div className="list-sort">
        <Choice
          label={w.state}
          always
          value={filter.state}
          onChange={(value) => onChange('state', value)}
          options={[['', w.states.all], ...states.map((state) => [state, w.states[state]] as const)]}
        />
      </div>
    </div>
  );
}
