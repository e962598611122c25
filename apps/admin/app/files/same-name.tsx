import { useState } from 'react';
import { deleteAsset } from '@bti/api-client';
import { fileOfAsset, type Asset } from '@bti/domain';
import { getApi } from '../api.js';
import { Button } from '../parts/button.js';
import { DoneNote } from '../parts/done-note.js';
import { useFailureText } from '../parts/failure.js';
import { useTenant } from '../tenant/use-tenant.js';
import { timeText } from '../words/dates.js';
import { useWords } from '../words/language.js';
import { fileFacts } from './file-facts.js';
import { replaceable, replaceEverywhere } from './file-users.js';

type SameNameProps = {
  asset: Asset;
  old: Asset;
  /** The item in which the new one stands already. */
  without?: string;
  onChanged?: () => void;
};

/** Two files of the same name and other bytes: is the new one a new version, to be used wherever the old one is? */
export function SameName({ asset, old, without, onChanged }: SameNameProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const failureText = useFailureText();
  const [answer, setAnswer] = useState<{ text: string; batch?: string }>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const w = words.files.uploads;
  const places = replaceable(store, old.hash, without).length;

  const replace = async () => {
    setBusy(true);
    setError(undefined);
    try {
      if (places > 0) {
        const batch = await replaceEverywhere(store, old.hash, fileOfAsset(asset), without);
        setAnswer({ text: w.replaced(asset.name, places), batch });
      } else {
        await deleteAsset(getApi(), store.slug, old.hash);
        setAnswer({ text: w.replacedUnused(old.name) });
      }
      onChanged?.();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  if (answer?.batch)
    return (
      <DoneNote
        done={{ text: answer.text, batch: answer.batch }}
        onUndone={() => {
          setAnswer(undefined);
          onChanged?.();
        }}
      />
    );
  if (answer) return <p role="status">{answer.text}</p>;
  return (
    <div className="same-name">
      <p>
        {w.sameName(old.name)}
        <br />
        {fileFacts(old, words, lang)}. {words.files.uploaded(timeText(old.uploadedAt, lang), old.uploadedBy)}.
      </p>
      <div className="row">
        {(places > 0 || store.may('asset.delete')) && (
          <Button small variant="primary" busy={busy} onClick={() => void replace()}>
            {places > 0 ? w.replaceUsed(places) : w.replaceUnused}
          </Button>
        )}
        <Button small busy={busy} onClick={() => setAnswer({ text: w.kept })}>
          {w.keepBoth}
        </Button>
      </div>
      {error !== undefined && (
        <p className="upload-error" role="alert">
          {failureText(error)}
        </p>
      )}
    </div>
  );
}
