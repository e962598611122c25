import { useState } from 'react';
import { Link } from '@remix-run/react';
import { deleteContent, listUsage, usagesIn } from '@bti/api-client';
import { describe, type Draft, type Usage } from '@bti/domain';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type DeleteDialogProps = { draft: Draft; onClose: () => void; onDeleted: () => void };

/** Asks before something is deleted. What is in use cannot be: then the places of use are shown instead. */
export function DeleteDialog({ draft, onClose, onDeleted }: DeleteDialogProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const usage = useLoaded(() => listUsage(getApi(), store.slug, draft.id), draft.id);
  const [refused, setRefused] = useState<Usage[]>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const places = refused ?? usage.data;
  const inUse = (places?.length ?? 0) > 0;
  const w = words.remove;

  const remove = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await store.editorOf(draft.id)?.flush();
      const version = store.draft(draft.id)?.version ?? draft.version;
      await deleteContent(getApi(), store.slug, draft.id, version);
      announce(w.done(titleOf(draft)));
      onDeleted();
      store.drop(draft.id);
    } catch (failure) {
      const found = usagesIn(failure);
      if (found) setRefused(found);
      else setError(failure);
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={inUse ? w.inUseTitle : w.title(titleOf(draft))}
      onClose={onClose}
      actions={
        <>
          {!inUse && (
            <Button
              variant="primary"
              danger
              busy={busy}
              disabled={usage.loading}
              onClick={() => void remove()}
            >
              {w.confirm}
            </Button>
          )}
          <Button variant={inUse ? 'secondary' : 'tertiary'} onClick={onClose}>
            {inUse ? words.common.close : words.common.cancel}
          </Button>
        </>
      }
    >
      {usage.loading && <Loading />}
      {usage.error !== undefined && <Failure error={usage.error} onAgain={() => void usage.again()} />}
      {places && !inUse && <p>{w.help}</p>}
      {inUse && (
        <>
          <p>{w.inUse}</p>
          <ul>
            {places?.map((place) => (
              <li key={`${place.id}-${place.role}`}>
                <Link to={itemPath(store.slug, place, place.role.split('.')[0])} onClick={onClose}>
                  {place.title || words.common.untitled}
                </Link>{' '}
                <FieldName type={place.type} role={place.role} />
              </li>
            ))}
          </ul>
        </>
      )}
      {error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}

function FieldName({ type, role }: { type: Usage['type']; role: string }) {
  const { lang, words } = useWords();
  const field = describe(type).fields[role.split('.')[0] ?? ''];
  const what = role === 'readings.tjeneste' ? words.remove.inReading : field?.label[lang].toLowerCase();
  return (
    <span className="soft">
      {describe(type).label[lang]}
      {what && `, ${what}`}
    </span>
  );
}
