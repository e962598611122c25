import { useState } from 'react';
import { useNavigate } from '@remix-run/react';
import { describe, languages, type Data, type Draft, type Item, type LocalText } from '@bti/domain';
import { useEditorState } from '#app/editor/use-editor-state.js';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { announce } from '#app/parts/announce.js';
import { CardMenu, type CardAction } from '#app/parts/card-menu.js';
import type { Done } from '#app/parts/done-note.js';
import { Failure } from '#app/parts/failure.js';
import { copyReadings } from '#app/readings/copy-readings.js';
import { itemPath, useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { DeleteDialog } from './delete-dialog.js';
import { DiscardDialog } from './discard-dialog.js';
import { useUnpublished } from './use-unpublished.js';

type ItemMenuProps = {
  editor: ItemEditor;
  item: Draft;
  onDiscarded: (done: Done) => void;
  onDeleted: () => void;
};

/** What can be done with the whole item: a copy, back to what is out, away. */
export function ItemMenu({ editor, item, onDiscarded, onDeleted }: ItemMenuProps) {
  const { store } = useTenant();
  const { words } = useWords();
  const navigate = useNavigate();
  const titleOf = useTitles();
  const { draft, data } = useEditorState(editor);
  const { out, parts } = useUnpublished(item);
  const [asking, setAsking] = useState<'delete' | 'discard'>();
  const [error, setError] = useState<unknown>();
  const w = words.form;

  const copy = async () => {
    setError(undefined);
    try {
      const batch = crypto.randomUUID();
      const made = await store.create(draft.type, withTitles(draft.type, data, w.copyOf), batch);
      await copyReadings(store, item, made, batch);
      announce(w.copied(titleOf(made)));
      navigate(itemPath(store.slug, made));
    } catch (failure) {
      setError(failure);
    }
  };
  const items: CardAction[] = [
    ...(store.mayCreate(draft.type)
      ? [{ label: w.copy, icon: 'copy' as const, run: () => void copy() }]
      : []),
    ...(parts.length > 0
      ? [{ label: words.discard.button, icon: 'undo' as const, run: () => setAsking('discard') }]
      : []),
    ...(store.may('content.delete')
      ? [
          {
            label: words.editor.delete,
            icon: 'trash' as const,
            danger: true,
            run: () => setAsking('delete'),
          },
        ]
      : []),
  ];
  return (
    <>
      {items.length > 0 && <CardMenu label={w.more} items={items} />}
      {error !== undefined && <Failure error={error} />}
      {asking === 'discard' && out && (
        <DiscardDialog
          item={item}
          published={out}
          parts={parts}
          onClose={() => setAsking(undefined)}
          onDone={onDiscarded}
        />
      )}
      {asking === 'delete' && (
        <DeleteDialog draft={draft} onClose={() => setAsking(undefined)} onDeleted={onDeleted} />
      )}
    </>
  );
}

/** The data with another title, in every language it has one. */
function withTitles(type: Item['type'], data: Data, change: (title: string) => string): Data {
  const field = describe(type).title;
  const title = (data[field] ?? {}) as LocalText;
  const changed = languages.flatMap((code) => (title[code] ? [[code, change(title[code])] as const] : []));
  return { ...data, [field]: Object.fromEntries(changed) };
}
