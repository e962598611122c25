import { useRef } from 'react';
import type { ContentType } from '@bti/domain';
import { IconButton } from '../parts/button.js';
import { useTenant, useTitles } from '../tenant/use-tenant.js';
import { usersOf } from '../tenant/users-of.js';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { glimpse } from './item-search.js';
import { ItemPicker } from './item-picker.js';
import { inserted, movedTo } from './order.js';
import { SortableRows } from './sortable-rows.js';

/** One item, picked by search. */
export function ReferenceInput({ field, path, value }: FieldInputProps<'reference'>) {
  const { set, readOnly, id: own } = useEditor();
  const { lang, words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const id = typeof value === 'string' ? value : undefined;
  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <div ref={box} className="references">
          {id ? (
            <div className="sort-row sort-line">
              <Picked id={id} path={path} />
              {!readOnly && (
                <IconButton
                  icon="remove"
                  id={input.id}
                  label={words.picker.takeAway(field.label[lang])}
                  onClick={() => {
                    set(path, null);
                    requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
                  }}
                />
              )}
            </div>
          ) : readOnly ? (
            <p className="none">{words.editor.nothing}</p>
          ) : (
            <ItemPicker
              id={input.id}
              types={field.to as readonly ContentType[]}
              without={[own]}
              label={field.label[lang]}
              describedBy={input['aria-describedby']}
              onPick={(picked) => {
                set(path, picked.id);
                requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
              }}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}

/** Several items in order, picked by search, moved by dragging or by buttons, and taken away. */
export function ReferencesInput({ field, path, value }: FieldInputProps<'references'>) {
  const { set, readOnly, id: own } = useEditor();
  const { lang, words } = useWords();
  const { store } = useTenant();
  const titleOf = useTitles();
  const box = useRef<HTMLDivElement>(null);
  const ids = (value ?? []) as string[];
  const latest = useRef(ids);
  latest.current = ids;
  const nameOf = (id: string) => {
    const known = store.draft(id);
    return known ? titleOf(known) : words.picker.gone;
  };
  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <div ref={box} className="references">
          <SortableRows
            className="reference-list"
            ids={ids}
            nameOf={nameOf}
            removeIcon="remove"
            readOnly={readOnly}
            onMove={(from, to) => set(path, movedTo(ids, from, to))}
            onRemove={(id, index) => {
              set(
                path,
                ids.filter((other) => other !== id),
              );
              if (ids.length === 1) box.current?.querySelector('input')?.focus();
              return () => set(path, inserted(latest.current, index, id));
            }}
          >
            {(id) => ({ line: <Picked id={id} path={path} /> })}
          </SortableRows>
          {readOnly ? (
            ids.length === 0 && <p className="none">{words.editor.nothing}</p>
          ) : (
            <ItemPicker
              id={input.id}
              types={field.to as readonly ContentType[]}
              without={[...ids, own]}
              label={words.picker.addTo(field.label[lang])}
              describedBy={input['aria-describedby']}
              onPick={(picked) => set(path, [...ids, picked.id])}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}

/** The picked item: its name, which opens it beside the form, and what tells it from others. */
function Picked({ id, path }: { id: string; path: string }) {
  const { store, drafts } = useTenant();
  const { words } = useWords();
  const { peek } = useEditor();
  const titleOf = useTitles();
  const known = store.draft(id);
  const place = `${path}/${id}`;
  if (!known) return <span className="reference-gone">{words.picker.gone}</span>;
  return (
    // A place of its own, for whoever comes back to it.
    <span className="reference-name" data-path={place}>
      <button type="button" className="ds-link" title={words.peek.open} onClick={() => peek(id, place)}>
        {titleOf(known)}
      </button>
      <span className="reference-glimpse">{glimpse(known, store.languages[0])}</span>
      <span className="reference-uses">{words.list.usedIn(usersOf(drafts).get(id)?.length ?? 0)}</span>
    </span>
  );
}
