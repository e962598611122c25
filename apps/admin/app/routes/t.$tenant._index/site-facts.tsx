import { Link } from '@remix-run/react';
import { listPreviews } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { useLoaded } from '#app/parts/loader.js';
import { isLive } from '#app/tenant/live-preview.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { dateText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { Panel } from './panel.js';

/** How the site stands: its state, the edition that is out, where it is read, and the previews that are shared. */
export function SiteFacts() {
  const { store, tenant, drafts } = useTenant();
  const { lang, words } = useWords();
  const mayShare = store.may('preview.create');
  const previews = useLoaded(
    () => (mayShare ? listPreviews(getApi(), store.slug) : Promise.resolve([])),
    store.slug,
  );
  const shared = (previews.data ?? []).filter(isLive);
  const until = shared
    .map((one) => one.expiresAt)
    .sort()
    .at(-1);
  const w = words.home.site;
  return (
    <Panel title={w.title} foot={mayShare && <Link to={tenantPath(store.slug, 'publish')}>{w.share}</Link>}>
      <dl className="facts">
        <div>
          <dt>{w.state}</dt>
          <dd>
            <span className="tag" data-tone={tenant.state === 'active' ? 'success' : 'warning'}>
              {words.tenant.states[tenant.state]}
            </span>
          </dd>
        </div>
        <div>
          <dt>{w.edition}</dt>
          <dd>
            {tenant.edition
              ? w.editionText(tenant.edition.number, dateText(tenant.edition.publishedAt, lang))
              : words.tenant.noEdition}
          </dd>
        </div>
        <div>
          <dt>{w.address}</dt>
          <dd>
            <a href={siteAddress(store.slug)} target="_blank" rel="noreferrer">
              {new URL(siteAddress(store.slug)).host}
              <span className="ds-sr-only"> {words.common.opensNewTab}</span>
            </a>
          </dd>
        </div>
        <div>
          <dt>{w.content}</dt>
          <dd>{w.contentText(drafts.size - 1)}</dd>
        </div>
        {mayShare && previews.data && (
          <div>
            <dt>{w.previews}</dt>
            <dd>{until ? w.previewsText(shared.length, dateText(until, lang)) : w.noPreviews}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
