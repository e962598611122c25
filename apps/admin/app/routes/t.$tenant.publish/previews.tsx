import { useEffect, useState } from 'react';
import { listPreviews, revokePreview } from '@bti/api-client';
import { getApi } from '#app/api.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Failure } from '#app/parts/failure.js';
import { focusHeading } from '#app/parts/focus-heading.js';
import { useLoaded } from '#app/parts/loader.js';
import { PreviewLink, useMakePreview } from '#app/parts/preview-link.js';
import { isLive } from '#app/tenant/live-preview.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { dateText, timeText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';

/** Links to the draft as it is now, for somebody who should see it before all do; each can be taken back. */
export function Previews() {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const previews = useLoaded(() => listPreviews(getApi(), store.slug), store.slug);
  const { link, busy: making, error: makeError, make } = useMakePreview();
  const [revoking, setRevoking] = useState('');
  const [error, setError] = useState<unknown>();
  const w = words.previews;
  const { again } = previews;
  useEffect(() => {
    if (link) void again();
  }, [link, again]);
  const revoke = async (id: string) => {
    setRevoking(id);
    setError(undefined);
    try {
      await revokePreview(getApi(), store.slug, id);
      await again();
      announce(w.revoked);
      focusHeading();
    } catch (failure) {
      setError(failure);
    } finally {
      setRevoking('');
    }
  };
  const failure = makeError ?? error;
  const live = (previews.data ?? []).filter(isLive);
  return (
    <section className="previews" aria-labelledby="previews">
      <h2 id="previews">{w.title}</h2>
      <p className="soft">{w.help}</p>
      <Button icon="plus" busy={making} onClick={() => void make()}>
        {making ? w.making : w.create}
      </Button>
      {link && <PreviewLink link={link} />}
      {failure !== undefined && <Failure error={failure} />}
      {previews.error !== undefined && <Failure error={previews.error} onAgain={() => void again()} />}
      {live.length > 0 && <h3>{w.existing}</h3>}
      <ul className="items">
        {live.map((preview) => {
          const made = timeText(preview.createdAt, lang);
          return (
            <li key={preview.id} className="item">
              <span>{w.made1(made)}</span>
              <span className="item-facts">
                <span>{w.until(dateText(preview.expiresAt, lang))}</span>
                <Button
                  small
                  busy={revoking !== ''}
                  aria-label={w.revokeOf(made)}
                  onClick={() => void revoke(preview.id)}
                >
                  {w.revoke}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
