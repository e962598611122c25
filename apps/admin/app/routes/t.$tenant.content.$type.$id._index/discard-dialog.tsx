import { describe, type Item } from '@bti/domain';
import { changeSentences } from '@bti/text';
import { useEditorState } from '#app/editor/use-editor-state.js';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { Dialog } from '#app/parts/dialog.js';
import { useTitleOf } from '#app/tenant/published.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

type DiscardDialogProps = { editor: ItemEditor; published: Item; onClose: () => void };

/** Back to what is out now: shows what will be lost, and is one change that can be undone. */
export function DiscardDialog({ editor, published, onClose }: DiscardDialogProps) {
  const { tenant } = useTenant();
  const { lang, words } = useWords();
  const { draft, data } = useEditorState(editor);
  const titleOf = useTitleOf();
  const w = words.discard;
  const lost = changeSentences(describe(draft.type).fields, published.data, data, lang, titleOf);
  const discard = () => {
    editor.changeTo(published.data, 'published');
    void editor.flush();
    announce(w.done);
    onClose();
  };
  return (
    <Dialog
      title={w.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" danger onClick={discard}>
            {w.confirm}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      <p>{w.lead(tenant.edition?.number ?? 0)}</p>
      <ul className="sentences">
        {lost.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
}
