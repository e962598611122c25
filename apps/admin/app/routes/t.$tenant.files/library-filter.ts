import { isPicture, type Asset } from '@bti/domain';
import { folded } from '#app/words/fold.js';

export const kinds = ['picture', 'document'] as const;
export const states = ['unused', 'problem'] as const;
export type LibraryFilter = {
  q: string;
  kind: (typeof kinds)[number] | '';
  state: (typeof states)[number] | '';
};

/** The filter that an address holds; what it does not know is no filter. */
export const readFilter = (query: URLSearchParams): LibraryFilter => ({
  q: query.get('q') ?? '',
  kind: kinds.find((kind) => kind === query.get('kind')) ?? '',
  state: states.find((state) => state === query.get('state')) ?? '',
});

type Uses = ReadonlyMap<string, readonly unknown[]>;

/** The files that pass a filter: every word of the search in the name, and the rest as it says. */
export function filteredFiles(files: readonly Asset[], filter: LibraryFilter, uses: Uses): Asset[] {
  const words = folded(filter.q).split(/\s+/).filter(Boolean);
  return files.filter(
    (file) =>
      words.every((word) => folded(file.name).includes(word)) &&
      (filter.kind === '' || isPicture(file.type) === (filter.kind === 'picture')) &&
      (filter.state !== 'unused' || (!uses.has(file.hash) && file.usedIn.length === 0)) &&
      (filter.state !== 'problem' || file.tagged === false),
  );
}
