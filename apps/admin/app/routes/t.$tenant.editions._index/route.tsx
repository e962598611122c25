import { useState } from 'react';
import { listEditions } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { Button, ButtonLink } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { CompareForm } from './compare-form.js';
import { EditionItem } from './edition-item.js';

const shownAtOnce = 20;

/** Every edition that has been published, the newest first. */
export default function EditionsPage() {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const [shown, setShown] = useState(shownAtOnce);
  const editions = useLoaded(
    () => listEditions(getApi(), store.slug),
    `${store.slug}-${tenant.edition?.number ?? 0}`,
  );
  const w = words.editions;
  const all = editions.data ?? [];
  const more = all.length - shown;
  return (
    <Page title={w.title} lead={all.length > 0 ? w.lead : undefined}>
      {tenant.capacity === 'guest' && (
        <Note>
          <p>{w.guest(tenant.name)}</p>
        </Note>
      )}
      {editions.loading && !editions.data && <Loading />}
      {editions.error !== undefined && (
        <Failure error={editions.error} onAgain={() => void editions.again()} />
      )}
      {editions.data?.length === 0 && (
        <div className="empty editions-empty">
          <h2>{w.none}</h2>
          {store.may('content.read') && <p>{w.noneHelp}</p>}
          {store.may('edition.publish') && (
            <ButtonLink variant="primary" to={tenantPath(store.slug, 'publish')}>
              {words.frame.publishButton}
            </ButtonLink>
          )}
        </div>
      )}
      {all.length > 1 && <CompareForm editions={all} />}
      <ol className="editions">
        {all.slice(0, shown).map((edition, index) => (
          <EditionItem key={edition.number} edition={edition} before={all[index + 1]?.number} />
        ))}
      </ol>
      {more > 0 && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>{w.more(Math.min(more, shownAtOnce))}</Button>
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
