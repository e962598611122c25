import { useState } from 'react';
import { setOwner } from '@bti/api-client';
import type { Draft } from '@bti/domain';
import { getApi } from '#app/api.js';
import { ItemPicker } from '#app/fields/item-picker.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** The role that keeps this item true, and the way to say another. */
export function OwnerLine({ draft }: { draft: Draft }) {
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const [choosing, setChoosing] = useState(false);
  const [error, setError] = useState<unknown>();
  const owner = draft.owner === null ? undefined : drafts.get(draft.owner);
  const mayWrite = store.mayWrite(draft) && store.mayWriteField(draft, 'owner');
  const w = words.form;

  const choose = async (role: Draft | null) => {
    setChoosing(false);
    setError(undefined);
    try {
      await store.editorOf(draft.id)?.flush();
      const changed = await setOwner(getApi(), store.slug, [draft.id], role?.id ?? null);
      for (const one of changed) store.take(one);
      announce(role ? w.ownerSet(titleOf(role)) : w.ownerTaken);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <section className="owner" aria-labelledby="owner">
      <h2 id="owner">{w.owner}</h2>
      <p className="soft">{w.ownerHelp}</p>
      <p className="row">
        {owner ? <strong>{titleOf(owner)}</strong> : <span className="none">{w.noOwner}</span>}
        {mayWrite && !choosing && (
          <Button small onClick={() => setChoosing(true)}>
            {owner ? w.changeOwner : w.chooseOwner}
          </Button>
        )}
        {mayWrite && owner && (
          <Button small variant="tertiary" onClick={() => void choose(null)}>
            {w.takeOwner}
          </Button>
        )}
      </p>
      {choosing && (
        <ItemPicker types={['role']} without={[]} label={w.owner} onPick={(role) => void choose(role)} />
      )}
      {error !== undefined && <Failure error={error} />}
    </section>
  );
}
