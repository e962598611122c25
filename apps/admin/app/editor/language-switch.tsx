import type { Language } from '@bti/domain';
import { useWords } from '../words/language.js';

type LanguageSwitchProps = {
  languages: readonly Language[];
  alone: Language | undefined;
  onChoose: (code: Language | undefined) => void;
};

/** All languages side by side, or one of them alone. */
export function LanguageSwitch({ languages, alone, onChoose }: LanguageSwitchProps) {
  const { words } = useWords();
  const choices = [undefined, ...languages];
  return (
    <div className="segments" role="group" aria-label={words.form.languages}>
      {choices.map((code) => (
        <button
          key={code ?? 'all'}
          type="button"
          aria-pressed={alone === code}
          onClick={() => onChoose(code)}
        >
          {code ? words.languages[code] : words.form.allLanguages}
        </button>
      ))}
    </div>
  );
}
