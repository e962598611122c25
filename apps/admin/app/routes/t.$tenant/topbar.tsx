import { siteAddress } from '#app/config.js';
import { ButtonLink } from '#app/parts/button.js';
import { Icon } from '#app/parts/icon.js';
import { UserMenu } from '#app/parts/user-menu.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** Is all saved, what is not published yet, the site, and the one green button. */
export function Topbar() {
  const { store, tenant, check, saving } = useTenant();
  const { words } = useWords();
  const w = words.frame;
  const changed = check?.changed.length;
  return (
    <>
      <p className="bar-state">
        <span role="status" data-saving={saving} className="saving">
          {words.saving[saving]}
        </span>
        {changed !== undefined && (
          <span className="bar-changes">
            {tenant.edition ? w.changes(changed, tenant.edition.number) : w.neverPublished}
          </span>
        )}
      </p>
      <a
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        href={siteAddress(store.slug)}
        target="_blank"
        rel="noreferrer"
      >
        {w.seeSite}
        <Icon name="external" />
        <span className="ds-sr-only"> {words.common.opensNewTab}</span>
      </a>
      {store.may('edition.publish') && (
        <ButtonLink variant="primary" small to={tenantPath(store.slug, 'publish')}>
          {w.publishButton}
        </ButtonLink>
      )}
      <UserMenu beforeSignOut={() => store.flush()} />
    </>
  );
}
