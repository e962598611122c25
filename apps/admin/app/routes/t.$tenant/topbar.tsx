import { siteAddress } from '#app/config.js';
import { isMac } from '#app/keyboard/single-keys.js';
import { ButtonLink } from '#app/parts/button.js';
import { Icon } from '#app/parts/icon.js';
import { UserMenu } from '#app/parts/user-menu.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type TopbarProps = { menuOpen: boolean; onMenu: () => void; onFind: () => void; onHelp: () => void };

/** The search, whether all is saved, what is not published yet, the site, and the one green button. */
export function Topbar({ menuOpen, onMenu, onFind, onHelp }: TopbarProps) {
  const { store, tenant, check, saving } = useTenant();
  const { words } = useWords();
  const w = words.frame;
  const changed = check?.changed.length;
  return (
    <header className="bar">
      <button
        type="button"
        className="ds-button menu-button"
        data-variant="secondary"
        data-size="sm"
        aria-haspopup="dialog"
        aria-expanded={menuOpen}
        onClick={onMenu}
      >
        <Icon name="menu" />
        {w.menu}
      </button>
      {store.may('content.read') && (
        <button
          type="button"
          className="find-button"
          aria-haspopup="dialog"
          aria-label={words.finder.open}
          onClick={onFind}
        >
          <Icon name="search" />
          <span>{words.finder.open}</span>
          <kbd aria-hidden="true">{isMac() ? words.finder.keysMac : words.finder.keys}</kbd>
        </button>
      )}
      <p className="bar-state">
        {store.may('content.write') && (
          <span role="status" data-saving={saving} className="saving">
            {words.saving[saving]}
          </span>
        )}
        {changed !== undefined && (
          <span className="bar-changes">
            {tenant.edition ? w.changes(changed, tenant.edition.number) : w.neverPublished}
          </span>
        )}
      </p>
      <a
        className="ds-button site-button"
        data-variant="secondary"
        data-size="sm"
        href={siteAddress(store.slug)}
        target="_blank"
        rel="noreferrer"
      >
        <span>{w.seeSite}</span>
        <Icon name="external" />
        <span className="ds-sr-only"> {words.common.opensNewTab}</span>
      </a>
      {store.may('edition.publish') && (
        <ButtonLink
          variant="primary"
          small
          className="ds-button publish-button"
          to={tenantPath(store.slug, 'publish')}
        >
          {w.publishButton}
        </ButtonLink>
      )}
      <UserMenu beforeSignOut={() => store.flush()} onHelp={onHelp} />
    </header>
  );
}
