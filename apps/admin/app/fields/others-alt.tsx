import { isOthersAlt, withFittingAlt, type FileValue, type LocalText } from '@bti/domain';
import { goToField } from '../editor/go-to-field.js';
import { Button } from '../parts/button.js';
import { Note } from '../parts/note.js';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';

type OthersAltProps = {
  file: FileValue;
  path: string;
  /** What is said of the picture, and where. */
  alt: LocalText;
  altPath: string;
  /** The picture that the text was written beside, where it is inherited and this one is not. */
  beneath: FileValue | null;
};

/** A picture has met an alt text that was written for another: does it fit? Not asked once one of them is touched, or it is said. */
export function OthersAlt({ file, path, alt, altPath, beneath }: OthersAltProps) {
  const { languages, set } = useEditor();
  const { words } = useWords();
  const says = alt[languages[0]];
  if (!isOthersAlt(file, says, beneath)) return null;
  const w = words.fileField.othersAlt;
  return (
    <Note tone="warning" live>
      <p>{w.ask(says ?? '')}</p>
      <div className="row">
        <Button small onClick={() => set(path, withFittingAlt(file, says))}>
          {w.fits}
        </Button>
        <Button small variant="tertiary" onClick={() => goToField(altPath)}>
          {w.write}
        </Button>
      </div>
    </Note>
  );
}
