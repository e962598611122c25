import { useState } from 'react';
import { Link } from '@remix-run/react';
import { deleteSeveral, usagesIn } from '@bti/api-client';
import { describe, type Draft } from '@bti/domain';
import { getApi } from '#app/api.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import type { Done } from '#app/parts/done-note.js';
import { Failure } from '#app/parts/failure.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { usersOf } from '#app/tenant/users-of.js';
import { useWords } from '#app/words/language.js';
import { splitByUse } from './in-use.js';

type DeleteSeveralProps = { drafts: readonly Draft[]; onClose: () => void; onDone: (done: Done) => void };

/**
 * Asks before several items are deleted. Those that others use cannot be: they are shown with their places, and the
 * rest can be deleted without them.
 */
export function DeleteSeveralDialog({ drafts, onClose, onDone }: DeleteSeveralProps) {
  const { store, drafts: all } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const w = words.list;
  const { inUse, free } = splitByUse(drafts, usersOf(all));

  const remove = async () => {
    setBusy(true);
    setError(undefined);
    const batch = crypto.randomUUID();
    try {
      await store.flush();
      const items = free.map(({ id }) => ({ id, version: store.draft(id)?.version ?? 1 }));
      await deleteSeveral(getApi(), store.slug, items, { batch });
      for (const { id } of items) store.drop(id);
      onDone({ text: w.removed(items.length), batch });
    } catch (failure) {
      // A colleague has begun to use one of them meanwhile: read again, and the places show.
      if (usagesIn(failure)) await store.refresh().catch(() => undefined);
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={inUse.length > 0 ? w.inUseTitle : w.removeTitle(drafts.length)}
      onClose={onClose}
      actions={
        <>
          {free.length > 0 && (
            <Button variant="primary" danger busy={busy} onClick={() => void remove()}>
              {inUse.length > 0 ? w.removeRest(free.length) : words.remove.confirm}
            </Button>
          )}
          <Button variant={free.length > 0 ? 'tertiary' : 'secondary'} onClick={onClose}>
            {free.length > 0 ? words.common.cancel : words.common.close}
          </Button>
        </>
      }
    >
      {inUse.length > 0 && (
        <>
          <p>{w.inUse}</p>
          <ul className="in-use">
            {inUse.map(({ draft, places }) => (
              <li key={draft.id}>
                <strong>{titleOf(draft)}</strong>
                <ul>
                  {places.map((place) => (
                    <li key={place.id}>
                      <Link to={itemPath(store.slug, place)}>{titleOf(place)}</Link>{' '}
                      <span className="soft">{describe(place.type).label[lang]}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      {free.length > 0 && (
        <>
          <ul>
            {free.map((draft) => (
              <li key={draft.id}>{titleOf(draft)}</li>
            ))}
          </ul>
          <p>{w.removeHelp}</p>
        </>
      )}
      {error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}
