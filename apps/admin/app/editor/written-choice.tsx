import { useId } from 'react';
import type { Field, Language, RichDoc } from '@bti/domain';
import { OneLanguageInput } from '../fields/one-language-input.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { writtenIn, type Choice } from './conflicts.js';

/** Can a third value of this be written where two are shown? Of a text in several languages, in one of them. */
export const isWritable = (field: Field, language: Language | undefined): boolean =>
  field.kind === 'text' || field.kind === 'richText'
    ? language !== undefined
    : field.kind === 'plain' || field.kind === 'link';

type WrittenChoiceProps = {
  name: string;
  field: Field;
  language: Language | undefined;
  /** What one begins from. */
  start: unknown;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
};

/** Neither of two sides, but something else, written here. */
export function WrittenChoice({ name, field, language, start, choice, onChoose }: WrittenChoiceProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const id = useId();
  const [main] = store.languages;
  const own = writtenIn(choice);
  return (
    <div className="conflict-side conflict-written" data-chosen={own !== undefined || undefined}>
      <label className="conflict-side-head" id={`${id}-label`}>
        <input
          type="radio"
          className="ds-input"
          name={name}
          checked={own !== undefined}
          onChange={() => onChoose({ written: start, main })}
        />
        {words.conflict.write}
      </label>
      {own && (
        <OneLanguageInput
          id={id}
          labelledBy={`${id}-label`}
          kind={field.kind === 'richText' ? 'richText' : 'text'}
          isLong={'multiline' in field && field.multiline === true}
          lang={language ?? main}
          value={own.written as string | RichDoc | undefined}
          onChange={(written) => onChoose({ written, main })}
        />
      )}
    </div>
  );
}
