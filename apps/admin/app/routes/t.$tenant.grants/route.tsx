import { useState } from 'react';
import { endGrant, listGrants } from '@bti/api-client';
import type { Grant } from '@bti/domain';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { focusHeading } from '#app/parts/focus-heading.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { dateText, today } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { GrantForm } from './grant-form.js';

/** Gives leave today or later: it can be ended. */
const isInForce = (grant: Grant) => grant.endedAt === null && grant.validTo >= today();

/** The leave a kommune gives its centre to read or edit drafts: dated, seen, and ended at any time. */
export default function GrantsPage() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const grants = useLoaded(() => listGrants(getApi(), store.slug), store.slug);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const mayWrite = store.may('grant.write');
  const w = words.grants;
  const end = async (grant: Grant) => {
    setBusy(true);
    setError(undefined);
    try {
      await endGrant(getApi(), store.slug, grant.id);
      await grants.again();
      announce(w.endedNow);
      focusHeading();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Page title={w.title} lead={w.lead}>
      {mayWrite && <GrantForm onGiven={() => void grants.again()} />}
      {grants.loading && !grants.data && <Loading />}
      {grants.error !== undefined && <Failure error={grants.error} onAgain={() => void grants.again()} />}
      {error !== undefined && <Failure error={error} />}
      {grants.data?.length === 0 && <p className="empty">{w.none}</p>}
      <ul className="items">
        {grants.data?.map((grant) => (
          <li key={grant.id} className="item">
            <span>
              <strong>{grant.centre.name}</strong> {w.levels[grant.level]}
              <br />
              <span className="soft">
                {w.period(dateText(grant.validFrom, lang), dateText(grant.validTo, lang))} ·{' '}
                {w.givenBy(grant.givenBy)}
              </span>
            </span>
            <span className="item-facts">
              <span
                className="tag"
                data-tone={isInForce(grant) && grant.validFrom <= today() ? 'success' : undefined}
              >
                {grant.endedAt
                  ? w.ended(dateText(grant.endedAt, lang))
                  : !isInForce(grant)
                    ? w.expired
                    : grant.validFrom > today()
                      ? w.upcoming
                      : w.inForce}
              </span>
              {mayWrite && isInForce(grant) && (
                <Button small busy={busy} onClick={() => void end(grant)}>
                  {w.end}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
