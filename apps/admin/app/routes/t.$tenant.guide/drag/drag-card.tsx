import { useMemo, type MouseEvent, type ReactNode, type TouchEvent } from 'react';
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useWords } from '#app/words/language.js';
import { spotId } from './spots.js';

/** What is used by itself inside a card, and never starts a drag. */
const itself = 'input, select, textarea, form, button:not(.step-number)';

type Activator = ReturnType<typeof useDraggable>;
export type Handle = Pick<Activator, 'attributes' | 'setActivatorNodeRef'> & {
  onKeyDown: ((event: unknown) => void) | undefined;
};

/** A card's ties to the board: the whole card is dragged by mouse and touch, its handle by keyboard. */
export function useDragCard(card: string, column: string, disabled: boolean) {
  const { words } = useWords();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: card,
    disabled,
    attributes: { roleDescription: words.guide.drag.handle },
  });
  const { setNodeRef: setDropRef } = useDroppable({ id: spotId({ column, before: card }), disabled });
  const starts = (name: 'onMouseDown' | 'onTouchStart') => (event: MouseEvent | TouchEvent) => {
    if (!(event.target as Element).closest(itself)) listeners?.[name]?.(event);
  };
  const onKeyDown = listeners?.['onKeyDown'] as Handle['onKeyDown'];
  const handle = useMemo(
    () => ({ attributes, setActivatorNodeRef, onKeyDown }),
    [attributes, setActivatorNodeRef, onKeyDown],
  );
  return {
    isDragging,
    handle,
    card: disabled
      ? {}
      : {
          ref: (element: HTMLElement | null) => {
            setNodeRef(element);
            setDropRef(element);
          },
          onMouseDown: starts('onMouseDown'),
          onTouchStart: starts('onTouchStart'),
        },
  };
}

type HandleButtonProps = { handle: Handle; label: string; children: ReactNode };

/** The handle by which a card is moved with the keyboard; with the mouse the whole card will do. */
export function HandleButton({ handle, label, children }: HandleButtonProps) {
  const { attributes, setActivatorNodeRef, onKeyDown } = handle;
  return (
    <button
      {...attributes}
      ref={setActivatorNodeRef}
      type="button"
      className="step-number"
      aria-label={label}
      title={label}
      onKeyDown={onKeyDown}
    >
      {children}
    </button>
  );
}
