import { useRef, useState } from 'react';
import {
  altMemory,
  fileOfAsset,
  isOthersAlt,
  metAlt,
  replacedFile,
  withFittingAlt,
  type Asset,
  type FileValue,
  type LocalText,
} from '@bti/domain';
import { FileButton } from '../files/file-button.js';
import { fileUses } from '../files/file-users.js';
import { LibraryDialog } from '../files/library-dialog.js';
import { SameName } from '../files/same-name.js';
import { UploadLine } from '../files/upload-list.js';
import { usePageDrop } from '../files/use-page-drop.js';
import { useUploads } from '../files/use-uploads.js';
import { announce } from '../parts/announce.js';
import { Button } from '../parts/button.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { FileCard } from './file-card.js';
import { LogoPreview } from './logo-preview.js';
import { OthersAlt } from './others-alt.js';
import { useBeneath } from '../readings/reading-context.js';

const nothing = () => undefined;

type FileInputProps = FieldInputProps<'file'> & { alt?: unknown; isDecorative?: boolean };

/**
 * A file: uploaded or dropped right here, or chosen from the library. What takes the place of another leads on from it,
 * so that no link to the older one breaks.
 */
export function FileInput({ field, path, value, alt, isDecorative }: FileInputProps) {
  const { id, languages, set, readOnly } = useEditor();
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const [choosing, setChoosing] = useState(false);
  const [over, setOver] = useState(false);
  const [removed, setRemoved] = useState<FileValue>();
  const box = useRef<HTMLDivElement>(null);
  const file = (value ?? null) as FileValue | null;
  /** What stood here when the last upload began: that it is replaced here needs no question. */
  const before = useRef<string>();
  const isCut = useRef(false);
  const latest = useRef(file);
  latest.current = file;
  const picture = field.accept === 'picture';
  const mayUpload = !readOnly && store.may('asset.write');
  // A file that is dropped beside the field would take the place of the whole page.
  const dragging = usePageDrop(mayUpload ? nothing : undefined);
  const w = words.fileField;

  const said = (alt ?? {}) as LocalText;
  const says = said[languages[0]];
  const beneathOf = useBeneath();
  const beneath = field.alt ? beneathOf(path, field.alt) : null;
  /** What was said of a picture is said of a part of it. */
  const sameAlt = (known?: FileValue) =>
    known && altMemory(isOthersAlt(known, says, beneath) ? known : withFittingAlt(known, says));
  const put = (asset: Asset) => {
    const next = replacedFile(latest.current, fileOfAsset(asset));
    const known = latest.current ?? removed;
    // A part of the picture that was described, or the same once more, is no other picture.
    const isOther = !isCut.current && known?.hash !== next.hash;
    set(path, isOther ? metAlt(next, says) : { ...next, ...sameAlt(known) });
    setRemoved(undefined);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('button')?.focus());
  };
  const uploads = useUploads({ picture, onDone: ({ asset }) => put(asset) });
  const upload = uploads.list.at(-1);
  const start = ([first]: File[], cut = false) => {
    isCut.current = cut;
    before.current = file?.hash;
    uploads.clear();
    if (first) uploads.add([first]);
  };
  const remove = () => {
    if (!file) return;
    setRemoved(file);
    set(path, null);
    uploads.clear();
    announce(w.removed(file.name));
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('button')?.focus());
  };
  const elsewhere = (hash: string) =>
    fileUses(drafts)
      .get(hash)
      ?.some(({ draft }) => draft.id !== id) ?? false;
  const uploaded = upload?.uploaded;
  const asked = uploaded?.sameBytes
    ? []
    : (uploaded?.sameName ?? []).filter(({ hash }) => hash !== before.current || elsewhere(hash));

  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <div
          ref={box}
          className="file-field"
          data-over={over || undefined}
          data-dragging={dragging || undefined}
          onDragOver={(event) => {
            if (!mayUpload || !event.dataTransfer.types.includes('Files')) return;
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            if (!mayUpload || event.dataTransfer.files.length === 0) return;
            event.preventDefault();
            setOver(false);
            start([...event.dataTransfer.files]);
          }}
        >
          {file && (
            <FileCard
              file={file}
              labelledBy={input['aria-labelledby']}
              onCrop={mayUpload ? (part) => start([part], true) : undefined}
            />
          )}
          {file && field.alt && !isDecorative && !readOnly && (
            <OthersAlt
              file={file}
              path={path}
              alt={said}
              altPath={path.replace(/[^/]+$/, field.alt)}
              beneath={beneath}
            />
          )}
          {field.format === 'logo' && file && <LogoPreview file={file} />}
          {!file && readOnly && <p className="none">{words.editor.nothing}</p>}
          {removed && !file && (
            <p className="removed">
              {w.removed(removed.name)}{' '}
              <button
                type="button"
                className="ds-link"
                onClick={() => {
                  set(path, removed);
                  setRemoved(undefined);
                }}
              >
                {words.common.undo}
              </button>
            </p>
          )}
          {!readOnly && (
            <div className="row">
              {mayUpload && (
                <FileButton
                  id={input.id}
                  small
                  picture={picture}
                  describedBy={input['aria-describedby']}
                  onFiles={(files) => start(files)}
                >
                  {file ? w.newVersion : w.upload}
                </FileButton>
              )}
              <Button small icon="search" onClick={() => setChoosing(true)}>
                {file ? w.another : w.choose}
              </Button>
              {file && (
                <Button small variant="tertiary" icon="remove" onClick={remove}>
                  {w.remove}
                </Button>
              )}
              {!file && mayUpload && <span className="soft">{picture ? w.dropPicture : w.drop}</span>}
            </div>
          )}
          {upload && upload.state !== 'done' && <UploadLine upload={upload} uploads={uploads} />}
          {uploaded &&
            asked.map((old) => <SameName key={old.hash} asset={uploaded.asset} old={old} without={id} />)}
          {choosing && (
            <LibraryDialog
              picture={picture}
              chosen={file?.hash}
              onClose={() => setChoosing(false)}
              onPick={(asset) => {
                setChoosing(false);
                isCut.current = false;
                put(asset);
              }}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}
