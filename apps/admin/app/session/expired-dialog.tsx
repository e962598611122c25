import { useState, useSyncExternalStore } from 'react';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { Note } from '../parts/note.js';
import { useWords } from '../words/language.js';
import { onSession, sessionState, signIn } from './session.js';

/** Over whatever page is open when the sign-in has ended: what was typed is kept, and one comes back to it. */
export function ExpiredDialog() {
  const state = useSyncExternalStore(onSession, sessionState, () => 'starting' as const);
  const { words } = useWords();
  const [trouble, setTrouble] = useState(false);
  if (state !== 'expired') return null;
  const again = () => {
    setTrouble(false);
    signIn().catch(() => setTrouble(true));
  };
  return (
    <Dialog
      title={words.signIn.expiredTitle}
      closable={false}
      onClose={() => undefined}
      actions={
        <Button variant="primary" onClick={again}>
          {words.signIn.again}
        </Button>
      }
    >
      <p>{words.signIn.expired}</p>
      {trouble && (
        <Note tone="danger" live>
          {words.signIn.unreachable}
        </Note>
      )}
    </Dialog>
  );
}
