import { useId, useState } from 'react';
import { lensKey, type Draft, type Item, type Lens } from '@bti/domain';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { ChangeNotes } from '#app/parts/change-notes.js';
import { Dialog } from '#app/parts/dialog.js';
import type { Done } from '#app/parts/done-note.js';
import { Failure } from '#app/parts/failure.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { useTitleOf } from '#app/tenant/published.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { discard } from './discard.js';
import { lostIn, type UnpublishedPart } from './unpublished-parts.js';

type DiscardDialogProps = {
  item: Draft;
  published: Item;
  parts: readonly UnpublishedPart[];
  onClose: () => void;
  onDone: (done: Done) => void;
};

const keyOf = (lens: Lens | undefined) => (lens ? lensKey(lens) : '');

/** Back to what is out now: shows what will be lost in each text, and lets one choose where there are several. */
export function DiscardDialog({ item, published, parts: asked, onClose, onDone }: DiscardDialogProps) {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const lensNameOf = useLensName();
  const titleOf = useTitleOf();
  const id = useId();
  // What is told stays as it was when one was asked, while it is being taken back.
  const [parts] = useState(() =>
    asked.map((part) => ({ ...part, notes: lostIn(part, item, published, lang, titleOf) })),
  );
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const w = words.discard;
  const edition = tenant.edition?.number ?? 0;
  const [only, ...others] = parts;
  const chosen = parts.filter(({ lens }) => !left.has(keyOf(lens)));
  const nameOf = (lens: Lens | undefined) =>
    lens ? words.readings.lead(lensNameOf(lens)) : words.readings.base;

  const confirm = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const undo = await discard(store, item, published, chosen);
      announce(w.done);
      onDone({
        text: w.doneIn(chosen.map(({ lens }) => (lens ? w.inReading(lensNameOf(lens)) : w.inBase))),
        undo,
      });
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    leave(next);
  };
  return (
    <Dialog
      title={only?.lens && others.length === 0 ? w.titleIn(lensNameOf(only.lens)) : w.title}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            danger
            busy={busy}
            disabled={chosen.length === 0}
            onClick={() => void confirm()}
          >
            {w.confirm}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      {others.length === 0 ? (
        <>
          <p>{w.lead(edition)}</p>
          <ChangeNotes notes={only?.notes ?? []} label={w.title} />
        </>
      ) : (
        <fieldset className="discard-parts">
          <legend>{w.leadSeveral(edition)}</legend>
          {parts.map(({ lens, notes }) => (
            <div key={keyOf(lens)}>
              <label className="tick">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={!left.has(keyOf(lens))}
                  aria-describedby={`${id}-${keyOf(lens)}`}
                  onChange={(event) => choose(keyOf(lens), event.target.checked)}
                />
                {nameOf(lens)}
              </label>
              <div id={`${id}-${keyOf(lens)}`}>
                <ChangeNotes notes={notes} label={nameOf(lens)} />
              </div>
            </div>
          ))}
        </fieldset>
      )}
      {error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}
