import { describe, type Draft, type Translation } from '@bti/domain';
import { placeOf } from '@bti/text';
import { useWords } from '../words/language.js';

/** Where a text stands in its item, in the words of the form: «Utfall 2 › Vilkår». */
export function useTextPlace(): (text: Translation, draft: Draft) => string {
  const { lang } = useWords();
  return ({ path }, { type, data }) => placeOf(describe(type).fields, path, lang, data).labels.join(' › ');
}
