import {
  describe,
  directionOf,
  inLanguage,
  labelField,
  labels,
  titleOf,
  type Item,
  type LabelKey,
  type Language,
  type Lens,
  type LocalText,
  type RichDoc,
  type RichText,
  type Words,
} from '@bti/domain';
import { publicWords, wordsIn, type PublicLanguage } from '@bti/text';
import { hashInPath } from './files.js';
import { withReader, wordOfLens } from './lens-word.js';
import { present, type Site } from './site.js';
import { pathOf, placeOf, wordsLanguage, type PageType, type Place } from './words-in-addresses.js';

/** A text to show, with its language where that is not the one of the words around it. */
export type Shown<T = string> = { value: T; lang?: Language };

/** Which state of the site a page shows; everything but `published` stays out of search engines. */
export type Standing = 'published' | 'building' | 'closed' | 'preview' | 'frame';

/** What a page is made from, and nothing else: its site, language, date and addresses. */
export type ViewInput = {
  site: Site;
  lang: Language;
  place: Place;
  /** YYYY-MM-DD in Oslo. */
  today: string;
  /** `http://fjordvik.localhost:4200`: the one origin of the site. */
  origin: string;
  /** Put before every address of the site: empty, or the preview's or the frame's. */
  base: string;
  standing: Standing;
  themeHref: string;
};

export type View = ReturnType<typeof makeView>;

/** The site as one page shows it: every text in the right language, every item with its address. */
export function makeView(input: ViewInput) {
  const { site, lang, base } = input;
  const ui: PublicLanguage = wordsLanguage(lang, site.main);
  /** Unmarked are the words of the interface. Where a page runs the other way, those too are told apart. */
  const unmarked = directionOf(ui) === directionOf(lang) ? ui : undefined;

  const shown = <T>(map: { [code in Language]?: T }): Shown<T> | undefined => {
    const found = inLanguage<T>(map, lang, site.main);
    return found && { value: found.value, lang: found.lang === unmarked ? undefined : found.lang };
  };
  const text = (value: LocalText): Shown | undefined => shown<string>(value);
  const string = (value: LocalText): string => text(value)?.value ?? '';
  const forLens = wordOfLens(site);
  const pathTo = (place: Place, to: Language = lang, reader: Lens = site.lens) =>
    base + withReader(pathOf(place, to, site.main), wordOfLens(site, reader));
  /** A label is the interface's, but for one that the tenant has said in a language without an interface. */
  const label = (key: LabelKey): Shown => {
    const own = site.settings[labelField(key)] as LocalText;
    if (own[lang]) return { value: own[lang], lang: lang === ui ? undefined : lang };
    return { value: (ui === site.main && own[ui]) || labels[key][ui] };
  };
  const inside = (key: LabelKey): Shown => ({ ...label(key), value: lower(label(key).value) });
  const title = (item: Item): Shown =>
    text(item.data[describe(item.type).title as keyof Item['data']] as LocalText) ?? { value: item.slug };

  return {
    ...input,
    /** Is it an edition with a number, not a draft behind a token? */
    published: input.standing !== 'preview' && input.standing !== 'frame',
    ui,
    words: publicWords[ui],
    /** What a description calls something. */
    said: (words: Words): string => wordsIn(words, ui),
    text,
    string,
    rich: (value: RichText): Shown<RichDoc> | undefined => {
      const found = shown<RichDoc>(value);
      return found && found.value.content.length > 0 ? found : undefined;
    },
    label,
    /** The label in the middle of a sentence. An abbreviation keeps its capitals. */
    labelInside: inside,
    /** The number of a step as it is said: «trinn 2». */
    stepName: (number: string): Shown => after(inside('step'), number),
    title,
    titleText: (item: Item): string => titleOf(item, lang, site.main) || item.slug,
    href: (item: Item): string => pathTo(placeOf(item)),
    hrefOfId: (id: string): string | undefined => {
      const item = site.byId.get(id);
      return item && pathTo(placeOf(item));
    },
    /** A stored address as it is used here: a path within the site stays within a preview, and with its reader. */
    linkHref: (href: string): string =>
      href.startsWith('/') ? base + withReader(href, hashInPath(href) ? '' : forLens) : href,
    listHref: (type: PageType): string => pathTo({ kind: 'list', type }),
    homeHref: pathTo({ kind: 'home' }),
    pathTo,
    /** The one address of a place for search engines: as everybody reads it. */
    canonical: (to: Language = lang): string => input.origin + pathOf(input.place, to, site.main),
    /** Who reads, and how an address says it. */
    lens: site.lens,
    forLens,
    all: <T extends PageType>(ids: readonly string[], type: T): Item<T>[] => present(site.byId, ids, type),
    /** The name of a level as it is said: «Nivå 2», «Avslutt», or its title where the key is empty. */
    levelName: (level: Item<'level'>): Shown => {
      if (level.data.closing) return label('close');
      if (!level.data.key) return text(level.data.title) ?? { value: '' };
      return after(label('level'), level.data.key);
    },
  };
}

/** A word with a number behind it. */
const after = ({ value, lang }: Shown, number: string): Shown => ({ value: `${value} ${number}`, lang });

/** Lower-cases the first letter, unless the word is an abbreviation (BTI) or a name in capitals. */
function lower(word: string): string {
  const second = word.charAt(1);
  const abbreviation = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return abbreviation ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
