import { isOthersAlt, metAlt, type FileValue, type LocalText } from '@bti/domain';
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
};

/** A picture has met an alt text that was written for another: does it fit? Not asked once one of them is touched. */
export function OthersAlt({ file, path, alt, altPath }: OthersAltProps) {
  const { languages, set } = useEditor();
  const { words } = useWords();
  const says = alt[languages[0]];
  if (!isOthersAlt(file, says)) return null;
  const w = words.fileField.othersAlt;
  return (
    <Note tone="warning" live>
      <p>{w.ask(says ?? '')}</p>
      <div className="row">
        <Button small onClick={() => set(path, metAlt(file, undefined))}>
          {w.fits}
        </Button>
        <Button small variant="tertiary" onClick={() => goToField(altPath)}>
          {w.write}
        </Button>
      </div>
    </Note>
  );
}
