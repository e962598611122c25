import { useCallback } from 'react';
import type { Lens } from '@bti/domain';
import { lensName } from '@bti/text';
import { useTitleOf } from '../tenant/published.js';
import { byName } from '../words/dates.js';
import { useWords } from '../words/language.js';

/** Whom something is written for, in words, as they stand in a sentence. */
export function useLensName(): (lens: Lens) => string {
  const { lang } = useWords();
  const titleOf = useTitleOf();
  return useCallback((lens) => lensName(lens, lang, titleOf), [lang, titleOf]);
}

/** The same as a heading. */
export function useLensTitle(): (lens: Lens) => string {
  const nameOf = useLensName();
  return useCallback((lens) => capital(nameOf(lens)), [nameOf]);
}

/** Lenses in the order in which people look for them: each tjeneste by its name, whoever reads; then the readers of all. */
export function useLensOrder(): <L extends Lens>(lenses: readonly L[]) => L[] {
  const { lang } = useWords();
  const titleOf = useTitleOf();
  const nameOf = useLensName();
  return useCallback(
    (lenses) => {
      const compare = byName(lang);
      const place = ({ tjeneste, audience }: Lens) =>
        `${tjeneste ? `0${titleOf(tjeneste)}` : '1'} ${audience ? `1${nameOf({ audience })}` : '0'}`;
      return [...lenses].sort((a, b) => compare(place(a), place(b)));
    },
    [lang, titleOf, nameOf],
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
