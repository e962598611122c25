import { useRef, useState } from 'react';
import { emptyValue, isEmpty, type Data, type Fields } from '@bti/domain';
import { entrySummary, valueText, type ValueWords } from '@bti/text';
import { useValueWords } from '../editor/use-value-words.js';
import { Button } from '../parts/button.js';
import { useWords } from '../words/language.js';
import { ChoicesInput } from './choices-input.js';
import { inputId, useEditor } from './editor-context.js';
import { FieldFrame, type FieldInputProps } from './field-frame.js';
import { FieldList } from './index.js';
import { freshId, inserted, movedTo } from './order.js';
import { SortableRows } from './sortable-rows.js';

type Entry = { id: string } & Data;

/** An entry with so many fields is long: it is folded to one line until somebody opens it. */
const foldedFrom = 3;

/** A list of entries with fields of their own. What holds one choice an entry is a row of boxes to tick. */
export function ListInput(props: FieldInputProps<'list'> & { leftOut?: unknown }) {
  const inside = Object.values(props.field.fields);
  const [only] = inside;
  return inside.length === 1 && only?.kind === 'choice' ? (
    <ChoicesInput {...props} choice={only} />
  ) : (
    <Entries {...props} />
  );
}

function Entries({ field, path, value }: FieldInputProps<'list'>) {
  const { set, readOnly, problems, issues, languages } = useEditor();
  const { lang, words } = useWords();
  const valueWords = { ...useValueWords(), only: languages[0] };
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const entries = (value ?? []) as Entry[];
  const latest = useRef(entries);
  latest.current = entries;
  const noun = field.entry[lang];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const folds = Object.keys(field.fields).length >= foldedFrom;
  const isOpen = (entry: Entry) =>
    !folds ||
    (chosen.get(entry.id) ??
      (isBlank(field.fields, entry) ||
        [...problems, ...issues].some((found) => found.path.startsWith(`${path}/${entry.id}/`))));
  const choose = (id: string, open: boolean) => setChosen((before) => new Map(before).set(id, open));

  const add = () => {
    const values = Object.entries(field.fields).map(([name, inside]) => [name, emptyValue(inside)]);
    const entry = { ...Object.fromEntries(values), id: freshId(entries.map((known) => known.id)) } as Entry;
    choose(entry.id, true);
    set(path, [...entries, entry]);
    const first = `[id^="${inputId(`${path}/${entry.id}`)}"]`;
    requestAnimationFrame(() =>
      box.current
        ?.querySelector<HTMLElement>(
          `${first}:is(input, select, textarea, button, [contenteditable], [data-still])`,
        )
        ?.focus(),
    );
  };

  return (
    <FieldFrame field={field} path={path} group>
      {(input) => (
        <div ref={box} id={input.id} className="entries" tabIndex={-1}>
          <SortableRows
            className="entry-list"
            ids={entries.map(({ id }) => id)}
            nameOf={(id) => `${noun} ${entries.findIndex((entry) => entry.id === id) + 1}`}
            removeIcon="trash"
            readOnly={readOnly}
            onMove={(from, to) => set(path, movedTo(entries, from, to))}
            onRemove={(id, index) => {
              const entry = byId.get(id)!;
              set(
                path,
                entries.filter((other) => other !== entry),
              );
              if (entries.length === 1) box.current?.querySelector<HTMLElement>('[data-add]')?.focus();
              return () => set(path, inserted(latest.current, index, entry));
            }}
          >
            {(id, index) => {
              const entry = byId.get(id)!;
              const open = isOpen(entry);
              const name = `${noun} ${index + 1}`;
              const summary = lineOf(field.fields, entry, valueWords);
              return {
                open,
                line: folds ? (
                  <button
                    type="button"
                    className="entry-fold"
                    aria-expanded={open}
                    onClick={() => choose(id, !open)}
                  >
                    <span className="entry-name">{name}</span>
                    {!open && <span className="entry-summary">{summary}</span>}
                  </button>
                ) : (
                  <span className="entry-name">{name}</span>
                ),
                below: open && (
                  <div className="entry" role="group" aria-label={name}>
                    <FieldList fields={field.fields} at={`${path}/${id}`} values={entry} />
                  </div>
                ),
              };
            }}
          </SortableRows>
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

const isBlank = (fields: Fields, entry: Entry): boolean =>
  Object.entries(fields).every(([name, field]) =>
    field.kind === 'boolean'
      ? entry[name] !== true
      : entry[name] === undefined || isEmpty(field, entry[name]),
  );

/** What a folded entry shows: what it is, and where it leads. */
function lineOf(fields: Fields, entry: Data, valueWords: ValueWords): string {
  const targets = Object.entries(fields).find(([, field]) => field.kind === 'targets');
  const leads = targets && valueText(targets[1], entry[targets[0]] ?? [], valueWords).replaceAll('\n', ', ');
  return [entrySummary(fields, entry, valueWords), leads].filter(Boolean).join(': ');
}
