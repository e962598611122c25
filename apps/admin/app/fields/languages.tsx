import type { ReactNode } from 'react';
import { translationState, type Language, type Localized } from '@bti/domain';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps, type InputAttributes } from './field-frame.js';
import { withLanguage } from './with-language.js';

type InLanguagesProps = Omit<FieldInputProps<'text' | 'richText'>, 'value'> & {
  value: Localized<unknown>;
  /** Is the input one that a label can stand for? */
  labelled?: boolean;
  children: (lang: Language, input: InputAttributes) => ReactNode;
};

/** The inputs of a text: one alone where the tenant has one language, else one for each. */
export function InLanguages({ field, path, value, labelled, children }: InLanguagesProps) {
  const { languages } = useEditor();
  const [main] = languages;
  if (languages.length === 1)
    return (
      <FieldFrame field={field} path={path} group={!labelled}>
        {(input) => children(main, labelled ? input : { ...input, id: `${input.id}--${main}` })}
      </FieldFrame>
    );
  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <SideBySide path={path} labelId={`${input.id}-label`} value={value}>
          {(lang, labelledBy) =>
            children(lang, { ...input, id: `${input.id}--${lang}`, 'aria-labelledby': labelledBy })
          }
        </SideBySide>
      )}
    </FieldFrame>
  );
}

type SideBySideProps = {
  path: string;
  labelId: string;
  value: Localized<unknown>;
  children: (lang: Language, labelledBy: string) => ReactNode;
};

/** One input for each language that is shown, side by side where there is room, with the state of each. */
function SideBySide({ path, labelId, value, children }: SideBySideProps) {
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
