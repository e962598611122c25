import { useState } from 'react';
import type { Language } from '@bti/domain';

const keyOf = (tenant: string) => `bti-shown-language:${tenant}`;

/** The language a person wants to see alone, remembered on this machine; none where all stand side by side. */
export function useShownLanguages(tenant: string, languages: readonly [Language, ...Language[]]) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(keyOf(tenant)) ?? '');
  const alone = languages.find((code) => code === chosen);
  const choose = (code: Language | undefined) => {
    setChosen(code ?? '');
    localStorage.setItem(keyOf(tenant), code ?? '');
  };
  return { alone, shown: alone ? [alone] : languages, choose };
}
