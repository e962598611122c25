import { useState } from 'react';
import { listSharedAssets, takeSharedAsset } from '@bti/api-client';
import type { SharedAsset } from '@bti/domain';
import { getApi } from '#app/api.js';
import { fileFacts } from '#app/files/file-facts.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type SharedDialogProps = { onClose: () => void; onTaken: () => void };

/** The files that the national tenant and the centre have published, to take a copy of. */
export function SharedDialog({ onClose, onTaken }: SharedDialogProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const shared = useLoaded(() => listSharedAssets(getApi(), store.slug), store.slug);
  const [busy, setBusy] = useState('');
  const [error, setError] = useState<unknown>();
  const w = words.files.shared;
  const take = async ({ hash, name }: SharedAsset) => {
    setBusy(hash);
    setError(undefined);
    try {
      await takeSharedAsset(getApi(), store.slug, hash);
      announce(w.taken(name));
      onTaken();
      await shared.again();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy('');
    }
  };
  return (
    <Dialog
      title={w.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.common.close}</Button>}
    >
      <p className="soft">{w.lead}</p>
      {shared.loading && !shared.data && <Loading />}
      {shared.error !== undefined && <Failure error={shared.error} onAgain={() => void shared.again()} />}
      {error !== undefined && <Failure error={error} />}
      {shared.data?.length === 0 && <p className="empty">{w.none}</p>}
      <ul className="items">
        {shared.data?.map((file) => (
          <li key={file.hash} className="item">
            <span>
              <strong>{file.name}</strong>
              <br />
              <span className="soft">
                {fileFacts(file, words, lang)}, {w.from(file.from.name)}
              </span>
            </span>
            {file.taken ? (
              <span className="tag" data-tone="success">
                {w.have}
              </span>
            ) : (
              <Button
                small
                aria-label={w.takeOne(file.name)}
                busy={busy !== ''}
                onClick={() => void take(file)}
              >
                {w.take}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
