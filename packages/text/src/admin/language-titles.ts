import { languages, languageTitles, type InterfaceLanguage, type Language } from '@bti/domain';

/** What each written language is called on a button or over a field. */
export const titlesIn = (lang: InterfaceLanguage): Record<Language, string> =>
  Object.fromEntries(languages.map((code) => [code, languageTitles[code][lang]])) as Record<Language, string>;
