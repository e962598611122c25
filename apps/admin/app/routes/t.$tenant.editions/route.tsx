import { listEditions } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { ButtonLink } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** Every edition that has been published, the newest first. */
export default function EditionsPage() {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const editions = useLoaded(
    () => listEditions(getApi(), store.slug),
    `${store.slug}-${tenant.edition?.number ?? 0}`,
  );
  const w = words.editions;
  return (
    <Page title={w.title} lead={w.lead}>
      {editions.loading && !editions.data && <Loading />}
      {editions.error !== undefined && (
        <Failure error={editions.error} onAgain={() => void editions.again()} />
      )}
      {editions.data?.length === 0 && (
        <div className="empty">
          <p>{w.none}</p>
          {store.may('edition.publish') && (
            <ButtonLink variant="primary" to={tenantPath(store.slug, 'publish')}>
              {words.frame.publishButton}
            </ButtonLink>
          )}
        </div>
      )}
      <ol className="editions">
        {editions.data?.map((edition) => (
          <li key={edition.number} className="card edition" data-current={edition.current || undefined}>
            <h2>
              {w.edition(edition.number)}
              {edition.current && (
                <span className="tag" data-tone="success">
                  {w.current}
                </span>
              )}
            </h2>
            <p className="soft">{w.published(timeText(edition.publishedAt, lang), edition.publishedBy)}</p>
            {edition.note && <p className="edition-note">{edition.note}</p>}
            {edition.current && (
              <a href={siteAddress(store.slug)} target="_blank" rel="noreferrer">
                {words.frame.seeSite}
                <span className="ds-sr-only"> {words.common.opensNewTab}</span>
              </a>
            )}
          </li>
        ))}
      </ol>
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
