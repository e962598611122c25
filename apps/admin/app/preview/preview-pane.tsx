import { useEffect, useId, useRef, useState } from 'react';
import type { Language, Lens } from '@bti/domain';
import { siteAddress } from '../config.js';
import { useConnection } from '../connection.js';
import type { SaveStatus } from '../editor/editor-state.js';
import { Button, IconButton } from '../parts/button.js';
import { Note } from '../parts/note.js';
import { titleField, useTenant, useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { useLensName } from '../readings/use-lens-name.js';
import { FrameBox } from './frame-box.js';
import { useFramePage } from './use-frame-page.js';
import { readerIn } from './reader-in.js';
import { useFollowedField } from './use-followed-field.js';
import { useFrameToken } from './use-frame-token.js';
import type { Device, PreviewPlace } from './use-preview-place.js';
import { WidthHandle } from './width-handle.js';

export type Previewed = {
  itemId: string;
  /** The item's own part of its address; a page that has moved is looked up anew. */
  slug: string;
  status: SaveStatus;
  /** The language a person has chosen to see alone in the form. */
  language: Language | undefined;
  /** Through whose eyes the page is shown; everybody's where it is left out. */
  lens?: Lens | undefined;
};

const devices: Device[] = ['phone', 'wide'];

/** The public site itself in a frame, showing the drafts as they were last saved, at the page of this item. */
export function PreviewPane({ place, ...shown }: Previewed & { place: PreviewPlace }) {
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const heading = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const [chosen, setChosen] = useState<{ of: Language | undefined; lang: Language }>();
  const [attempt, setAttempt] = useState(0);
  const { token, error, again } = useFrameToken(store.slug);
  // The form's language leads; another one chosen here holds until the form's is changed again.
  const lang = chosen && chosen.of === shown.language ? chosen.lang : undefined;
  const language = lang ?? shown.language ?? store.languages[0];
  const lensNameOf = useLensName();
  const reader = shown.lens && readerIn(drafts, shown.lens);
  const query = new URLSearchParams({ sprak: language, v: `${shown.slug}.${attempt}` });
  if (reader) query.set('for', reader);
  const src = token && siteAddress(store.slug, `/utkast/${token}/_/${shown.itemId}?${query.toString()}`);
  const page = useFramePage(frame, src, drafts);
  const isHome = page.state === 'shown' && page.path === page.home;
  const item = drafts.get(shown.itemId);
  useFollowedField(frame, isHome ? src : undefined, item && titleField(item.type));
  const w = words.livePreview;
  // Over the form, whose own heading is hidden then, it is the page.
  const Heading = place.beside ? 'h2' : 'h1';
  const failed = error !== undefined || page.state === 'failed';
  const retry = () => {
    if (error !== undefined || page.state === 'failed') again();
    setAttempt(attempt + 1);
  };
  const connection = useConnection();
  const before = useRef(connection);
  useEffect(() => {
    if (before.current !== 'fine' && connection === 'fine' && page.state !== 'shown') retry();
    before.current = connection;
    // Asked once, when the network is back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [connection]);
  const lag =
    shown.status === 'saved'
      ? undefined
      : w.lags[shown.status === 'waiting' || shown.status === 'saving' ? 'waiting' : 'unsaved'];

  return (
    <aside className="preview" aria-labelledby={heading}>
      {place.beside && <WidthHandle place={place} />}
      <div className="preview-bar">
        <Heading id={heading}>{w.title}</Heading>
        <div className="segments" role="group" aria-label={w.width}>
          {devices.map((device) => (
            <button
              key={device}
              type="button"
              aria-pressed={place.device === device}
              onClick={() => place.setDevice(device)}
            >
              {w[device]}
            </button>
          ))}
        </div>
        {store.languages.length > 1 && (
          <div className="segments" role="group" aria-label={w.language}>
            {store.languages.map((code) => (
              <button
                key={code}
                type="button"
                aria-label={words.languages[code]}
                aria-pressed={code === language}
                onClick={() => setChosen({ of: shown.language, lang: code })}
              >
                {code}
              </button>
            ))}
          </div>
        )}
        {place.beside ? (
          <IconButton icon="remove" label={w.hide} onClick={() => place.show(false)} />
        ) : (
          <Button small icon="left" onClick={() => place.show(false)}>
            {w.toForm}
          </Button>
        )}
      </div>
      {failed ? (
        <Note tone="warning" live>
          <p>{w.failed}</p>
          <Button small onClick={retry}>
            {words.common.tryAgain}
          </Button>
        </Note>
      ) : (
        <>
          <p className="preview-state">
            {shown.lens && `${words.readings.previewFor(lensNameOf(shown.lens))}. `}
            {page.state === 'opening'
              ? w.opening
              : page.path !== page.home
                ? w.elsewhere
                : (lag ?? words.saving.saved)}
            {page.state === 'shown' && page.path !== page.home && (
              <button type="button" className="ds-link" onClick={() => setAttempt(attempt + 1)}>
                {w.back}
              </button>
            )}
          </p>
          <FrameBox device={place.device} data-lags={lag ? true : undefined}>
            {src && <iframe ref={frame} src={src} title={w.frame(item ? titleOf(item) : '')} />}
          </FrameBox>
        </>
      )}
    </aside>
  );
}
