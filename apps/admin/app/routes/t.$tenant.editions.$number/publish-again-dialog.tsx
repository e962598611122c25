import { useState } from 'react';
import { publishAgain } from '@bti/api-client';
import { changedItems } from '@bti/domain';
import { getApi } from '#app/api.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { EditionChanges } from '#app/parts/edition-changes.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { loadEdition, type LoadedEdition } from '#app/tenant/editions.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { AgainFailure } from './again-failure.js';

type PublishAgainDialogProps = {
  number: number;
  next: number;
  content: LoadedEdition;
  onClose: () => void;
  onDone: (number: number) => void;
};

/** Asks before an older edition goes out again: what readers will see otherwise than today, and that drafts stay. */
export function PublishAgainDialog({ number, next, content, onClose, onDone }: PublishAgainDialogProps) {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const w = words.editions;
  const [note, setNote] = useState(w.againProposal(number));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const out = tenant.edition?.number;
  const today = useLoaded(
    () => (out === undefined ? Promise.resolve(undefined) : loadEdition(store.slug, out)),
    `${store.slug}/${out}`,
  );
  const publish = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const edition = await publishAgain(getApi(), store.slug, number, note.trim());
      onDone(edition.number);
      void store.refresh().catch(() => undefined);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={w.againTitle(number)}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={busy} disabled={today.loading} onClick={() => void publish()}>
            {busy ? words.publish.publishing : w.againConfirm(next)}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      <p>{w.againHelp(number, next)}</p>
      {today.loading && <Loading />}
      {today.error !== undefined && <Failure error={today.error} onAgain={() => void today.again()} />}
      {today.data && (
        <div className="again-differs">
          <p>{w.againDiffers(changedItems(today.data.edition, content.edition).length)}</p>
          <EditionChanges before={today.data} after={content} atMost={12} />
        </div>
      )}
      <div className="felt">
        <label className="felt-label" htmlFor="again-note">
          {w.againNote}
        </label>
        <textarea
          id="again-note"
          className="ds-input"
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {error !== undefined && <AgainFailure error={error} number={number} />}
    </Dialog>
  );
}
