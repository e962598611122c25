import { lazy, Suspense, useEffect, useRef } from 'react';
import { directionOf, type Language, type RichDoc } from '@bti/domain';
import { Loading } from '../parts/failure.js';

const RichTextEditor = lazy(() => import('../rich-text/rich-text-editor.js'));

type OneLanguageInputProps = {
  id: string;
  labelledBy: string;
  kind: 'text' | 'richText';
  isLong: boolean;
  lang: Language;
  value: string | RichDoc | undefined;
  readOnly?: boolean;
  onChange: (value: string | RichDoc | undefined) => void;
};

/** One text in one language, apart from its form. It takes the focus when it comes. */
export function OneLanguageInput(props: OneLanguageInputProps) {
  const { id, labelledBy, kind, isLong, lang, value, readOnly, onChange } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  if (kind === 'richText')
    return (
      <Suspense fallback={<Loading />}>
        <RichTextEditor
          doc={value as RichDoc | undefined}
          lang={lang}
          isWanted
          attributes={{
            id,
            'aria-labelledby': labelledBy,
            'aria-describedby': undefined,
            'aria-invalid': undefined,
          }}
          onChange={onChange}
        />
      </Suspense>
    );
  return (
    <textarea
      ref={input}
      id={id}
      className="ds-input one-language-input"
      rows={isLong ? 5 : 2}
      lang={lang}
      dir={directionOf(lang)}
      aria-labelledby={labelledBy}
      value={(value as string | undefined) ?? ''}
      readOnly={readOnly}
      onKeyDown={(event) => {
        // A title is one line: Enter has nothing to break there.
        if (event.key === 'Enter' && !isLong && !event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
      onChange={(event) =>
        onChange(isLong ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' '))
      }
    />
  );
}
