import { lazy, Suspense, useEffect, useRef } from 'react';
import { directionOf, type Language, type RichDoc } from '@bti/domain';
import { Loading } from '#app/parts/failure.js';

const RichTextEditor = lazy(() => import('#app/rich-text/rich-text-editor.js'));

type TargetInputProps = {
  kind: 'text' | 'richText';
  isLong: boolean;
  lang: Language;
  value: string | RichDoc | undefined;
  readOnly: boolean;
  onChange: (value: string | RichDoc | undefined) => void;
};

/** Where the translation is written. It has the focus when one comes to a text. */
export function TargetInput({ kind, isLong, lang, value, readOnly, onChange }: TargetInputProps) {
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
            id: 'translate-input',
            'aria-labelledby': 'translate-target',
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
      id="translate-input"
      className="ds-input translate-input"
      rows={isLong ? 5 : 2}
      lang={lang}
      dir={directionOf(lang)}
      aria-labelledby="translate-target"
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
