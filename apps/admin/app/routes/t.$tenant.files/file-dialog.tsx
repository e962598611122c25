import { useState } from 'react';
import { deleteAsset, usagesIn } from '@bti/api-client';
import { isPicture, type Asset, type Usage } from '@bti/domain';
import { getApi } from '#app/api.js';
import { FileButton } from '#app/files/file-button.js';
import { fileFacts } from '#app/files/file-facts.js';
import { FileThumb } from '#app/files/file-thumb.js';
import { fileUses } from '#app/files/file-users.js';
import { Untagged } from '#app/files/untagged.js';
import { saveFile } from '#app/files/use-file-url.js';
import { useReplacement } from '#app/files/use-replacement.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { DoneNote } from '#app/parts/done-note.js';
import { Failure } from '#app/parts/failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { FilePlaces } from './file-places.js';

type FileDialogProps = { asset: Asset; onClose: () => void; onChanged: () => void; onRemoved: () => void };

/** Everything about one file: how it looks, where it is used, its next version, and its end. */
export function FileDialog({ asset, onClose, onChanged, onRemoved }: FileDialogProps) {
  const { store, drafts } = useTenant();
  const { lang, words } = useWords();
  const [removing, setRemoving] = useState(false);
  const [refused, setRefused] = useState<Usage[]>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const replacement = useReplacement(asset, onChanged);
  const uses = fileUses(drafts).get(asset.hash) ?? [];
  const w = words.files;

  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await act();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const remove = () =>
    run(async () => {
      try {
        await deleteAsset(getApi(), store.slug, asset.hash);
        onRemoved();
      } catch (failure) {
        const places = usagesIn(failure);
        if (!places) throw failure;
        setRefused(places);
        setRemoving(false);
      }
    });

  return (
    <Dialog
      side
      title={removing ? w.removeTitle(asset.name) : refused ? w.inUseTitle(asset.name) : asset.name}
      onClose={onClose}
      actions={
        removing ? (
          <>
            <Button variant="primary" danger busy={busy} onClick={() => void remove()}>
              {w.removeYes}
            </Button>
            <Button variant="tertiary" onClick={() => setRemoving(false)}>
              {words.common.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button
              busy={busy}
              icon="download"
              onClick={() => void run(() => saveFile(store.slug, asset.hash, asset.name))}
            >
              {w.download}
            </Button>
            {store.may('asset.delete') && (
              <Button
                danger
                icon="trash"
                onClick={() => (uses.length > 0 ? setRefused([]) : setRemoving(true))}
              >
                {w.remove}
              </Button>
            )}
            <Button variant="tertiary" onClick={onClose}>
              {words.common.close}
            </Button>
          </>
        )
      }
    >
      {isPicture(asset.type) && <FileThumb file={asset} large />}
      <p>
        {fileFacts(asset, words, lang)}
        <br />
        <span className="soft">{w.uploaded(timeText(asset.uploadedAt, lang), asset.uploadedBy)}</span>
      </p>
      {removing ? (
        <p>{w.removeHelp}</p>
      ) : (
        <>
          {asset.tagged === false && <Untagged />}
          {refused && <p role="status">{w.inUseHelp}</p>}
          <FilePlaces uses={uses} more={refused ?? asset.usedIn} onClose={onClose} />
          {replacement.done && <DoneNote done={replacement.done} onUndone={replacement.undone} />}
          {store.may('asset.write') && uses.length > 0 && (
            <div className="replace">
              <FileButton picture={isPicture(asset.type)} onFiles={replacement.start}>
                {w.replace}
              </FileButton>
              <p className="soft">{w.replaceHelp}</p>
              {replacement.line}
            </div>
          )}
        </>
      )}
      {error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}
