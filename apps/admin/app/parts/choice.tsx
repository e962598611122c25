import { useId } from 'react';
import { useWords } from '../words/language.js';

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  /** One of the options always holds: there is no choice beside them. */
  always?: boolean;
  /** The choice of none of them, in other words than «Alle». */
  all?: string;
  /** What is chosen says by itself what it is. */
  hideLabel?: boolean;
  onChange: (value: string) => void;
};

/** One of a few, above a list: what to see of it, or in which order. */
export function Choice({ label, value, options, always, all, hideLabel, onChange }: ChoiceProps) {
  const { words } = useWords();
  const id = useId();
  return (
    <div className="felt">
      <label htmlFor={id} className={hideLabel ? 'ds-sr-only' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="ds-input"
        value={value}
        data-active={value || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {!always && <option value="">{all ?? words.list.all}</option>}
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
