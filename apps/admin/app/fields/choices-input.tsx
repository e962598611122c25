import type { Field } from '@bti/domain';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { freshId } from './order.js';

type Entry = { id: string } & Record<string, unknown>;
type ChoicesProps = FieldInputProps<'list'> & {
  choice: Extract<Field, { kind: 'choice' }>;
  /** What is chosen beside the list. */
  leftOut?: unknown;
};

/** A list whose entries are one choice each, as boxes to tick. The order is the one in which they were ticked. */
export function ChoicesInput({ field, path, value, choice, leftOut }: ChoicesProps) {
  const { set, readOnly } = useEditor();
  const { lang } = useWords();
  const [name] = Object.keys(field.fields) as [string];
  const entries = (value ?? []) as Entry[];
  const offered = Object.entries(choice.options).filter(([code]) => code !== leftOut);
  const tick = (code: string, on: boolean) => {
    const others = entries.filter((entry) => entry[name] !== code && entry[name] !== '');
    const taken = entries.map(({ id }) => id);
    set(path, on ? [...others, { id: freshId(taken), [name]: code }] : others);
  };
  return (
    <FieldFrame field={field} path={path} group="deep">
      {(input) => (
        <div className="choices" id={input.id} tabIndex={-1}>
          {offered.map(([code, label]) => (
            <label key={code} className="tick">
              <input
                className="ds-input"
                type="checkbox"
                checked={entries.some((entry) => entry[name] === code)}
                disabled={readOnly}
                onChange={(event) => tick(code, event.target.checked)}
              />
              {label[lang]}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
