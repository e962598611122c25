import type { ReactNode } from 'react';
import { fileNoticeSentence } from '@bti/text';
import { Button, IconButton } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { useWords } from '../words/language.js';
import { SameName } from './same-name.js';
import type { Upload, Uploads } from './use-uploads.js';

type UploadListProps = {
  uploads: Uploads;
  /** After a file was put in the place of an older one, or its old one deleted. */
  onChanged: () => void;
};

/** The files on their way, each with how far it is, what is wrong with it, and what it looks like. */
export function UploadList({ uploads, onChanged }: UploadListProps) {
  const { words } = useWords();
  const w = words.files.uploads;
  if (uploads.list.length === 0) return null;
  return (
    <section className="uploads card" aria-labelledby="uploads">
      <div className="uploads-head">
        <h2 id="uploads">{w.title}</h2>
        <Button small variant="tertiary" onClick={uploads.clear}>
          {w.clear}
        </Button>
      </div>
      <ul>
        {uploads.list.map((upload) => (
          <li key={upload.id} className="upload" data-state={upload.state}>
            <UploadLine upload={upload} uploads={uploads}>
              {upload.uploaded && <Outcome upload={upload} onChanged={onChanged} />}
            </UploadLine>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One file on its way. */
export function UploadLine({
  upload,
  uploads,
  children,
}: {
  upload: Upload;
  uploads: Uploads;
  children?: ReactNode;
}) {
  const { words } = useWords();
  const w = words.files.uploads;
  const { id, name, state, sent, error, isRefused, uploaded } = upload;
  const percent = Math.round(sent * 100);
  const told = {
    waiting: w.waiting,
    sending: sent < 1 ? w.sending(percent) : w.checking,
    // What was here before was not taken in once more.
    done: uploaded?.sameBytes ? '' : w.done,
    failed: '',
    cancelled: w.cancelled,
  }[state];
  return (
    <>
      <div className="upload-line">
        {state === 'done' && <Icon name="check" />}
        <span className="upload-name">{name}</span>
        <span className="soft">{told}</span>
        {(state === 'waiting' || state === 'sending') && (
          <IconButton icon="remove" label={w.cancel(name)} onClick={() => uploads.cancel(id)} />
        )}
        {state === 'cancelled' && (
          <Button small variant="tertiary" onClick={() => uploads.again(id)}>
            {w.again}
            <span className="ds-sr-only"> {name}</span>
          </Button>
        )}
      </div>
      {state === 'sending' && <progress aria-label={w.progress(name)} max={100} value={percent} />}
      {error && (
        <p className="upload-error" role="alert">
          {error}{' '}
          {!isRefused && (
            <button type="button" className="ds-link" onClick={() => uploads.again(id)}>
              {w.again}
              <span className="ds-sr-only"> {name}</span>
            </button>
          )}
        </p>
      )}
      {children}
    </>
  );
}

/** What came of it: what was done to the file, whether it was here before, and whether it is a new version of another. */
function Outcome({ upload, onChanged }: { upload: Upload; onChanged: () => void }) {
  const { lang, words } = useWords();
  const { asset, sameBytes, sameName, notices } = upload.uploaded!;
  return (
    <>
      {sameBytes && <p>{words.files.uploads.sameBytes(asset.name)}</p>}
      {notices.map((notice) => (
        <p key={notice} className="soft">
          {fileNoticeSentence(notice, asset.name, lang)}
        </p>
      ))}
      {!sameBytes &&
        sameName.map((old) => <SameName key={old.hash} asset={asset} old={old} onChanged={onChanged} />)}
    </>
  );
}
