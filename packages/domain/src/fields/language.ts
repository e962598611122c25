import * as z from 'zod';

/**
 * The written languages a guide can hold: bokmål, nynorsk, three Sámi languages, English, and those that parents'
 * pages are most often wanted in. BCP 47 codes.
 */
export const languages = ['nb', 'nn', 'se', 'smj', 'sma', 'en', 'pl', 'uk', 'so', 'ar', 'fa', 'ckb'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A word or sentence of the product's own in both written Norwegian languages. */
export type Words = { nb: string; nn: string };

/** The two languages in which every label and hint of a description exists. */
export type InterfaceLanguage = keyof Words;

/** What each language is called in the middle of a sentence. */
export const languageWords: Readonly<Record<Language, Words>> = {
  nb: { nb: 'bokmål', nn: 'bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk' },
  se: { nb: 'nordsamisk', nn: 'nordsamisk' },
  smj: { nb: 'lulesamisk', nn: 'lulesamisk' },
  sma: { nb: 'sørsamisk', nn: 'sørsamisk' },
  en: { nb: 'engelsk', nn: 'engelsk' },
  pl: { nb: 'polsk', nn: 'polsk' },
  uk: { nb: 'ukrainsk', nn: 'ukrainsk' },
  so: { nb: 'somali', nn: 'somali' },
  ar: { nb: 'arabisk', nn: 'arabisk' },
  fa: { nb: 'persisk', nn: 'persisk' },
  ckb: { nb: 'kurdisk (sorani)', nn: 'kurdisk (sorani)' },
};

/** What each language is called where its name stands alone, as in a choice. */
export const languageTitles = Object.fromEntries(
  Object.entries(languageWords).map(([code, { nb, nn }]) => [code, { nb: capital(nb), nn: capital(nn) }]),
) as Readonly<Record<Language, Words>>;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The way a language is written, for the `dir` attribute. */
export function directionOf(lang: Language): 'ltr' | 'rtl' {
  return lang === 'ar' || lang === 'fa' || lang === 'ckb' ? 'rtl' : 'ltr';
}

/** Where Unicode has no order for a language: the nearest that has all its letters, and no letter pairs of its own. */
const sortedAs: { readonly [code in Language]?: string } = { smj: 'se', sma: 'se', so: 'en', ckb: 'ar' };

/** Made once for each language: to make one takes as long as to sort by it. */
const collators = new Map<Language, Intl.Collator>();

/** The order of words and names in a language; numbers in them go by size. */
export function collatorOf(lang: Language): Intl.Collator {
  const known = collators.get(lang);
  if (known) return known;
  const languages = [lang, ...(sortedAs[lang] ? [sortedAs[lang]] : []), 'nb'];
  const collator = new Intl.Collator(languages, { numeric: true });
  collators.set(lang, collator);
  return collator;
}

/** The attributes that mark a text in a language other than the one around it; none where there is nothing to mark. */
export const languageAttributes = (lang: Language | undefined): { lang?: Language; dir?: 'ltr' | 'rtl' } =>
  lang ? { lang, dir: directionOf(lang) } : {};
