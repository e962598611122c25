import { Link, useSearchParams } from '@remix-run/react';
import { changedItems } from '@bti/domain';
import { EditionChanges } from '#app/parts/edition-changes.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { loadEdition } from '#app/tenant/editions.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** What differs between two editions that somebody has chosen. */
export default function ComparePage() {
  const { store } = useTenant();
  const { words } = useWords();
  const [search] = useSearchParams();
  const [from, to] = [Number(search.get('from')), Number(search.get('to'))];
  const both = useLoaded(
    () => Promise.all([loadEdition(store.slug, from), loadEdition(store.slug, to)]),
    `${store.slug}/${from}/${to}`,
  );
  const w = words.editions;
  const count = both.data && changedItems(both.data[0].edition, both.data[1].edition).length;
  const named = (number: number) => w.edition(number).toLowerCase();
  return (
    <Page
      title={w.compareTitle(named(from), named(to))}
      lead={count ? w.differences(count) : undefined}
      above={
        <p className="crumb">
          <Link to={tenantPath(store.slug, 'editions')}>{w.back}</Link>
        </p>
      }
    >
      {both.loading && !both.data && <Loading />}
      {both.error !== undefined && <Failure error={both.error} onAgain={() => void both.again()} />}
      {both.data && <EditionChanges before={both.data[0]} after={both.data[1]} />}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
