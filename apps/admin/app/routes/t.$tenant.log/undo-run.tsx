import { useState } from 'react';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { useFailureText } from '#app/parts/failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** The way back for everything that one act did, as the import of a file: asked once more, since it may be much. */
export function UndoRun({ batch }: { batch: string }) {
  const { store } = useTenant();
  const { words } = useWords();
  const failureText = useFailureText();
  const [step, setStep] = useState<'asking' | 'busy' | 'undone'>();
  const [error, setError] = useState<unknown>();
  const w = words.log;
  const undo = async () => {
    setStep('busy');
    setError(undefined);
    try {
      await store.undo(batch);
      setStep('undone');
    } catch (failure) {
      setError(failure);
      setStep('asking');
    }
  };
  if (step === 'undone') return <p role="status">{w.undone}</p>;
  return (
    <>
      <Button small icon="undo" onClick={() => setStep('asking')}>
        {w.undo}
      </Button>
      {step && (
        <Dialog
          title={w.undoTitle}
          onClose={() => setStep(undefined)}
          actions={
            <>
              <Button variant="primary" busy={step === 'busy'} onClick={() => void undo()}>
                {w.undoConfirm}
              </Button>
              <Button variant="tertiary" onClick={() => setStep(undefined)}>
                {words.common.cancel}
              </Button>
            </>
          }
        >
          <p>{w.undoHelp}</p>
          {error !== undefined && <p role="alert">{failureText(error)}</p>}
        </Dialog>
      )}
    </>
  );
}
