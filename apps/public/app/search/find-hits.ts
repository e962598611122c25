import type { SearchResult } from 'minisearch';
import type { Language } from '@bti/domain';
import type { Shown, View } from '#app/model/view.ts';
import type { PageType } from '#app/model/words-in-addresses.ts';
import { listLabel, typeLabel } from '#app/parts/type-label.ts';
import { passagesOf } from './documents.ts';
import { extract, mark, type Extract, type Piece } from './extract.ts';
import { readQuery, type QueryWord } from './query.ts';
import { indexOf, type SiteIndex } from './site-index.ts';
import { wordsIn } from './words.ts';

/** How many hits stand on a page. */
const perPage = 20;

/** A page that was found: what it is, its title and a piece of it, with what was searched for marked. */
export type Hit = {
  id: string;
  href: string;
  kind: Shown;
  title: { pieces: Piece[]; lang?: Language };
  extract?: Extract;
};

export type Found = {
  hits: Hit[];
  /** The number of the first hit on this page, and of all. */
  first: number;
  total: number;
  pages: number;
  /** No page has all the words; these have some of them. */
  some: boolean;
  /** The words of the site that were taken for misspelt ones. */
  meant: string[];
};

/** Searches a site, the best first: what is in a title before what is in a text, steps and tools before the rest. */
export function findHits(view: View, query: string, page: number): Found {
  const index = indexOf(view);
  const words = readQuery(index, query);
  const all = search(index.pages, words, 'AND');
  const some = all.length === 0 && words.length > 1;
  const results = ranked(view, index, query, words, some ? search(index.pages, words, 'OR') : all);
  return {
    hits: results.slice((page - 1) * perPage, page * perPage).map((result) => hitOf(view, index, result)),
    first: (page - 1) * perPage + 1,
    total: results.length,
    pages: Math.ceil(results.length / perPage),
    some: some && results.length > 0,
    meant: words.flatMap(({ meant }) => meant),
  };
}

function search(pages: SiteIndex['pages'], words: readonly QueryWord[], combineWith: 'AND' | 'OR') {
  if (words.every(({ stems }) => stems.size === 0)) return [];
  const weights = new Map<string, number>();
  for (const { stems } of words)
    for (const [word, weight] of stems) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return pages.search(
    { combineWith, queries: words.map(({ stems }) => ({ combineWith: 'OR', queries: [...stems.keys()] })) },
    {
      boost: { title: 5, names: 3, kind: 0.5, text: 1 },
      boostTerm: (word) => weights.get(word) ?? 1,
      tokenize: (word) => [word],
      processTerm: (word) => word,
    },
  );
}

/** What somebody with a child in mind looks for first. */
const first = new Set(['step', 'tool', 'list']);

/** A title that is just what was asked for, then what has it in its title, then the rest; the nearest first in each. */
function ranked(
  view: View,
  { stemOf }: SiteIndex,
  query: string,
  words: readonly QueryWord[],
  results: SearchResult[],
): SearchResult[] {
  const stemsOf = (text: string) =>
    wordsIn(text)
      .map((word) => stemOf(word.text))
      .join(' ');
  const wanted = stemsOf(query);
  const order = new Map(
    results.map((result) => {
      const { title, type } = pageOf(view, result.id as string);
      const exact = stemsOf(title) === wanted;
      const inTitle = words.every(({ stems }) => [...stems.keys()].some((word) => isInTitle(result, word)));
      return [result, [exact ? 0 : 1, inTitle ? 0 : 1, first.has(type) ? 0 : 1, -result.score]];
    }),
  );
  return results.toSorted((a, b) => {
    const [one, other] = [order.get(a)!, order.get(b)!];
    return one.reduce((difference, value, index) => difference || value - other[index]!, 0);
  });
}

const isInTitle = ({ match }: SearchResult, word: string): boolean =>
  Object.hasOwn(match, word) && match[word]!.some((field) => field === 'title' || field === 'names');

/** The page behind a document: an item's, or a list's. */
function pageOf(view: View, id: string) {
  const item = view.site.byId.get(id);
  if (item)
    return {
      item,
      type: item.type,
      title: view.titleText(item),
      href: view.href(item),
      lang: view.title(item).lang,
    };
  const type = id.slice('list:'.length) as PageType;
  const { value, lang } = listLabel(view, type);
  return { item, type: 'list', title: value, href: view.listHref(type), lang };
}

function hitOf(view: View, { stemOf }: SiteIndex, { id, match }: SearchResult): Hit {
  const isFound = (word: string) => Object.hasOwn(match, stemOf(word));
  const { item, title, href, lang } = pageOf(view, id as string);
  return {
    id: id as string,
    href,
    kind: item ? typeLabel(view, item.type as PageType) : { value: view.words.search.list },
    title: { pieces: mark(title, isFound), lang },
    extract: item && extract(passagesOf(view, item), isFound, view.ui),
  };
}
