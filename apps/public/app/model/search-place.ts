/** A search: what for, and which page of what was found. */
export type SearchPlace = { kind: 'search'; query: string; page: number };

/** The word of the search page in an address, in both written languages. */
export const searchWord = 'sok';

/** The longest query that is read, in letters: what comes after is not searched for. */
export const longestQuery = 100;

/** Reads a search from the query of its address. */
export function searchPlace(query: string): SearchPlace {
  const asked = new URLSearchParams(query);
  const page = Number(asked.get('side') ?? 1);
  return {
    kind: 'search',
    query: (asked.get('q') ?? '').trim().slice(0, longestQuery),
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  };
}

/** The address of a search, without the language. */
export function searchPath({ query, page }: SearchPlace): string {
  if (!query) return `/${searchWord}`;
  return `/${searchWord}?${new URLSearchParams({ q: query, ...(page > 1 ? { side: String(page) } : {}) })}`;
}
