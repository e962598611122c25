import { otherWrittenForms, ownWords, type Language, type RichDoc } from '@bti/domain';
import { Icon } from '#app/parts/icon.js';
import { useWords } from '#app/words/language.js';

type OtherFormsProps = { lang: Language; value: string | RichDoc | undefined; isOfficial: boolean };

/** Words of the other written Norwegian, told beside the text while it is written. */
export function OtherForms({ lang, value, isOfficial }: OtherFormsProps) {
  const { words } = useWords();
  if ((lang !== 'nb' && lang !== 'nn') || value === undefined || isOfficial) return null;
  const found = otherWrittenForms(lang, typeof value === 'string' ? value : ownWords(value));
  if (found.length === 0) return null;
  const w = words.translations.forms;
  const quoted = (proposal: string) =>
    proposal
      .split('/')
      .map((word) => `«${word}»`)
      .join(w.or);
  return (
    <div className="other-forms" role="status">
      <Icon name="warning" />
      <div>
        <strong>{w.title(words.languages[lang].toLowerCase())}</strong>
        <ul>
          {found.map(({ word, proposal }) => (
            <li key={word}>{w.write(word, quoted(proposal))}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
