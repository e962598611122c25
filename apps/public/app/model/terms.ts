import { inLanguage, type Item, type Language } from '@bti/domain';
import { ofType, type Site } from './site.js';

/** A piece of a text: words as they are, or a use of a term (its id) as it was written. */
export type TextPart = string | { term: string; text: string };

/** The words that a site explains in one language, ready to be found in running text. */
export type Lexicon = { pattern: RegExp; termOf: (form: string) => string | undefined };

const shortest = 4;
/** Light inflection: what may follow a form that ends in a consonant, or in a vowel. Short forms stand as they are. */
const afterConsonant = 's|e|es|en|ens|et|ets|a|as|er|ers|ar|ars|ene|enes|ane|anes|ne|nes';
const afterVowel = 's|n|ns|t|ts|r|rs|ne|nes';

/**
 * Makes the lexicon of some terms. A form in capitals (BTI, BEKYMRING) is found in capitals only; any other is found
 * however it is written, unless those capitals are a form of their own.
 */
export function makeLexicon(terms: readonly { id: string; forms: readonly string[] }[]): Lexicon | undefined {
  const exact = new Map<string, string>();
  const plain = new Map<string, string>();
  for (const { id, forms } of terms)
    for (const form of forms.map((one) => one.trim()).filter((one) => one.length > 1)) {
      const known = form === form.toUpperCase() ? exact : plain;
      const key = known === exact ? form : form.toLowerCase();
      if (!known.has(key)) known.set(key, id);
    }
  const found = [...new Set([...exact.keys(), ...plain.keys()])].sort((a, b) => b.length - a.length);
  if (found.length === 0) return undefined;
  const inflected = (form: string) =>
    form.length < shortest ? '' : `(?:${/[aeiouyæøå]$/i.test(form) ? afterVowel : afterConsonant})?`;
  const forms = found.map((form) => `(${escape(form)})${inflected(form)}`);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu'),
    termOf: (form) => exact.get(form) ?? plain.get(form.toLowerCase()),
  };
}

/** Splits a text at the first use of each term that has not been met before. */
export function splitAtTerms(text: string, lexicon: Lexicon, met: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  const here = new Set(met);
  let end = 0;
  for (const match of text.matchAll(lexicon.pattern)) {
    const term = lexicon.termOf(match.slice(1).find((form) => form !== undefined) ?? '');
    if (!term || here.has(term)) continue;
    here.add(term);
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ term, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

const lexica = new WeakMap<Site, Map<Language, Lexicon | undefined>>();

/**
 * The lexicon of a site in a language, made once for each edition. A term that is a common word too is left out: no rule
 * tells it from the verb in «Snakk med barnet», so a text that means the term refers to it.
 */
export function lexiconOf(site: Site, lang: Language): Lexicon | undefined {
  const known = lexica.get(site) ?? new Map<Language, Lexicon | undefined>();
  lexica.set(site, known);
  if (!known.has(lang))
    known.set(
      lang,
      makeLexicon(
        ofType(site, 'term')
          .filter(({ data }) => !data.commonWord)
          .map((term) => ({ id: term.id, forms: formsOf(term, lang, site.main) })),
      ),
    );
  return known.get(lang);
}

function formsOf({ data }: Item<'term'>, lang: Language, main: Language): string[] {
  const title = inLanguage<string>(data.title, lang, main)?.value ?? '';
  const others = inLanguage<string>(data.otherForms, lang, main)?.value ?? '';
  return [title, ...others.split(/[,;\n]/)].filter((form) => form.trim() !== '');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
