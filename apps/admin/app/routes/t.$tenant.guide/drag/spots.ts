/** Where on the board something can be put: before a card, or at the end of a column. */
export type Spot = { column: string; before: string | undefined };

/** The cards of each column in order, by their names on the board. */
export type Columns = readonly { id: string; cards: readonly string[] }[];

type Box = { top: number; bottom: number };
export type ColumnBox = { id: string; left: number; right: number; cards: readonly (Box & { id: string })[] };

/** A spot as the one name by which it is dropped on, and back. */
export const spotId = ({ column, before }: Spot): string => (before ? `card:${before}` : `column:${column}`);

export function spotOf(columns: Columns, id: string): Spot | undefined {
  const [kind, name = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind === 'column') return { column: name, before: undefined };
  const column = columns.find(({ cards }) => cards.includes(name));
  return column && { column: column.id, before: name };
}

/** The spot under the pointer: before the first card whose middle lies below it. The nearest column counts. */
export function spotAt(boxes: readonly ColumnBox[], x: number, y: number): Spot | undefined {
  const away = ({ left, right }: ColumnBox) => Math.max(left - x, x - right, 0);
  const [nearest] = [...boxes].sort((a, b) => away(a) - away(b));
  if (!nearest) return undefined;
  const before = nearest.cards.find(({ top, bottom }) => (top + bottom) / 2 > y);
  return { column: nearest.id, before: before?.id };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where a card is now, as a spot: before the one that follows it. */
export function homeSpot(columns: Columns, card: string): Spot | undefined {
  const column = columns.find(({ cards }) => cards.includes(card));
  return column && { column: column.id, before: column.cards[column.cards.indexOf(card) + 1] };
}

/** The spot one step away, when a card is moved with the arrow keys; undefined where the board ends. */
export function nextSpot(columns: Columns, card: string, from: Spot, direction: Direction): Spot | undefined {
  const others = columns.map(({ id, cards }) => ({ id, cards: cards.filter((other) => other !== card) }));
  const at = others.findIndex(({ id }) => id === from.column);
  const column = others[at];
  if (!column) return undefined;
  const place = from.before ? column.cards.indexOf(from.before) : column.cards.length;
  if (direction === 'up' || direction === 'down') {
    const next = place + (direction === 'up' ? -1 : 1);
    if (next < 0 || next > column.cards.length) return undefined;
    return { column: column.id, before: column.cards[next] };
  }
  const beside = others[at + (direction === 'left' ? -1 : 1)];
  return beside && { column: beside.id, before: beside.cards[place] };
}

/** The place of a spot, counted from one, and how many there would be with the card there. */
export function placeOf(columns: Columns, card: string, spot: Spot): { place: number; of: number } {
  const cards = columns.find(({ id }) => id === spot.column)?.cards.filter((other) => other !== card) ?? [];
  const at = spot.before ? cards.indexOf(spot.before) : -1;
  return { place: (at < 0 ? cards.length : at) + 1, of: cards.length + 1 };
}
