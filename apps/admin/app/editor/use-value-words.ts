import { valueWords, type ValueWords } from '@bti/text';
import { useTenant, useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';

/** The words in which this page writes values out. */
export function useValueWords(): ValueWords {
  const { store } = useTenant();
  const { lang } = useWords();
  const nameOf = useTitles();
  return valueWords(lang, (id) => {
    const draft = store.draft(id);
    return draft ? nameOf(draft) : '';
  });
}
