import { lazy, Suspense } from 'react';
import { RichTextView } from '@bti/ui';
import type { Language, RichDoc, RichText } from '@bti/domain';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps, type InputAttributes } from './field-frame.js';
import { SideBySide, withLanguage } from './languages.js';

const RichTextEditor = lazy(() => import('../rich-text/rich-text-editor.js'));

/** A rich text in every language of the tenant. The editor itself is fetched when the first one is shown. */
export function RichTextInput({ field, path, value }: FieldInputProps<'richText'>) {
  const { languages, set, readOnly } = useEditor();
  const [main] = languages;
  const map = (value ?? {}) as RichText;
  const one = (lang: Language, input: InputAttributes) => {
    const doc = map[lang];
    const still = (
      <div className="rich" data-still>
        {doc && <RichTextView doc={doc} lang={lang} reference={() => undefined} />}
      </div>
    );
    if (readOnly) return still;
    return (
      <Suspense fallback={still}>
        <RichTextEditor
          doc={doc}
          lang={lang}
          attributes={input}
          onChange={(next: RichDoc | undefined) => set(path, withLanguage(map, lang, next, main))}
        />
      </Suspense>
    );
  };
  if (languages.length === 1)
    return (
      <FieldFrame field={field} path={path} group>
        {(input) => one(main, { ...input, id: `${input.id}--${main}` })}
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
