import { useState } from 'react';
import { setTenantState } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { Failure } from '#app/parts/failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** Is the site being built, or is it the guide that applies? What that means, and the change to the other. */
export function SiteState({ state }: { state: 'building' | 'active' }) {
  const { store } = useTenant();
  const { words } = useWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const w = words.state[state];
  const next = state === 'building' ? 'active' : 'building';
  const change = async () => {
    setBusy(true);
    setError(undefined);
    try {
      store.setTenant(await setTenantState(getApi(), store.slug, next));
      announce(words.tenant.states[next]);
      setAsking(false);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="card site-state" aria-labelledby="site-state">
      <h2 id="site-state">
        {words.state.title}{' '}
        <span className="tag" data-tone={state === 'active' ? 'success' : 'warning'}>
          {words.tenant.states[state]}
        </span>
      </h2>
      <p>{w.means}</p>
      <Button onClick={() => setAsking(true)}>{w.button}</Button>
      {asking && (
        <Dialog
          title={w.button}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="primary" busy={busy} onClick={() => void change()}>
                {w.confirm}
              </Button>
              <Button variant="tertiary" onClick={() => setAsking(false)}>
                {words.common.cancel}
              </Button>
            </>
          }
        >
          <p>{w.explanation}</p>
          {error !== undefined && <Failure error={error} />}
        </Dialog>
      )}
    </section>
  );
}
