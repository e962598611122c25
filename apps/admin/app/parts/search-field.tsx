import { useId } from 'react';

type SearchFieldProps = { label: string; value: string; onChange: (typed: string) => void };

/** A field that narrows the list below it while one types. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="felt list-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="ds-input"
        type="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
