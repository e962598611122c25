import { useState } from 'react';
import { type Draft, type Lens } from '@bti/domain';
import { differencesOf } from '@bti/text';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { useEditorState } from '#app/editor/use-editor-state.js';
import { announce } from '#app/parts/announce.js';
import { Button } from '#app/parts/button.js';
import { CardMenu } from '#app/parts/card-menu.js';
import { ChangeNotes } from '#app/parts/change-notes.js';
import { Dialog } from '#app/parts/dialog.js';
import { isBlank } from '#app/readings/reading-kind.js';
import { useLensName } from '#app/readings/use-lens-name.js';
import { useTitleOf } from '#app/tenant/published.js';
import { useWords } from '#app/words/language.js';

type ReadingMenuProps = { editor: ItemEditor; item: Draft; lens: Lens };

/** What can be done with a reading as a whole: back to the common text. Asked first, and undoable. */
export function ReadingMenu({ editor, item, lens }: ReadingMenuProps) {
  const { lang, words } = useWords();
  const { data } = useEditorState(editor);
  const titleOf = useTitleOf();
  const name = useLensName()(lens);
  const [asking, setAsking] = useState(false);
  const w = words.readings;
  if (isBlank(data)) return null;
  const remove = () => {
    editor.changeTo({ fromVersion: item.version }, 'removed');
    void editor.flush();
    announce(w.removed(name));
    setAsking(false);
  };
  return (
    <>
      <CardMenu
        label={words.form.more}
        items={[{ label: w.remove, icon: 'trash', danger: true, run: () => setAsking(true) }]}
      />
      {asking && (
        <Dialog
          title={w.removeTitle(name)}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="primary" danger onClick={remove}>
                {w.remove}
              </Button>
              <Button variant="tertiary" onClick={() => setAsking(false)}>
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
