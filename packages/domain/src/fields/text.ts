import * as z from 'zod';
import { canonicalJson } from '../guide/canonical.js';
import { language, languages, type Language } from './language.js';

/**
 * Removes what PostgreSQL cannot store or an editor cannot see: NUL, other control characters, lone surrogates.
 * A paste from Word can contain them.
 */
export function cleanText(value: string): string {
  // eslint-disable-next-line no-control-regex
  return value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').replace(/\p{Surrogate}/gu, '');
}

export const cleanString = z.string().max(20_000).overwrite(cleanText);

/** Which text each other language was translated from: a hash of the main-language text, see `textHash`. */
export const madeFrom = z.partialRecord(language, z.string().max(64).overwrite(cleanText));

/** A text in as many languages as have been written. No language is an empty text. */
export const localText = z.strictObject({
  ...(Object.fromEntries(languages.map((code) => [code, cleanString.optional()])) as Record<
    Language,
    z.ZodOptional<typeof cleanString>
  >),
  madeFrom: madeFrom.optional(),
});
export type LocalText = z.infer<typeof localText>;

/**
 * A short fingerprint of a text, by which a translation remembers what it was made from (53 bits, in base 36).
 * It guards against an overlooked change, not against an attacker. A rich text hashes alike whatever the order of its
 * keys, which a database may change.
 */
export function textHash(value: unknown): string {
  const text = typeof value === 'string' ? value : canonicalJson(value ?? '');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** A map from language to a value, as texts and rich texts are. */
export type Localized<T> = { [code in Language]?: T } & { madeFrom?: { [code in Language]?: string } };

/**
 * The value to show a reader who asks for `wanted`: that language, else the main one, else any that exists.
 * `lang` is the language of what is shown, for the `lang` attribute.
 */
export function inLanguage<T>(
  map: Localized<T>,
  wanted: Language,
  main: Language,
): { value: T; lang: Language } | undefined {
  for (const lang of [wanted, main, ...languages]) {
    const value = map[lang];
    if (value !== undefined && value !== '') return { value, lang };
  }
  return undefined;
}

/**
 * The state of one translation: written and current, outdated since the main text changed, or missing. Where another
 * language has been the main one, a translation was made from that: it is as current as the text it was made from.
 */
export function translationState(
  map: Localized<unknown>,
  lang: Language,
  main: Language,
): 'current' | 'outdated' | 'missing' {
  if (map[lang] === undefined || map[lang] === '') return 'missing';
  return isCurrent(map, lang, main, []) ? 'current' : 'outdated';
}

function isCurrent(
  map: Localized<unknown>,
  lang: Language,
  main: Language,
  asked: readonly Language[],
): boolean {
  if (lang === main) return true;
  const made = map.madeFrom?.[lang];
  if (made === textHash(map[main])) return true;
  const sources = (hash: string): Language[] =>
    languages.filter((code) => map[code] !== undefined && textHash(map[code]) === hash);
  // A main text that was itself made from another, which has changed since, is not what the others say.
  if (!made) return !map.madeFrom?.[main] || sources(map.madeFrom[main]).length > 0;
  return sources(made).some((code) => !asked.includes(code) && isCurrent(map, code, main, [...asked, lang]));
}
