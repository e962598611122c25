import { directionOf, type Language, type LocalText } from '@bti/domain';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps, type InputAttributes } from './field-frame.js';
import { SideBySide } from './languages.js';
import { withLanguage } from './with-language.js';

/** A text in every language of the tenant. */
export function TextInput({ field, path, value }: FieldInputProps<'text'>) {
  const { languages, set, readOnly } = useEditor();
  const [main] = languages;
  const map = (value ?? {}) as LocalText;
  const one = (lang: Language, input: InputAttributes) => {
    const attributes = {
      className: 'ds-input',
      ...input,
      lang,
      dir: directionOf(lang),
      value: map[lang] ?? '',
      placeholder: field.otherwise?.[lang],
      readOnly,
      onChange: (event: { target: { value: string } }) =>
        set(path, withLanguage(map, lang, event.target.value || undefined, main)),
    };
    return field.multiline ? <textarea {...attributes} /> : <input type="text" {...attributes} />;
  };
  if (languages.length === 1)
    return (
      <FieldFrame field={field} path={path}>
        {(input) => one(main, input)}
      </FieldFrame>
    );
  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <SideBySide path={path} labelId={`${input.id}-label`} value={map}>
          {(lang, labelledBy) =>
            one(lang, { ...input, id: `${input.id}--${lang}`, 'aria-labelledby': labelledBy })
          }
        </SideBySide>
      )}
    </FieldFrame>
  );
}
