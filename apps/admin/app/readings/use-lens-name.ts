import { useCallback } from 'react';
import type { Lens } from '@bti/domain';
import { lensName } from '@bti/text';
import { useTitleOf } from '../tenant/published.js';
import { useWords } from '../words/language.js';

/** Whom something is written for, in words. */
export function useLensName(): (lens: Lens) => string {
  const { lang } = useWords();
  const titleOf = useTitleOf();
  return useCallback((lens) => lensName(lens, lang, titleOf), [lang, titleOf]);
}
