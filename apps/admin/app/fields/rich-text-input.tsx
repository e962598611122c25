import { lazy, Suspense, useRef } from 'react';
import { RichTextView } from '@bti/ui';
import type { Language, RichDoc, RichText } from '@bti/domain';
import { useEditor } from './editor-context.js';
import type { FieldInputProps, InputAttributes } from './field-frame.js';
import { InLanguages } from './languages.js';
import { withLanguage } from './with-language.js';
import { useInItsTurn } from './in-its-turn.js';

const loadEditor = () => import('../rich-text/rich-text-editor.js');
const RichTextEditor = lazy(loadEditor);

/** A rich text in every language of the tenant. The editor itself is fetched when the first one is shown. */
export function RichTextInput({ field, path, value }: FieldInputProps<'richText'>) {
  const { languages, set, readOnly } = useEditor();
  const [main] = languages;
  const map = (value ?? {}) as RichText;
  return (
    <InLanguages field={field} path={path} value={map}>
      {(lang, input) => (
        <OneText
          doc={map[lang]}
          lang={lang}
          attributes={input}
          readOnly={readOnly}
          onChange={(next) => set(path, withLanguage(map, lang, next, main))}
        />
      )}
    </InLanguages>
  );
}

type OneTextProps = {
  doc: RichDoc | undefined;
  lang: Language;
  attributes: InputAttributes;
  readOnly: boolean;
  onChange: (doc: RichDoc | undefined) => void;
};

/** The text as it will be read, until its editor has come: when the page has time for it, or when it is wanted. */
function OneText({ doc, readOnly, ...rest }: OneTextProps) {
  const [isReady, now] = useInItsTurn(loadEditor);
  const wanted = useRef(false);
  const want = () => {
    wanted.current = true;
    now();
  };
  const still = (
    <div
      className="rich"
      data-still
      {...(readOnly ? {} : { tabIndex: 0, onFocus: want, onPointerDown: want })}
    >
      {doc && <RichTextView doc={doc} lang={rest.lang} reference={() => undefined} />}
    </div>
  );
  if (readOnly || !isReady) return still;
  return (
    <Suspense fallback={still}>
      <RichTextEditor doc={doc} isWanted={wanted.current} {...rest} />
    </Suspense>
  );
}
