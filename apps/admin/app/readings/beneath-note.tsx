import { describe, type Draft } from '@bti/domain';
import type { ItemEditor } from '../editor/item-editor.js';
import { useEditorState } from '../editor/use-editor-state.js';
import { Button } from '../parts/button.js';
import { Note } from '../parts/note.js';
import { useWords } from '../words/language.js';
import type { Beneath } from './use-beneath.js';

type BeneathNoteProps = { editor: ItemEditor; item: Draft; news: Beneath };

/** Tells that the common text has changed where the reading has its own, and leads to the choice. */
export function BeneathNote({ editor, item, news }: BeneathNoteProps) {
  const { lang, words } = useWords();
  const { data, draft, status } = useEditorState(editor);
  const w = words.readings.beneath;
  const { fields } = describe(item.type);
  const names = news.fields.map((name) => `«${fields[name]?.label[lang]}»`);
  const ask = async () => {
    await editor.flush();
    const { show, fromVersion: _known } = data;
    const merged = { ...news.merged, ...(show ? { show } : {}), fromVersion: item.version };
    editor.askBeneath({ merged, conflicts: news.conflicts, theirs: { ...draft, data: item.data } });
  };
  return (
    <Note tone="warning">
      <p>
        <strong>{w.title}.</strong> {w.lead(names.join(', '))}
      </p>
      <Button small variant="primary" aria-disabled={status !== 'saved'} onClick={() => void ask()}>
        {w.look}
      </Button>
      {status !== 'saved' && <p className="soft">{w.waits}</p>}
    </Note>
  );
}
