import type { Editor } from '@tiptap/core';
import { contentTypeNames, describe, type ContentType, type Draft } from '@bti/domain';
import { ItemPicker } from '../fields/item-picker.js';
import { Button } from '../parts/button.js';
import { Dialog } from '../parts/dialog.js';
import { useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';

const types: ContentType[] = contentTypeNames.filter((type) => !describe(type).singleton);

/** Leads the marked words to another item, or writes that item's name. */
export function ReferenceDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { words } = useWords();
  const titleOf = useTitles();
  const isActive = editor.isActive('reference');
  const pick = (draft: Draft) => {
    const mark = { type: 'reference', attrs: { id: draft.id } };
    if (editor.state.selection.empty && !isActive)
      editor
        .chain()
        .focus()
        .insertContent([{ type: 'text', text: titleOf(draft), marks: [mark] }])
        .run();
    else editor.chain().focus().extendMarkRange('reference').setMark('reference', mark.attrs).run();
    onClose();
  };
  return (
    <Dialog
      title={words.richText.reference}
      onClose={onClose}
      actions={
        <>
          {isActive && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('reference').unsetMark('reference').run();
                onClose();
              }}
            >
              {words.richText.removeReference}
            </Button>
          )}
          <Button variant={isActive ? 'tertiary' : 'secondary'} onClick={onClose}>
            {words.common.cancel}
          </Button>
        </>
      }
    >
      <p>{words.richText.referenceHelp}</p>
      <ItemPicker
        types={types}
        without={[]}
        label={words.richText.referenceSearch}
        onPick={pick}
        onlyExisting
      />
    </Dialog>
  );
}
