import { memo, type ComponentType } from 'react';
import type { Field, FieldKind, Fields } from '@bti/domain';
import { useEditor } from './editor-context.js';
import type { FieldInputProps } from './field-frame.js';
import { FileInput } from './file-input.js';
import { ListInput } from './list-input.js';
import { ReferenceInput, ReferencesInput } from './reference-inputs.js';
import { RichTextInput } from './rich-text-input.js';
import { BooleanInput, ChoiceInput, DateInput, LinkInput, NumberInput, PlainInput } from './simple-inputs.js';
import { TargetsInput } from './targets-input.js';
import { TextInput } from './text-input.js';

/** The input of every kind of field. A kind without one does not compile. */
const fieldInputs: { [K in FieldKind]: ComponentType<FieldInputProps<K>> } = {
  plain: PlainInput,
  text: TextInput,
  richText: RichTextInput,
  boolean: BooleanInput,
  number: NumberInput,
  date: DateInput,
  choice: ChoiceInput,
  link: LinkInput,
  reference: ReferenceInput,
  references: ReferencesInput,
  targets: TargetsInput,
  file: FileInput,
  list: ListInput,
};

type AnyInputProps = {
  field: Field;
  path: string;
  value: unknown;
  /** Of a picture: what is said of it, and whether nothing needs to be. */
  alt?: unknown;
  isDecorative?: boolean | undefined;
  /** Of a list: what is chosen beside it, and so is no choice of its own. */
  leftOut?: unknown;
};
type AnyInput = ComponentType<AnyInputProps>;

const FieldInput = memo(function FieldInput(props: AnyInputProps) {
  const Input = fieldInputs[props.field.kind] as AnyInput;
  return <Input {...props} />;
});

export type FieldListProps = { fields: Fields; at?: string; values: Readonly<Record<string, unknown>> };

/** The inputs of some fields, in the order of their description. */
export function FieldList({ fields, at = '', values }: FieldListProps) {
  const { readOnly } = useEditor();
  const idle = idleBesideFiles(fields, values);
  return (
    <div className="fields" data-readonly={readOnly || undefined}>
      {Object.entries(fields).map(
        ([name, field]) =>
          !idle.has(name) && (
            <FieldInput
              key={name}
              field={field}
              path={at ? `${at}/${name}` : name}
              value={values[name]}
              {...(field.kind === 'file' ? besidePicture(field, values) : {})}
              {...(field.kind === 'list' && field.apartFrom ? { leftOut: values[field.apartFrom] } : {})}
            />
          ),
      )}
    </div>
  );
}

function besidePicture(
  { alt, decorative }: Extract<Field, { kind: 'file' }>,
  values: FieldListProps['values'],
): Pick<AnyInputProps, 'alt' | 'isDecorative'> {
  return {
    ...(alt ? { alt: values[alt] } : {}),
    ...(decorative ? { isDecorative: values[decorative] === true } : {}),
  };
}

/** What is said of a picture is asked for when there is one; what it shows, when it says something. */
function idleBesideFiles(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
): ReadonlySet<string | undefined> {
  return new Set(
    Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind !== 'file') return [];
      const { alt, decorative } = field;
      if (!values[name]) return [alt, decorative];
      return decorative && values[decorative] === true ? [alt] : [];
    }),
  );
}
