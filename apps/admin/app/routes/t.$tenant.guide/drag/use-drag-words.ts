import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core';
import { useWords } from '#app/words/language.js';
import { homeSpot, placeOf, spotOf, type Columns } from './spots.js';

type Names = { columns: Columns; cardName: (card: string) => string; columnName: (column: string) => string };

/** What is said while a card is moved without a mouse. */
export function useDragWords({ columns, cardName, columnName }: Names): {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
} {
  const { words } = useWords();
  const w = words.guide.drag;
  const where = (card: string, over: string | undefined): string => {
    const spot = over ? spotOf(columns, over) : homeSpot(columns, card);
    if (!spot) return '';
    const { place, of } = placeOf(columns, card, spot);
    return w.place(columnName(spot.column), place, of);
  };
  return {
    screenReaderInstructions: { draggable: w.instructions },
    announcements: {
      onDragStart: ({ active }) => w.lifted(cardName(String(active.id)), where(String(active.id), undefined)),
      onDragOver: ({ active, over }) => (over ? where(String(active.id), String(over.id)) : undefined),
      onDragEnd: ({ active, over }) =>
        w.dropped(cardName(String(active.id)), where(String(active.id), over ? String(over.id) : undefined)),
      onDragCancel: ({ active }) => w.cancelled(cardName(String(active.id))),
    },
  };
}
