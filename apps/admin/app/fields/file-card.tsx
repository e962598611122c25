import { useState } from 'react';
import { isPicture, type FileValue } from '@bti/domain';
import { issueSentence } from '@bti/text';
import { CropDialog } from '../files/crop-dialog.js';
import { fileFacts } from '../files/file-facts.js';
import { FileThumb } from '../files/file-thumb.js';
import { Untagged } from '../files/untagged.js';
import { saveFile, useFileUrl } from '../files/use-file-url.js';
import { Button } from '../parts/button.js';
import { useFailureText } from '../parts/failure.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';

type FileCardProps = {
  file: FileValue;
  labelledBy: string;
  /** A part that was cut out of the picture, to take its place. Not where nothing may be changed. */
  onCrop: ((file: File) => void) | undefined;
};

/** The file that a field holds: how it looks, what it is called, what it is, and what should be known of it. */
export function FileCard({ file, labelledBy, onCrop }: FileCardProps) {
  const { store } = useTenant();
  const { lang, words } = useWords();
  const { issues } = useEditor();
  const failureText = useFailureText();
  const [cropping, setCropping] = useState(false);
  const [error, setError] = useState<unknown>();
  const { url } = useFileUrl(cropping ? file.hash : undefined);
  const picture = isPicture(file.type);
  const over = issues.find((issue) => issue.code === 'noLongerValid');
  const earlier = file.earlier?.length ?? 0;
  const w = words.fileField;
  return (
    <div className="file-card card" role="group" aria-labelledby={labelledBy}>
      <FileThumb file={file} large={picture} />
      <div className="file-card-text">
        <strong>{file.name}</strong>
        <span className="soft">{fileFacts(file, words, lang)}</span>
        {earlier > 0 && <span className="soft">{w.earlier(earlier)}</span>}
        {over && <span data-tone="warning">{issueSentence(over, lang).what}</span>}
        <div className="row">
          <Button
            small
            variant="tertiary"
            icon="download"
            onClick={() => {
              setError(undefined);
              saveFile(store.slug, file.hash, file.name).catch(setError);
            }}
          >
            {words.files.download}
            <span className="ds-sr-only"> {file.name}</span>
          </Button>
          {picture && onCrop && (
            <Button small variant="tertiary" icon="crop" onClick={() => setCropping(true)}>
              {w.crop}
            </Button>
          )}
        </div>
        {error !== undefined && (
          <p className="upload-error" role="alert">
            {failureText(error)}
          </p>
        )}
        {file.tagged === false && <Untagged />}
      </div>
      {cropping && onCrop && (
        <CropDialog
          url={url}
          name={file.name}
          type={file.type}
          onClose={() => setCropping(false)}
          onCrop={(part) => {
            setCropping(false);
            onCrop(part);
          }}
        />
      )}
    </div>
  );
}
