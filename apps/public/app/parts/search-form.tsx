import { Icon } from '@bti/ui';
import { readerParameter } from '#app/model/lens-word.ts';
import { longestQuery } from '#app/model/search-place.ts';
import { useView } from './use-view.tsx';

/**
 * The search as it stands in the header: a form where there is room, else a link to the page with one. A page that
 * has one of its own needs no other.
 */
export function HeaderSearch() {
  const { words, pathTo, place } = useView();
  if (place.kind === 'search' || (place.kind === 'missing' && !place.elsewhere)) return null;
  return (
    <>
      <SearchForm />
      <a className="search-link" href={pathTo({ kind: 'search', query: '', page: 1 })}>
        <Icon name="search" />
        <span>{words.search.label}</span>
      </a>
    </>
  );
}

/** A form that searches the site. It works without a script, as everything here. */
export function SearchForm({ query }: { query?: string }) {
  const { words, pathTo, lang, forLens } = useView();
  return (
    <search>
      <form className="search-form" action={pathTo({ kind: 'search', query: '', page: 1 }, lang, {})}>
        <label htmlFor="q">{words.search.inSite}</label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={longestQuery}
          placeholder={words.search.label}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className="ds-button" data-variant="secondary" aria-label={words.search.label}>
          <Icon name="search" />
        </button>
        {forLens && <input type="hidden" name={readerParameter} value={forLens} />}
      </form>
    </search>
  );
}
