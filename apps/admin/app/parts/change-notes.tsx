import { useId, useState } from 'react';
import type { ChangeNote } from '@bti/text';
import { useWords } from '../words/language.js';
import { Icon } from './icon.js';

const shownAtFirst = 3;

/** What has changed, one line each: what stood there struck out beside what stands there now. The rest on demand. */
export function ChangeNotes({ notes, label }: { notes: readonly ChangeNote[]; label: string }) {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const w = words.publish;
  const more = notes.length - shownAtFirst;
  // One line more is not worth a button.
  const folded = !open && more > 1;
  return (
    <>
      <ul className="change-notes" id={id}>
        {(folded ? notes.slice(0, shownAtFirst) : notes).map((note, index) => (
          <li key={index}>
            {note.before === undefined ? (
              note.what
            ) : (
              <>
                {note.what}: <del>{note.before}</del> <span className="ds-sr-only">{w.becomes}</span>
                <Icon name="right" /> <ins>{note.after}</ins>
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 1 && (
        <button
          type="button"
          className="link-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? w.fewerSentences : w.moreSentences(more)}
          <span className="ds-sr-only"> {label}</span>
        </button>
      )}
    </>
  );
}
