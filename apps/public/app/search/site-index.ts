import MiniSearch from 'minisearch';
import { keepLatest } from '#app/model/latest.ts';
import type { View } from '#app/model/view.ts';
import { documentsOf, type Document } from './documents.ts';
import { stem } from './stem.ts';
import { plainWord, withoutNorwegian, wordsIn } from './words.ts';

/** A word as it is written, with its stem, and its stem as somebody without æ, ø and å writes it. */
export type Entry = { word: string; stem: string; typed: string };

/** What is searched in: the pages by the stems of their words, and every word there is. */
export type SiteIndex = {
  /** The stem of a word, worked out once for each that the site has. */
  stemOf: (word: string) => string;
  pages: MiniSearch<Document>;
  entries: readonly Entry[];
  stems: ReadonlySet<string>;
};

export function entryOf(word: string): Entry {
  const typed = withoutNorwegian(word);
  const stemmed = stem(word);
  return { word, stem: stemmed, typed: typed === word ? stemmed : stem(typed) };
}

/** Makes the index of a site in one language. It is derived from the edition, and never stored. */
function makeIndex(view: View): SiteIndex {
  const entries = new Map<string, Entry>();
  const pages = new MiniSearch<Document>({
    fields: ['title', 'names', 'kind', 'text'],
    tokenize: (text) => wordsIn(text).map((word) => word.text),
    processTerm: (text) => {
      const word = plainWord(text);
      let entry = entries.get(word);
      if (!entry) {
        entries.set(word, (entry = entryOf(word)));
      }
      return entry.stem;
    },
  });
  pages.addAll(documentsOf(view));
  const all = [...entries.values()];
  return {
    pages,
    entries: all,
    stems: new Set(all.map((entry) => entry.stem)),
    stemOf: (word) => (entries.get(plainWord(word)) ?? entryOf(plainWord(word))).stem,
  };
}

/** The indexes that are kept: those of the sites, languages and readers that were searched last. */
const keep = keepLatest<View['site'], SiteIndex>(60);

/** The index of a site in the language of a page. What is behind a token is made anew, and kept nowhere. */
export function indexOf(view: View): SiteIndex {
  if (!view.published) return makeIndex(view);
  const { site, lang, forLens } = view;
  return keep(`${site.record.id} ${lang} ${forLens}`, site, () => makeIndex(view));
}
