import { useEditorState } from './use-editor-state.js';
import type { ItemEditor } from './item-editor.js';
import { IconButton } from '../parts/button.js';
import { useWords } from '../words/language.js';

/** Takes back the last change, or makes it again. */
export function UndoButtons({ editor, mayWrite }: { editor: ItemEditor; mayWrite: boolean }) {
  const { words } = useWords();
  const { canUndo, canRedo } = useEditorState(editor);
  if (!mayWrite) return null;
  return (
    <>
      <IconButton
        icon="undo"
        label={words.common.undo}
        aria-disabled={!canUndo}
        onClick={() => editor.undo()}
      />
      <IconButton
        icon="redo"
        label={words.common.redo}
        aria-disabled={!canRedo}
        onClick={() => editor.redo()}
      />
    </>
  );
}
