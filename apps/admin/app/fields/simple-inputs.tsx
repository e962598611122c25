import { useEffect, useState } from 'react';
import { useWords } from '../words/language.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { useEditor } from './editor-context.js';

export function PlainInput({ field, path, value }: FieldInputProps<'plain'>) {
  const { set, readOnly } = useEditor();
  return (
    <FieldFrame field={field} path={path}>
      {(input) =>
        field.multiline ? (
          <textarea
            className="ds-input"
            {...input}
            value={String(value ?? '')}
            readOnly={readOnly}
            onChange={(event) => set(path, event.target.value)}
          />
        ) : (
          <input
            className="ds-input"
            type="text"
            data-narrow
            {...input}
            value={String(value ?? '')}
            readOnly={readOnly}
            onChange={(event) => set(path, event.target.value)}
          />
        )
      }
    </FieldFrame>
  );
}

export function BooleanInput({ field, path, value }: FieldInputProps<'boolean'>) {
  const { set, readOnly } = useEditor();
  return (
    <FieldFrame field={field} path={path} inline>
      {(input) => (
        <input
          className="ds-input"
          type="checkbox"
          {...input}
          checked={value === true}
          disabled={readOnly}
          onChange={(event) => set(path, event.target.checked)}
        />
      )}
    </FieldFrame>
  );
}

/** A number as text, so that a half-typed one is not thrown away. What is no number stays and is told of. */
export function NumberInput({ field, path, value }: FieldInputProps<'number'>) {
  const { set, readOnly } = useEditor();
  const shown = value === null || value === undefined ? '' : String(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => {
    setTyped((before) => (numberOf(before) === value ? before : shown));
  }, [shown, value]);
  return (
    <FieldFrame field={field} path={path}>
      {(input) => (
        <input
          className="ds-input"
          type="text"
          inputMode="decimal"
          data-short
          {...input}
          value={typed}
          readOnly={readOnly}
          onChange={(event) => {
            setTyped(event.target.value);
            set(path, numberOf(event.target.value));
          }}
        />
      )}
    </FieldFrame>
  );
}

/** An empty text is no number; anything else that is none is kept as it is, and refused at the save. */
function numberOf(text: string): number | string | null {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : text;
}

export function DateInput({ field, path, value }: FieldInputProps<'date'>) {
  const { set, readOnly } = useEditor();
  return (
    <FieldFrame field={field} path={path}>
      {(input) => (
        <input
          className="ds-input"
          type="date"
          data-narrow
          {...input}
          value={String(value ?? '')}
          readOnly={readOnly}
          onChange={(event) => set(path, event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

export function ChoiceInput({ field, path, value }: FieldInputProps<'choice'>) {
  const { set, readOnly } = useEditor();
  const { lang, words } = useWords();
  return (
    <FieldFrame field={field} path={path}>
      {(input) => (
        <select
          className="ds-input"
          data-narrow
          {...input}
          value={String(value ?? '')}
          disabled={readOnly}
          onChange={(event) => set(path, event.target.value)}
        >
          <option value="">{words.editor.notChosen}</option>
          {Object.entries(field.options).map(([code, label]) => (
            <option key={code} value={code}>
              {label[lang]}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

export function LinkInput({ field, path, value }: FieldInputProps<'link'>) {
  const { set, readOnly } = useEditor();
  const text = String(value ?? '');
  return (
    <FieldFrame field={field} path={path}>
      {(input) => (
        <input
          className="ds-input"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          {...input}
          value={text}
          readOnly={readOnly}
          onChange={(event) => set(path, event.target.value)}
          onBlur={() => /^www\./i.test(text) && set(path, `https://${text}`)}
        />
      )}
    </FieldFrame>
  );
}
