import { useRef, useState, type ReactNode } from 'react';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { announce } from '../parts/announce.js';
import { IconButton } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { useWords } from '../words/language.js';

type SortableRowsProps = {
  ids: readonly string[];
  /** What a row is called, when it is moved. */
  nameOf: (id: string) => string;
  onMove: (from: number, to: number) => void;
  /** Takes a row away; gives what puts it back. */
  onRemove: (id: string, index: number) => () => void;
  removeIcon: 'remove' | 'trash';
  className?: string;
  readOnly: boolean;
  children: (id: string, index: number) => RowParts;
};

/** A row in one line; what stands below it, where it is open; and what it is called as a group. */
type RowParts = { line: ReactNode; below?: ReactNode; open?: boolean };

/** Rows in an order that is changed by dragging a handle, or by buttons. The focus follows the row. */
export function SortableRows({ ids, nameOf, onMove, onRemove, removeIcon, ...rest }: SortableRowsProps) {
  const { words } = useWords();
  const box = useRef<HTMLOListElement>(null);
  const [removed, setRemoved] = useState<{ name: string; left: number; putBack: () => void }>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const w = words.drag;
  const place = (id: string | number | undefined) => ids.indexOf(String(id)) + 1;
  const announcements: Announcements = {
    onDragStart: ({ active }) => w.lifted(nameOf(String(active.id)), place(active.id), ids.length),
    onDragOver: ({ active, over }) => w.over(nameOf(String(active.id)), place(over?.id), ids.length),
    onDragEnd: ({ active, over }) => w.dropped(nameOf(String(active.id)), place(over?.id ?? active.id)),
    onDragCancel: ({ active }) => w.cancelled(nameOf(String(active.id))),
  };
  const move = (id: string, by: 1 | -1) => {
    const from = ids.indexOf(id);
    onMove(from, from + by);
    announce(words.lists.moved(nameOf(id), from + 1 + by));
    const button = `[data-row="${id}"] [data-move="${by}"]:not(:disabled)`;
    focusIn(box, `${button}, [data-row="${id}"] [data-move]:not(:disabled)`);
  };
  const remove = (id: string, index: number) => {
    setRemoved({ name: nameOf(id), left: ids.length - 1, putBack: onRemove(id, index) });
    announce(words.lists.removed(nameOf(id)));
    const next = ids.filter((other) => other !== id)[Math.min(index, ids.length - 2)];
    if (next) focusIn(box, `[data-row="${next}"] [data-remove]`);
  };
  const rows = ids.length > 0 && (
    <ol ref={box} className={rest.className}>
      {ids.map((id, index) => (
        <Row key={id} id={id} name={nameOf(id)} readOnly={rest.readOnly} {...rest.children(id, index)}>
          <IconButton
            icon="up"
            data-move={-1}
            label={words.lists.up(nameOf(id))}
            disabled={index === 0}
            onClick={() => move(id, -1)}
          />
          <IconButton
            icon="down"
            data-move={1}
            label={words.lists.down(nameOf(id))}
            disabled={index === ids.length - 1}
            onClick={() => move(id, 1)}
          />
          <IconButton
            icon={removeIcon}
            data-remove
            label={words.lists.remove(nameOf(id))}
            onClick={() => remove(id, index)}
          />
        </Row>
      ))}
    </ol>
  );
  if (rest.readOnly) return rows;
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements, screenReaderInstructions: { draggable: w.instructions } }}
        onDragEnd={({ active, over }) => over && onMove(place(active.id) - 1, place(over.id) - 1)}
      >
        <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
          {rows}
        </SortableContext>
      </DndContext>
      {removed?.left === ids.length && (
        <p className="removed">
          {words.drag.removed(removed.name)}{' '}
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              removed.putBack();
              setRemoved(undefined);
            }}
          >
            {words.common.undo}
          </button>
        </p>
      )}
    </>
  );
}

type RowProps = RowParts & { id: string; name: string; readOnly: boolean; children: ReactNode };

function Row({ id, name, readOnly, line, below, open, children }: RowProps) {
  const { words } = useWords();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id, disabled: readOnly });
  return (
    <li
      ref={setNodeRef}
      className="sort-row"
      data-row={id}
      data-open={open || undefined}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className="sort-line">
        {!readOnly && (
          <button
            ref={setActivatorNodeRef}
            type="button"
            className="sort-handle"
            {...attributes}
            {...listeners}
            aria-roledescription={words.drag.role}
            aria-label={words.drag.handle(name)}
            title={words.drag.handle(name)}
          >
            <Icon name="grip" />
          </button>
        )}
        {line}
        {!readOnly && <span className="row entry-tools">{children}</span>}
      </div>
      {below}
    </li>
  );
}

const focusIn = (box: { current: HTMLElement | null }, selector: string) =>
  requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
