import type { ReactNode } from 'react';
import { useConnection } from '../connection.js';
import { Button } from '../parts/button.js';
import { Note } from '../parts/note.js';
import { useWords } from '../words/language.js';
import { useEditorState } from './use-editor-state.js';
import type { ItemEditor } from './item-editor.js';

type FormMessagesProps = { editor: ItemEditor; readOnly: boolean; whyNot?: ReactNode };

/** What has become of the last save, and what was typed earlier and never saved. */
export function FormMessages({ editor, readOnly, whyNot }: FormMessagesProps) {
  const { words } = useWords();
  const state = useEditorState(editor);
  const connection = useConnection();
  const w = words.editor;
  return (
    <>
      {readOnly && <Note>{whyNot ?? w.readOnly}</Note>}
      {state.kept && !readOnly && !state.conflict && (
        <Note tone="warning" live>
          <p>{w.kept}</p>
          <div className="row">
            <Button small variant="primary" onClick={() => editor.takeKept()}>
              {w.takeKept}
            </Button>
            <Button small variant="tertiary" onClick={() => editor.dropKept()}>
              {w.dropKept}
            </Button>
          </div>
        </Note>
      )}
      {state.mergedWith && state.status !== 'conflict' && (
        <Note live>
          <p>{w.mergedWith(state.mergedWith)}</p>
        </Note>
      )}
      {/* Without a network it is the banner that says what becomes of what one writes. */}
      {state.status === 'failed' && connection === 'fine' && (
        <Note tone="danger" live>
          <p>{w.failed}</p>
          <Button small onClick={() => void editor.flush()}>
            {w.saveNow}
          </Button>
        </Note>
      )}
      {state.status === 'refused' && (
        <Note tone="danger" live>
          <p>{state.detail || w.refused}</p>
        </Note>
      )}
    </>
  );
}
