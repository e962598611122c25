import { useRef } from 'react';
import { Link } from '@remix-run/react';
import type { ContentType, Draft } from '@bti/domain';
import { announce } from '../parts/announce.js';
import { IconButton } from '../parts/button.js';
import { itemPath, useTenant, useTitles } from '../tenant/use-tenant.js';
import { useWords } from '../words/language.js';
import { useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { glimpse } from './item-search.js';
import { ItemPicker } from './item-picker.js';
import { moved, type Move } from './order.js';

/** One item, picked by search. */
export function ReferenceInput({ field, path, value }: FieldInputProps<'reference'>) {
  const { set, readOnly, draft } = useEditor();
  const { lang, words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const id = typeof value === 'string' ? value : undefined;
  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <div ref={box} className="references">
          {id ? (
            <div className="reference">
              <Picked id={id} />
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
              without={[draft.id]}
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

/** Several items in order, picked by search, moved and taken away by buttons. */
export function ReferencesInput({ field, path, value }: FieldInputProps<'references'>) {
  const { set, readOnly, draft } = useEditor();
  const { lang, words } = useWords();
  const { store } = useTenant();
  const titleOf = useTitles();
  const box = useRef<HTMLDivElement>(null);
  const ids = (value ?? []) as string[];
  const nameOf = (id: string) => {
    const known = store.draft(id);
    return known ? titleOf(known) : words.picker.gone;
  };
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const move = (id: string, to: Move) => {
    set(path, moved(ids, id, to));
    announce(words.lists.moved(nameOf(id), ids.indexOf(id) + 1 + (to === 'up' ? -1 : 1)));
    focus(
      `[data-id="${id}"] [data-move="${to}"]:not(:disabled), [data-id="${id}"] [data-move]:not(:disabled)`,
    );
  };
  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <div ref={box} className="references">
          {ids.length > 0 && (
            <ol className="reference-list">
              {ids.map((id, index) => (
                <li key={id} className="reference" data-id={id}>
                  <Picked id={id} />
                  {!readOnly && (
                    <span className="row entry-tools">
                      <IconButton
                        icon="up"
                        data-move="up"
                        label={words.lists.up(nameOf(id))}
                        disabled={index === 0}
                        onClick={() => move(id, 'up')}
                      />
                      <IconButton
                        icon="down"
                        data-move="down"
                        label={words.lists.down(nameOf(id))}
                        disabled={index === ids.length - 1}
                        onClick={() => move(id, 'down')}
                      />
                      <IconButton
                        icon="remove"
                        label={words.picker.takeAway(nameOf(id))}
                        onClick={() => {
                          set(
                            path,
                            ids.filter((other) => other !== id),
                          );
                          announce(words.lists.removed(nameOf(id)));
                          focus('input[role="combobox"]');
                        }}
                      />
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )}
          {readOnly ? (
            ids.length === 0 && <p className="none">{words.editor.nothing}</p>
          ) : (
            <ItemPicker
              id={input.id}
              types={field.to as readonly ContentType[]}
              without={[...ids, draft.id]}
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

function Picked({ id }: { id: string }) {
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const known: Draft | undefined = store.draft(id);
  if (!known) return <span className="reference-gone">{words.picker.gone}</span>;
  return (
    <span className="reference-name">
      <Link to={itemPath(store.slug, known)}>{titleOf(known)}</Link>
      <span className="reference-glimpse">{glimpse(known, store.languages[0])}</span>
    </span>
  );
}
