import { useId } from 'react';
import { describe, type ContentType, type Translation } from '@bti/domain';
import { isAsked, textStates, type TextFilter } from '#app/translations/texts.js';
import { useWords } from '#app/words/language.js';

type TextFiltersProps = {
  texts: readonly Translation[];
  filter: TextFilter;
  onChange: (name: 'state' | 'type', value: string) => void;
};

/** Which texts to look at: by how they stand, and by the type they are in. Each choice says how many it has. */
export function TextFilters({ texts, filter, onChange }: TextFiltersProps) {
  const { lang, words } = useWords();
  const w = words.translations;
  const count = (asked: TextFilter) => texts.filter((text) => isAsked(asked, text)).length;
  const types = [...new Set(texts.map(({ itemType }) => itemType))];
  return (
    <fieldset className="list-filters">
      <legend className="ds-sr-only">{w.filter}</legend>
      <Choice label={w.state} value={filter.state} onChange={(value) => onChange('state', value)}>
        {(['', ...textStates] as const).map((state) => (
          <option key={state} value={state}>
            {w.states[state || 'outstanding']} ({count({ ...filter, state })})
          </option>
        ))}
      </Choice>
      <Choice label={w.type} value={filter.type} onChange={(value) => onChange('type', value)}>
        {(['', ...types] as const).map((type: ContentType | '') => (
          <option key={type} value={type}>
            {type ? describe(type).plural[lang] : words.list.all} ({count({ ...filter, type })})
          </option>
        ))}
      </Choice>
    </fieldset>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: React.ReactNode;
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="felt">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        value={value}
        data-active={value || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </div>
  );
}
