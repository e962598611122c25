import { useState } from 'react';
import { exportContent } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { saveBytes } from '#app/files/use-file-url.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** The other way: everything the tenant has written, as a file that can be read in again. */
export function TakeCopy() {
  const { store } = useTenant();
  const { words } = useWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const w = words.import.copy;
  const take = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await store.flush();
      const bytes = await exportContent(getApi(), store.slug);
      const ending = bytes.type.includes('zip') ? 'zip' : 'json';
      saveBytes(bytes, `${store.slug}-${new Date().toLocaleDateString('sv-SE')}.${ending}`);
      announce(w.done);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="import-list" aria-labelledby="take-copy">
      <h2 id="take-copy">{w.title}</h2>
      <p>{w.lead}</p>
      <p>
        <Button icon="download" busy={busy} onClick={() => void take()}>
          {busy ? w.making : w.take}
        </Button>
      </p>
      {error !== undefined && <Failure error={error} />}
    </section>
  );
}
