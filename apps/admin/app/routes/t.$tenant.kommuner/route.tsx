import { Link } from '@remix-run/react';
import { listKommuner } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { dateText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** The kommuner of a centre: where each stands, and what one may do there. */
export default function KommunerPage() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const kommuner = useLoaded(() => listKommuner(getApi(), store.slug), store.slug);
  const w = words.kommuner;
  return (
    <Page title={w.title} lead={w.lead}>
      {kommuner.loading && !kommuner.data && <Loading />}
      {kommuner.error !== undefined && (
        <Failure error={kommuner.error} onAgain={() => void kommuner.again()} />
      )}
      {kommuner.data?.length === 0 && <p className="empty">{words.chooser.noKommuner}</p>}
      <ul className="items">
        {kommuner.data?.map((kommune) => (
          <li key={kommune.id} className="item">
            <span>
              <Link to={tenantPath(kommune.slug)} className="item-title">
                {kommune.name}
              </Link>
              <br />
              <span className="soft">{words.tenant.capacities[kommune.capacity]}</span>
            </span>
            <span className="item-facts">
              <span className="tag" data-tone={kommune.state === 'active' ? 'success' : 'warning'}>
                {words.tenant.states[kommune.state]}
              </span>
              <span>
                {kommune.edition
                  ? words.tenant.edition(kommune.edition.number, dateText(kommune.edition.publishedAt, lang))
                  : words.tenant.noEdition}
              </span>
              {kommune.edition && (
                <a href={siteAddress(kommune.slug)} target="_blank" rel="noreferrer">
                  {words.tenant.seeSite}
                  <span className="ds-sr-only"> {words.common.newTab(kommune.name)}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
