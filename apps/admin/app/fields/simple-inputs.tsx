import { useEffect, useState, type InputHTMLAttributes } from 'react';
import type { Field } from '@bti/domain';
import { useWords } from '../words/language.js';
import { ColourInput } from './colour-input.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { useEditor } from './editor-context.js';

type LineProps = { field: Field; path: string; value: unknown; multiline?: boolean; narrow?: boolean } & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'onBlur'
>;

/** What is written as it stands: one line, or several. */
function Line({ field, path, value, multiline, narrow, type = 'text', ...rest }: LineProps) {
  const { set, readOnly } = useEditor();
  const common = {
    className: 'ds-input',
    value: String(value ?? ''),
    readOnly,
    onChange: (event: { target: { value: string } }) => set(path, event.target.value),
  };
  return (
    <FieldFrame field={field} path={path}>
      {(input) =>
        multiline ? (
          <textarea {...input} {...common} />
        ) : (
          <input type={type} data-narrow={narrow || undefined} {...rest} {...input} {...common} />
        )
      }
    </FieldFrame>
  );
}

export function PlainInput(props: FieldInputProps<'plain'>) {
  if (props.field.format === 'colour') return <ColourInput {...props} />;
  return <Line {...props} multiline={props.field.multiline} narrow />;
}

export function DateInput(props: FieldInputProps<'date'>) {
  return <Line {...props} type="date" narrow />;
}

export function LinkInput(props: FieldInputProps<'link'>) {
  const { set } = useEditor();
  const text = String(props.value ?? '');
  return (
    <Line
      {...props}
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
      onBlur={() => /^www\./i.test(text) && set(props.path, `https://${text}`)}
    />
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
