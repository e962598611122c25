import { useRef } from 'react';
import { emptyValue } from '@bti/domain';
import { announce } from '../parts/announce.js';
import { Button, IconButton } from '../parts/button.js';
import { useWords } from '../words/language.js';
import { inputId, useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { FieldList } from './index.js';
import { freshId, moved, type Move } from './order.js';

type Entry = { id: string } & Record<string, unknown>;

/** A list of entries with fields of their own. Everything can be reached by keyboard, and the focus follows. */
export function ListInput({ field, path, value }: FieldInputProps<'list'>) {
  const { set, readOnly } = useEditor();
  const { lang, words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const entries = (value ?? []) as Entry[];
  const noun = field.entry[lang];
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());

  const add = () => {
    const values = Object.entries(field.fields).map(([name, inside]) => [name, emptyValue(inside)]);
    const entry = { ...Object.fromEntries(values), id: freshId(entries.map((known) => known.id)) } as Entry;
    set(path, [...entries, entry]);
    const first = inputId(`${path}/${entry.id}`);
    focus(`[id^="${first}"]:is(input, select, textarea, button, [contenteditable])`);
  };
  const move = (entry: Entry, to: Move) => {
    set(path, moved(entries, entry, to));
    announce(words.lists.moved(noun, entries.indexOf(entry) + 1 + (to === 'up' ? -1 : 1)));
    focus(
      `[data-entry="${entry.id}"] [data-move="${to}"]:not(:disabled), [data-entry="${entry.id}"] [data-move]:not(:disabled)`,
    );
  };
  const remove = (entry: Entry, index: number) => {
    const rest = entries.filter((other) => other !== entry);
    set(path, rest);
    announce(words.lists.removed(noun));
    const next = rest[Math.min(index, rest.length - 1)];
    focus(next ? `[data-entry="${next.id}"] [data-remove]` : '[data-add]');
  };

  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <div ref={box} id={input.id} className="entries" tabIndex={-1}>
          {entries.map((entry, index) => {
            const name = `${noun} ${index + 1}`;
            return (
              <div key={entry.id} className="entry" data-entry={entry.id} role="group" aria-label={name}>
                <div className="entry-head">
                  <span className="entry-name">{name}</span>
                  {!readOnly && (
                    <span className="row entry-tools">
                      <IconButton
                        icon="up"
                        label={words.lists.up(name)}
                        data-move="up"
                        disabled={index === 0}
                        onClick={() => move(entry, 'up')}
                      />
                      <IconButton
                        icon="down"
                        label={words.lists.down(name)}
                        data-move="down"
                        disabled={index === entries.length - 1}
                        onClick={() => move(entry, 'down')}
                      />
                      <IconButton
                        icon="trash"
                        label={words.lists.remove(name)}
                        data-remove
                        onClick={() => remove(entry, index)}
                      />
                    </span>
                  )}
                </div>
                <FieldList fields={field.fields} at={`${path}/${entry.id}`} values={entry} />
              </div>
            );
          })}
          {readOnly ? (
            entries.length === 0 && <p className="none">{words.editor.nothing}</p>
          ) : (
            <Button small icon="plus" data-add onClick={add}>
              {words.lists.add(noun)}
            </Button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
