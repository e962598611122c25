import type { InterfaceLanguage, Language, Words } from '@bti/domain';
import { describedEn } from './described-en.js';
import { publicEn } from './public-en.js';
import { publicNb, type PublicWords } from './public-nb.js';
import { publicNn } from './public-nn.js';

export type { PublicWords } from './public-nb.js';

/** The languages in which the public site has words of its own. A page in another shows the main language's. */
export type PublicLanguage = InterfaceLanguage | 'en';

/** The words of the public site. */
export const publicWords: Record<PublicLanguage, PublicWords> = { nb: publicNb, nn: publicNn, en: publicEn };

/** What a description calls something, as the public site says it in its language. */
export const wordsIn = (words: Words, lang: PublicLanguage): string =>
  lang === 'en' ? (describedEn[words.nb] ?? words.nb) : words[lang];

/** What each language calls itself. */
export const languageNames: Record<Language, string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  se: 'Davvisámegiella',
  smj: 'Julevsámegiella',
  sma: 'Åarjelsaemien gïele',
  en: 'English',
  pl: 'Polski',
  uk: 'Українська',
  so: 'Soomaali',
  ar: 'العربية',
  fa: 'فارسی',
  ckb: 'کوردیی ناوەندی',
};
