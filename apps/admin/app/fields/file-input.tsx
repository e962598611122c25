import { formatOf, sizeText, type FileValue } from '@bti/domain';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';

/** A file: its name, format and size. */
export function FileInput({ field, path, value }: FieldInputProps<'file'>) {
  const { set, readOnly } = useEditor();
  const { lang, words } = useWords();
  const file = (value ?? null) as FileValue | null;
  return (
    <FieldFrame field={field} path={path} group>
      {() =>
        file ? (
          <p>
            {file.name} ({formatOf(file.type)}, {sizeText(file.size, lang)}){' '}
            {!readOnly && (
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                onClick={() => set(path, null)}
              >
                {words.lists.remove(field.label[lang])}
              </button>
            )}
          </p>
        ) : (
          <p>{words.editor.nothing}</p>
        )
      }
    </FieldFrame>
  );
}
