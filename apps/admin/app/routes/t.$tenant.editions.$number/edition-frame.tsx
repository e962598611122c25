import { useState } from 'react';
import { openFrame } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { Icon } from '#app/parts/icon.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** The site as it was with this edition: the public app itself, in a frame that is opened on demand. */
export function EditionFrame({ number }: { number: number }) {
  const { store } = useTenant();
  const { words } = useWords();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const w = words.editions;
  const open = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const { token } = await openFrame(getApi(), store.slug, { edition: number });
      setAddress(siteAddress(store.slug, `/utkast/${token}`));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="edition-look" aria-label={w.look}>
      <div className="row">
        <Button
          aria-expanded={address !== ''}
          busy={busy}
          onClick={() => (address ? setAddress('') : void open())}
        >
          {address ? words.common.close : w.look}
        </Button>
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {w.inNewTab} <Icon name="external" />
            <span className="ds-sr-only"> {words.common.opensNewTab}</span>
          </a>
        )}
      </div>
      {error !== undefined && <Failure error={error} onAgain={() => void open()} />}
      {address && (
        <>
          <p className="soft">{w.lookHelp}</p>
          <iframe className="edition-frame" title={w.frame(number)} src={address} />
        </>
      )}
    </section>
  );
}
