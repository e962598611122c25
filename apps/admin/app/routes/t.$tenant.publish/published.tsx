import { useEffect, useState } from 'react';
import { Link } from '@remix-run/react';
import type { EditionSummary, ItemChange } from '@bti/domain';
import { siteAddress } from '#app/config.js';
import { announce } from '#app/parts/announce.js';
import { Button, ButtonLink } from '#app/parts/button.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { itemPath, tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

export type Outcome = { edition: EditionSummary; out: ItemChange[]; held: ItemChange[] };

/** The new edition is out: what went with it, what did not, and what to do next. */
export function Published({ outcome: { edition, out, held } }: { outcome: Outcome }) {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const w = words.publish;
  const [copied, setCopied] = useState(false);
  useEffect(() => window.scrollTo(0, 0), []);
  const isBuilding = tenant.state === 'building';
  const message = w.message(tenant.name, edition.number, edition.note, siteAddress(store.slug));
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => {
        setCopied(true);
        announce(w.shared);
      },
      () => announce(words.previews.notCopied),
    );
  return (
    <Page title={w.doneTitle(edition.number)}>
      <Note tone="success" live>
        <p>{isBuilding ? w.doneBuilding : w.done}</p>
      </Note>
      <div className="row">
        <a
          className="ds-button"
          data-variant="primary"
          href={siteAddress(store.slug)}
          target="_blank"
          rel="noreferrer"
        >
          {words.frame.seeSite}
          <span className="ds-sr-only"> {words.common.opensNewTab}</span>
        </a>
        <ButtonLink to={tenantPath(store.slug, 'editions', String(edition.number))}>
          {w.seeEdition}
        </ButtonLink>
        <Button icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {copied ? w.shared : w.share}
        </Button>
      </div>
      {edition.note && <blockquote className="edition-note">{edition.note}</blockquote>}
      <div className="published-lists">
        <section aria-labelledby="went-out">
          <h2 id="went-out">
            {w.wentOut} <span className="count">{out.length}</span>
          </h2>
          {out.length === 0 ? <p className="none">{w.nothingWentOut}</p> : <Items changes={out} />}
        </section>
        {held.length > 0 && (
          <section aria-labelledby="held-back">
            <h2 id="held-back">
              {w.heldBack} <span className="count">{held.length}</span>
            </h2>
            <p className="soft">{w.heldBackHelp}</p>
            <Items changes={held} />
          </section>
        )}
      </div>
      <div className="row">
        {isBuilding && store.may('state.write') && (
          <ButtonLink to={tenantPath(store.slug, 'settings')}>{w.toSettings}</ButtonLink>
        )}
        {store.may('content.read') && (
          <ButtonLink to={tenantPath(store.slug, 'guide')}>{w.toGuide}</ButtonLink>
        )}
      </div>
    </Page>
  );
}

function Items({ changes }: { changes: readonly ItemChange[] }) {
  const { store, drafts } = useTenant();
  const { words } = useWords();
  return (
    <ul className="published-items">
      {changes.map((change) => (
        <li key={change.id}>
          {drafts.has(change.id) ? (
            <Link to={itemPath(store.slug, change)}>{change.title || words.common.untitled}</Link>
          ) : (
            change.title || words.common.untitled
          )}{' '}
          <span className="soft">{words.publish.kinds[change.kind].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
