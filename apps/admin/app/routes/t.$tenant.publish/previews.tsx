import { useState } from 'react';
import { createPreview, listPreviews, revokePreview } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { dateText, timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** Links to the draft as it is now, for somebody who should see it before all do. */
export function Previews() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const previews = useLoaded(() => listPreviews(getApi(), store.slug), store.slug);
  const [link, setLink] = useState('');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const w = words.previews;
  const attempt = async (run: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await run();
      await previews.again();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  const create = () =>
    attempt(async () => {
      await store.flush();
      const made = await createPreview(getApi(), store.slug);
      setLink(siteAddress(store.slug, `/forhandsvisning/${made.token}`));
      announce(w.made);
    });
  return (
    <section className="previews" aria-labelledby="previews">
      <h2 id="previews">{w.title}</h2>
      <p className="soft">{w.help}</p>
      <Button icon="plus" disabled={busy} onClick={() => void create()}>
        {w.create}
      </Button>
      {link && (
        <div className="felt preview-link">
          <label className="felt-label" htmlFor="preview-link">
            {w.link}
          </label>
          <input
            id="preview-link"
            className="ds-input"
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.target.select()}
          />
          <div className="row">
            <Button
              small
              onClick={() => void navigator.clipboard.writeText(link).then(() => announce(w.copied))}
            >
              {w.copy}
            </Button>
            <a href={link} target="_blank" rel="noreferrer">
              {w.open}
              <span className="ds-sr-only"> {words.common.opensNewTab}</span>
            </a>
          </div>
        </div>
      )}
      {error !== undefined && <Failure error={error} />}
      {previews.error !== undefined && (
        <Failure error={previews.error} onAgain={() => void previews.again()} />
      )}
      <ul className="items">
        {previews.data?.map((preview) => (
          <li key={preview.id} className="item">
            <span>{w.made1(timeText(preview.createdAt, lang))}</span>
            <span className="item-facts">
              <span>{w.until(dateText(preview.expiresAt, lang))}</span>
              <Button
                small
                disabled={busy}
                onClick={() => void attempt(() => revokePreview(getApi(), store.slug, preview.id))}
              >
                {w.revoke}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
