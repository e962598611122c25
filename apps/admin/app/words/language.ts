import { useSyncExternalStore } from 'react';
import type { InterfaceLanguage, Language } from '@bti/domain';
import { adminWords, type AdminWords } from '@bti/text';

const key = 'bti-language';
const listeners = new Set<() => void>();
let chosen: InterfaceLanguage | undefined;
/** What a person gets who has chosen nothing: the tenant's main language once one is open, before that the browser's. */
let preferred: InterfaceLanguage | undefined;

const asInterface = (code: string | null | undefined): InterfaceLanguage | undefined =>
  code === 'nn' || code?.startsWith('nn-')
    ? 'nn'
    : code === 'nb' || code?.startsWith('nb-') || code === 'no'
      ? 'nb'
      : undefined;

function tell(): void {
  document.documentElement.lang = interfaceLanguage();
  for (const listener of listeners) listener();
}

/** Reads the choice of last time. Called once, before the page is hydrated. */
export function startLanguage(): void {
  chosen = asInterface(localStorage.getItem(key));
  preferred = navigator.languages.map(asInterface).find((code) => code !== undefined);
  document.documentElement.lang = interfaceLanguage();
}

export const interfaceLanguage = (): InterfaceLanguage => chosen ?? preferred ?? 'nb';

export function chooseLanguage(code: InterfaceLanguage): void {
  chosen = code;
  localStorage.setItem(key, code);
  tell();
}

export function preferLanguage(code: Language): void {
  const next = asInterface(code);
  if (!next || next === preferred) return;
  preferred = next;
  if (!chosen) tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The language of the interface, and its words. Every component that shows a word uses this. */
export function useWords(): { lang: InterfaceLanguage; words: AdminWords } {
  const lang = useSyncExternalStore(subscribe, interfaceLanguage, () => 'nb' as const);
  return { lang, words: adminWords[lang] };
}
