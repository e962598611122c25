import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import type { Reader } from './read-as.js';

type ReaderNoteProps = { reader: Reader; hidden: number; onLeave: () => void };

/** Whose guide is on the map, how many steps they do not see, where theirs is written, and the way back. */
export function ReaderNote({ reader, hidden, onLeave }: ReaderNoteProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const w = words.guide.reader;
  const leave = () => {
    onLeave();
    // The button goes with the note.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <p className="reader-note" role="status">
      <strong>{w.note(reader.name)}</strong> {hidden > 0 && w.hidden(hidden)}{' '}
      {store.may('content.write') && w.noEdits}{' '}
      <button type="button" className="ds-link" onClick={leave}>
        {w.back}
      </button>
    </p>
  );
}
