import { useId, useState } from 'react';
import { setOwner } from '@bti/api-client';
import type { Draft } from '@bti/domain';
import { getApi } from '#app/api.js';
import { Button, ButtonLink } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import type { Done } from '#app/parts/done-note.js';
import { Failure } from '#app/parts/failure.js';
import { tenantPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

type OwnerDialogProps = { drafts: readonly Draft[]; onClose: () => void; onDone: (done: Done) => void };

/** Says which role keeps several items true. */
export function OwnerDialog({ drafts, onClose, onDone }: OwnerDialogProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const id = useId();
  const owners = new Set(drafts.map((draft) => draft.owner));
  const [owner, setChosen] = useState(owners.size === 1 ? ([...owners][0] ?? '') : '');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const compare = byName(lang);
  const roles = store.ofType('role').sort((a, b) => compare(titleOf(a), titleOf(b)));
  const w = words.list;

  const save = async () => {
    setBusy(true);
    setError(undefined);
    const batch = crypto.randomUUID();
    try {
      await store.flush();
      const ids = drafts.map((draft) => draft.id);
      const changed = await setOwner(getApi(), store.slug, ids, owner || null, { batch });
      for (const draft of changed) store.take(draft);
      onDone({ text: w.ownerSet(ids.length), batch });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={w.ownerTitle(drafts.length)}
      onClose={onClose}
      actions={
        <>
          {roles.length > 0 ? (
            <Button variant="primary" busy={busy} onClick={() => void save()}>
              {words.common.save}
            </Button>
          ) : (
            <ButtonLink variant="primary" to={tenantPath(store.slug, 'content', 'role')}>
              {w.toRoles}
            </ButtonLink>
          )}
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      {roles.length === 0 ? (
        <p>{w.noRoles}</p>
      ) : (
        <div className="felt">
          <label htmlFor={id}>{w.ownerLabel}</label>
          <p className="felt-hint" id={`${id}-help`}>
            {w.ownerHelp}
          </p>
          <select
            id={id}
            className="ds-input"
            aria-describedby={`${id}-help`}
            value={owner}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{w.nobody}</option>
            {roles.map((role) => (
              <option key={role.id} value={role.id}>
                {titleOf(role)}
              </option>
            ))}
          </select>
        </div>
      )}
      {error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}
