import { directionOf, type Language, type LocalText } from '@bti/domain';
import { useEditor } from './editor-context.js';
import type { FieldInputProps, InputAttributes } from './field-frame.js';
import { InLanguages } from './languages.js';
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
  return (
    <InLanguages field={field} path={path} value={map} labelled>
      {one}
    </InLanguages>
  );
}
