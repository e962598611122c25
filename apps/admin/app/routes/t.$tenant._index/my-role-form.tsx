import { useEffect, useId, useRef, useState } from 'react';
import { setHeldRole } from '@bti/api-client';
import type { Draft } from '@bti/domain';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { byName } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** Asks which role is one's own; those of one's own tjenester stand first. */
export function MyRoleForm({ role, onClose }: { role: string; onClose: () => void }) {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(role);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  // The person has just asked for this field.
  useEffect(() => field.current?.focus(), []);
  const compare = byName(lang);
  const isNear = ({ data }: Draft) => tenant.tjenester.includes(String(data.tjeneste));
  const roles = store
    .ofType('role')
    .sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || compare(titleOf(a), titleOf(b)));
  const w = words.home.mine;
  const save = async () => {
    setBusy(true);
    setError(undefined);
    try {
      store.setTenant(await setHeldRole(getApi(), store.slug, chosen || null));
      announce(w.saved);
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <form
      className="my-role-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="felt">
        <label htmlFor={id}>{w.label}</label>
        <p className="felt-hint" id={`${id}-help`}>
          {w.seen}
        </p>
        <select
          ref={field}
          id={id}
          className="ds-input"
          value={chosen}
          aria-describedby={`${id}-help`}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{w.none}</option>
          {roles.map((one) => (
            <option key={one.id} value={one.id}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      </div>
      {error !== undefined && <Failure error={error} />}
      <div className="row">
        <Button small variant="primary" type="submit" busy={busy}>
          {words.common.save}
        </Button>
        <Button small variant="tertiary" onClick={onClose}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
