import { useState } from 'react';
import { type Draft, type Lens } from '@bti/domain';
import { differencesOf } from '@bti/text';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { useEditorState } from '#app/editor/use-editor-state.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { CardMenu, type CardAction } from '#app/parts/card-menu.js';
import { ChangeNotes } from '#app/parts/change-notes.js';
import { Dialog } from '#app/parts/dialog.js';
import type { Done } from '#app/parts/done-note.js';
import { isBlank } from '#app/readings/reading-kind.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { useTitleOf } from '#app/tenant/published.js';
import { useWords } from '#app/words/language.js';
import { DiscardDialog } from './discard-dialog.js';
import { useUnpublished } from './use-unpublished.js';

type ReadingMenuProps = {
  editor: ItemEditor;
  item: Draft;
  lens: Lens;
  onDiscarded: (done: Done) => void;
};

/** What can be done with a reading as a whole: back to what is out, or to the common text. Asked first, and undoable. */
export function ReadingMenu({ editor, item, lens, onDiscarded }: ReadingMenuProps) {
  const { lang, words } = useWords();
  const { data } = useEditorState(editor);
  const titleOf = useTitleOf();
  const name = useLensName()(lens);
  const [asking, setAsking] = useState<'remove' | 'discard'>();
  const { out, parts } = useUnpublished(item, lens);
  const w = words.readings;
  const items: CardAction[] = [
    ...(parts.length > 0
      ? [{ label: words.discard.button, icon: 'undo' as const, run: () => setAsking('discard') }]
      : []),
    ...(isBlank(data)
      ? []
      : [{ label: w.remove, icon: 'trash' as const, danger: true, run: () => setAsking('remove') }]),
  ];
  const close = () => setAsking(undefined);
  const remove = () => {
    editor.changeTo({ fromVersion: item.version }, 'removed');
    void editor.flush();
    announce(w.removed(name));
    close();
  };
  return (
    <>
      {items.length > 0 && <CardMenu label={words.form.more} items={items} />}
      {asking === 'discard' && out && (
        <DiscardDialog item={item} published={out} parts={parts} onClose={close} onDone={onDiscarded} />
      )}
      {asking === 'remove' && (
        <Dialog
          title={w.removeTitle(name)}
          onClose={close}
          actions={
            <>
              <Button variant="primary" danger onClick={remove}>
                {w.remove}
              </Button>
              <Button variant="tertiary" onClick={close}>
                {words.common.cancel}
              </Button>
            </>
          }
        >
          <p>{w.removeLead}</p>
          <ChangeNotes notes={differencesOf(item.type, item, lens, lang, titleOf)} label={name} />
        </Dialog>
      )}
    </>
  );
}
