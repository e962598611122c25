import { useEffect } from 'react';
import { isWriting } from '#app/keyboard/single-keys.js';
import { Button } from '#app/parts/button.js';
import { useWords } from '#app/words/language.js';
import { undoKey } from './undo-key.js';
import type { Acts } from './use-acts.js';

/** Undo and redo, by button and by key, each saying what it is about. */
export function UndoButtons({ acts }: { acts: Acts }) {
  const { words } = useWords();
  const { undo, redo, lastDone, lastUndone } = acts;
  const w = words.guide;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const which = undoKey(event);
      if (!which || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void (which === 'undo' ? undo() : redo());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const named = (what: string, text: string | undefined) => (text ? w.undoOf(what, text) : what);
  return (
    <div className="undo-buttons" role="group" aria-label={w.undoGroup}>
      {lastDone && (
        <span className="last-act" aria-hidden="true">
          {lastDone}
        </span>
      )}
      <Button
        small
        icon="undo"
        aria-label={named(words.common.undo, lastDone)}
        title={named(words.common.undo, lastDone)}
        aria-keyshortcuts="Control+Z"
        aria-disabled={!lastDone || undefined}
        onClick={() => void undo()}
      >
        <span className="undo-word">{words.common.undo}</span>
      </Button>
      <Button
        small
        icon="redo"
        aria-label={named(words.common.redo, lastUndone)}
        title={named(words.common.redo, lastUndone)}
        aria-keyshortcuts="Control+Y Control+Shift+Z"
        aria-disabled={!lastUndone || undefined}
        onClick={() => void redo()}
      >
        <span className="undo-word">{words.common.redo}</span>
      </Button>
    </div>
  );
}
