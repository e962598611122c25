import { targetItem, type Target } from '@bti/domain';
import { useTenant, useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import type { ValueWords } from './value-text.js';

/** The words in which this page writes values out. */
export function useValueWords(): ValueWords {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const nameOf = useTitles();
  const titleOf = (id: string) => {
    const draft = store.draft(id);
    return draft ? nameOf(draft) : words.picker.gone;
  };
  const target = (value: Target): string => {
    const item = targetItem(value);
    if (item) return titleOf(item.id);
    if (value.kind === 'report') return words.targets[value.recipient];
    if (value.kind === 'url') return value.url;
    return value.kind === 'close' ? words.targets.close : words.targets.unknown;
  };
  return { lang, titleOf, target, yes: words.common.yes, no: words.common.no, nothing: words.editor.nothing };
}
