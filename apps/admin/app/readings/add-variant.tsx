import { useId, useState } from 'react';
import { useNavigate } from '@remix-run/react';
import { audiences, audienceWords, lensKey, type Audience, type Draft } from '@bti/domain';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { itemPath, useTenant, useTitles } from '../tenant/use-tenant.js';
import { byName } from '../words/dates.js';
import { useWords } from '../words/language.js';

/** Asks whom a new variant is for. It begins as the common text: nothing is stored until something differs. */
export function AddVariant({ item, onClose }: { item: Draft; onClose: () => void }) {
  const { store, tenant } = useTenant();
  const { lang, words } = useWords();
  const titleOf = useTitles();
  const navigate = useNavigate();
  const id = useId();
  const isOwnOnly = tenant.capacity === 'tjenesteEditor';
  const compare = byName(lang);
  const tjenester = store
    .ofType('tjeneste')
    .filter((one) => !isOwnOnly || tenant.tjenester.includes(one.id))
    .sort((a, b) => compare(titleOf(a), titleOf(b)));
  const [tjeneste, setTjeneste] = useState(isOwnOnly ? (tjenester[0]?.id ?? '') : '');
  const [audience, setAudience] = useState<Audience | ''>('');
  const [asked, setAsked] = useState(false);
  const w = words.readings;
  const isChosen = isOwnOnly ? tjeneste !== '' : tjeneste !== '' || audience !== '';
  const open = () => {
    setAsked(true);
    if (!isChosen) return document.getElementById(`${id}-tjeneste`)?.focus();
    onClose();
    navigate(itemPath(store.slug, item, undefined, lensKey({ tjeneste, audience: audience || undefined })));
  };
  return (
    <Dialog
      title={w.addTitle}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={open}>
            {w.open}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      <p>{w.addLead}</p>
      {tjenester.length === 0 && <p className="soft">{w.noTjeneste}</p>}
      <div className="felt">
        <label className="felt-label" htmlFor={`${id}-tjeneste`}>
          {w.tjeneste}
        </label>
        <select
          id={`${id}-tjeneste`}
          className="ds-input"
          value={tjeneste}
          aria-invalid={(asked && !isChosen) || undefined}
          aria-describedby={asked && !isChosen ? `${id}-wrong` : undefined}
          onChange={(event) => setTjeneste(event.target.value)}
        >
          {!isOwnOnly && <option value="">{w.everyTjeneste}</option>}
          {tjenester.map((one) => (
            <option key={one.id} value={one.id}>
              {titleOf(one)}
            </option>
          ))}
        </select>
      </div>
      <div className="felt">
        <label className="felt-label" htmlFor={`${id}-audience`}>
          {w.audience}
        </label>
        <select
          id={`${id}-audience`}
          className="ds-input"
          value={audience}
          onChange={(event) => setAudience(event.target.value as Audience | '')}
        >
          <option value="">{w.everyAudience}</option>
          {audiences.map((one) => (
            <option key={one} value={one}>
              {audienceWords[one][lang]}
            </option>
          ))}
        </select>
      </div>
      {asked && !isChosen && (
        <p className="felt-messages" id={`${id}-wrong`} role="alert">
          {isOwnOnly ? w.chooseTjeneste : w.choose}
        </p>
      )}
    </Dialog>
  );
}
