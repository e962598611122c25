import type { ReactNode } from 'react';
import { translationState, type Language, type Localized } from '@bti/domain';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { withLanguage } from './with-language.js';

type SideBySideProps = {
  path: string;
  labelId: string;
  value: Localized<unknown>;
  children: (lang: Language, labelledBy: string) => ReactNode;
};

/** One input for each language that is shown, side by side where there is room, with the state of each. */
export function SideBySide({ path, labelId, value, children }: SideBySideProps) {
  const { languages, shown, set, readOnly } = useEditor();
  const { words } = useWords();
  const [main] = languages;
  const hasMain = translationState(value, main, main) !== 'missing';
  return (
    <div className="languages">
      {shown.map((lang) => {
        const state = lang === main ? 'current' : translationState(value, lang, main);
        const id = `${labelId}-${lang}`;
        return (
          <div key={lang} className="language" data-state={state}>
            <div className="language-head">
              <span id={id}>{words.languages[lang]}</span>
              {state === 'missing' && hasMain && (
                <span className="language-state">{words.editor.notTranslated}</span>
              )}
              {state === 'outdated' && (
                <span className="language-state" data-tone="warning">
                  {words.editor.outdated(words.languages[main])}
                  {!readOnly && (
                    <button
                      type="button"
                      className="ds-link"
                      onClick={() => set(path, withLanguage(value, lang, value[lang], main))}
                    >
                      {words.editor.stillRight}
                    </button>
                  )}
                </span>
              )}
            </div>
            {children(lang, `${labelId} ${id}`)}
          </div>
        );
      })}
    </div>
  );
}
