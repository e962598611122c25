import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { viewOf } from '#app/load-context.ts';
import { headOf, headTags } from '#app/parts/head.ts';
import { SearchForm } from '#app/parts/search-form.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { findHits } from '#app/search/find-hits.ts';
import { Hits } from './hits.tsx';
import { NoHits, SearchHelp } from './search-help.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => {
  const view = viewOf(context);
  if (view.place.kind !== 'search') throw new Response(null, { status: 404 });
  const { query, page } = view.place;
  const { words } = view;
  return {
    query,
    page,
    found: query ? findHits(view, query, page) : undefined,
    head: headOf(view, query ? words.search.title(query) : words.search.label),
  };
};
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** Searching the site: the form, what was found, the best first, and what to do when nothing was. */
export default function SearchPage() {
  const { words } = useView();
  const { query, page, found } = useLoaderData<typeof loader>();
  return (
    <div className="page search-page">
      <h1>{!found ? words.search.label : words.search.found(found.total, query)}</h1>
      <SearchForm query={query} />
      {!found && <SearchHelp />}
      {found?.total === 0 && <NoHits />}
      {found && found.total > 0 && <Hits found={found} query={query} page={page} />}
    </div>
  );
}
