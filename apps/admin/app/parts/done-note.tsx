import { useEffect, useRef, useState } from 'react';
import { Button } from './button.js';
import { focusHeading } from './focus-heading.js';
import { useFailureText } from './failure.js';
import { Note } from './note.js';
import { useTenant } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';

/** An act over several items, or several texts of one, and the batch or the way by which it is taken back. */
export type Done = { text: string } & ({ batch: string } | { undo: () => Promise<void> });

type DoneNoteProps = { done: Done; label?: string; onUndone: () => void };

/** What has just been done, and the way back. */
export function DoneNote({ done, label, onUndone }: DoneNoteProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const failureText = useFailureText();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // What one pressed is gone with its dialog; the way back is where one is now.
  useEffect(() => button.current?.focus(), [done]);
  const undo = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await ('batch' in done ? store.undo(done.batch) : done.undo());
      focusHeading();
      onUndone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Note tone="success" live>
      <p>{done.text}</p>
      {error !== undefined && <p role="alert">{failureText(error)}</p>}
      {(!('batch' in done) || store.may('batch.undo')) && (
        <Button ref={button} small icon="undo" busy={busy} onClick={() => void undo()}>
          {label ?? words.common.undo}
        </Button>
      )}
    </Note>
  );
}
