import { plainText, type Language, type RichDoc, type Translation } from '@bti/domain';
import { useWords } from '../words/language.js';
import { oneDiff } from './one-diff.js';
import { useOlderSource } from './use-older-source.js';

/** What has changed in the main text since a translation was made from it. */
export function SourceChange({ text, lang, main }: { text: Translation; lang: Language; main: Language }) {
  const { words } = useWords();
  const { loading, source } = useOlderSource(text, lang);
  const w = words.translations.change;
  const stretches = source === undefined ? [] : oneDiff(wordsOf(source), wordsOf(text.source));
  return (
    <div className="source-change" aria-live="polite">
      <h3>{w.title}</h3>
      {loading ? (
        <p className="soft">{w.reading}</p>
      ) : source === undefined ? (
        <p className="soft">{w.unknown}</p>
      ) : stretches.every(({ kind }) => kind === 'same') ? (
        <p className="soft">{w.same}</p>
      ) : (
        <p className="source-change-text" lang={main}>
          {stretches.map(({ kind, text: said }, index) =>
            kind === 'removed' ? (
              <del key={index}>
                <span className="ds-sr-only">{w.before}: </span>
                {said}
              </del>
            ) : kind === 'added' ? (
              <ins key={index}>
                <span className="ds-sr-only">{w.after}: </span>
                {said}
              </ins>
            ) : (
              said
            ),
          )}
        </p>
      )}
    </div>
  );
}

const wordsOf = (source: string | RichDoc): string =>
  typeof source === 'string' ? source : plainText(source);
