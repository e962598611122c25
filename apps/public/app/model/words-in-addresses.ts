import type { ContentType, InterfaceLanguage, Language } from '@bti/domain';
import type { PublicLanguage } from '@bti/text';
import { searchPath, type SearchPlace } from './search-place.js';

/**
 * The word of each type in an address, per language. They follow the language and never the tenant's labels, so that
 * an address stays when a kommune renames its nouns. A type alone is its list: `/verktoy`.
 */
const words = {
  guide: { nb: 'veileder', nn: 'rettleiar' },
  level: { nb: 'niva', nn: 'niva' },
  step: { nb: 'trinn', nn: 'steg' },
  tool: { nb: 'verktoy', nn: 'verktoy' },
  page: { nb: 'side', nn: 'side' },
  tjeneste: { nb: 'tjeneste', nn: 'teneste' },
  measure: { nb: 'tiltak', nn: 'tiltak' },
  arena: { nb: 'arena', nn: 'arena' },
  role: { nb: 'rolle', nn: 'rolle' },
  term: { nb: 'begrep', nn: 'omgrep' },
  legalReference: { nb: 'lovhjemmel', nn: 'lovheimel' },
  organisationalLevel: { nb: 'organisering', nn: 'organisering' },
  section: { nb: 'bolk', nn: 'bolk' },
  plan: { nb: 'plan', nn: 'plan' },
  advice: { nb: 'rad', nn: 'rad' },
  warning: { nb: 'viktig', nn: 'viktig' },
  helpline: { nb: 'hjelpetelefon', nn: 'hjelpetelefon' },
} as const satisfies Record<Exclude<ContentType, 'settings'>, Record<InterfaceLanguage, string>>;

/** A type that has pages: all but the settings. */
export type PageType = keyof typeof words;
export const pageTypes = Object.keys(words) as PageType[];

/** The written Norwegian of a page's address: nynorsk with nynorsk, otherwise the main language's, else bokmål. */
function interfaceLanguage(lang: Language, main: Language): InterfaceLanguage {
  if (lang === 'nn' || lang === 'nb') return lang;
  return main === 'nn' ? 'nn' : 'nb';
}

/** The language the interface speaks on a page: the page's own where it has words for it, else the main one's. */
export const wordsLanguage = (lang: Language, main: Language): PublicLanguage =>
  lang === 'en' || (main === 'en' && lang !== 'nb' && lang !== 'nn') ? 'en' : interfaceLanguage(lang, main);

export const wordOf = (type: PageType, lang: InterfaceLanguage): string => words[type][lang];

/** The type that a word stands for, in whichever language it was written. */
export const typeOfWord = (word: string): PageType | undefined =>
  pageTypes.find((type) => words[type].nb === word || words[type].nn === word);

/**
 * What a page can show: the front page, a search, a list, an item, or (for Remix) that there is nothing, or nothing for
 * this reader.
 */
export type Place =
  | { kind: 'home' }
  | SearchPlace
  | { kind: 'list'; type: PageType }
  | { kind: 'item'; type: PageType; slug: string }
  | { kind: 'missing'; elsewhere?: Place };

/** The page of an item. The settings have none; they are not among a site's items. */
export const placeOf = ({ type, slug }: { type: ContentType; slug: string }): Place => ({
  kind: 'item',
  type: type as PageType,
  slug,
});

/** A place's path in a language; the main language has no prefix. */
export function pathOf(place: Place, lang: Language, main: Language): string {
  const prefix = lang === main ? '' : `/${lang}`;
  if (place.kind === 'home' || place.kind === 'missing') return prefix || '/';
  if (place.kind === 'search') return prefix + searchPath(place);
  const list = `${prefix}/${wordOf(place.type, interfaceLanguage(lang, main))}`;
  return place.kind === 'list' ? list : `${list}/${place.slug}`;
}
