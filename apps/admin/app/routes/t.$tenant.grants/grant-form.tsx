import { useState } from 'react';
import { giveGrant, listSites } from '@bti/api-client';
import { grantInput, type GrantInput } from '@bti/domain';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Note } from '#app/parts/note.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { today } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

const start = (): GrantInput => ({ centre: '', level: 'read', validFrom: today(), validTo: today(90) });

/** Giving a leave: to which centre, for what, from when to when. */
export function GrantForm({ onGiven }: { onGiven: () => void }) {
  const { store } = useTenant();
  const { words } = useWords();
  const centres = useLoaded(
    async () => (await listSites(getApi())).filter((site) => site.kind === 'regionalCentre'),
    'centres',
  );
  const [input, setInput] = useState(start);
  const [wrong, setWrong] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const w = words.grants;
  const centre = input.centre || (centres.data?.[0]?.slug ?? '');

  const give = async () => {
    const checked = grantInput.safeParse({ ...input, centre });
    if (!checked.success || !centre) return setWrong(centre ? w.dateOrder : w.noCentre);
    setWrong(undefined);
    setError(undefined);
    setBusy(true);
    try {
      await giveGrant(getApi(), store.slug, checked.data);
      announce(w.given);
      setInput(start());
      onGiven();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className="card grant-form"
      aria-label={w.give}
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <h2>{w.give}</h2>
      <div className="grid">
        <div className="felt">
          <label className="felt-label" htmlFor="grant-centre">
            {w.centre}
          </label>
          <select
            id="grant-centre"
            className="ds-input"
            value={centre}
            onChange={(event) => setInput({ ...input, centre: event.target.value })}
          >
            {centres.data?.map((site) => (
              <option key={site.slug} value={site.slug}>
                {site.name}
              </option>
            ))}
          </select>
        </div>
        <div className="felt">
          <label className="felt-label" htmlFor="grant-level">
            {w.level}
          </label>
          <select
            id="grant-level"
            className="ds-input"
            value={input.level}
            onChange={(event) =>
              setInput({ ...input, level: event.target.value === 'edit' ? 'edit' : 'read' })
            }
          >
            <option value="read">{w.levels.read}</option>
            <option value="edit">{w.levels.edit}</option>
          </select>
        </div>
        {(['validFrom', 'validTo'] as const).map((name) => (
          <div key={name} className="felt">
            <label className="felt-label" htmlFor={`grant-${name}`}>
              {w[name]}
            </label>
            <input
              id={`grant-${name}`}
              className="ds-input"
              type="date"
              value={input[name]}
              onChange={(event) => setInput({ ...input, [name]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <Button variant="primary" type="submit" busy={busy} disabled={!centres.data}>
        {w.button}
      </Button>
      {wrong && (
        <Note tone="danger" live>
          {wrong}
        </Note>
      )}
      {error !== undefined && <Failure error={error} />}
      {centres.error !== undefined && <Failure error={centres.error} onAgain={() => void centres.again()} />}
    </form>
  );
}
