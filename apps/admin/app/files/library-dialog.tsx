import { useState } from 'react';
import { isPicture, type Asset } from '@bti/domain';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { Failure, Loading } from '../parts/failure.js';
import { SearchField } from '../parts/search-field.js';
import { byName } from '../words/dates.js';
import { folded } from '../words/fold.js';
import { useWords } from '../words/language.js';
import { fileFacts } from './file-facts.js';
import { FileThumb } from './file-thumb.js';
import { useLibrary } from './use-library.js';

type LibraryDialogProps = {
  picture: boolean;
  /** The hash of the one that is chosen now. */
  chosen?: string;
  onPick: (asset: Asset) => void;
  onClose: () => void;
};

/** The library, to choose one file from. */
export function LibraryDialog({ picture, chosen, onPick, onClose }: LibraryDialogProps) {
  const { lang, words } = useWords();
  const library = useLibrary();
  const [typed, setTyped] = useState('');
  const compare = byName(lang);
  const fitting = (library.data ?? []).filter(({ type }) => !picture || isPicture(type));
  const found = fitting
    .filter(({ name }) => folded(name).includes(folded(typed)))
    .sort((a, b) => compare(a.name, b.name));
  const w = words.fileDialog;
  return (
    <Dialog
      title={picture ? w.titlePicture : w.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.common.cancel}</Button>}
    >
      {library.loading && !library.data && <Loading />}
      {library.error !== undefined && <Failure error={library.error} onAgain={() => void library.again()} />}
      {library.data && fitting.length === 0 && <p className="empty">{w.none}</p>}
      {fitting.length > 0 && <SearchField label={words.files.search} value={typed} onChange={setTyped} />}
      {fitting.length > 0 && found.length === 0 && <p className="none">{words.files.nothing}</p>}
      <ul className="file-choices">
        {found.map((file) => (
          <li key={file.hash}>
            <button
              type="button"
              className="file-choice"
              aria-pressed={file.hash === chosen}
              onClick={() => onPick(file)}
            >
              <FileThumb file={file} />
              <span>
                <strong>{file.name}</strong>
                <span className="soft">
                  {fileFacts(file, words, lang)}
                  {file.hash === chosen && ` · ${w.chosen}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
