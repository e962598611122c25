import { describe, expect, it } from 'vitest';
import {
  homeSpot,
  nextSpot,
  placeOf,
  spotAt,
  spotId,
  spotOf,
  type Columns,
  type Direction,
  type Spot,
} from './spots.js';

const columns: Columns = [
  { id: 'one', cards: ['a', 'b', 'c'] },
  { id: 'two', cards: ['d'] },
  { id: 'three', cards: [] },
];
const box = (id: string, left: number, cards: [string, number, number][]) => ({
  id,
  left,
  right: left + 100,
  cards: cards.map(([card, top, bottom]) => ({ id: card, top, bottom })),
});

describe('the spot under the pointer', () => {
  const boxes = [
    box('one', 0, [
      ['a', 0, 50],
      ['b', 60, 110],
    ]),
    box('two', 140, [['d', 0, 200]]),
    box('three', 280, []),
  ];

  it('lies before the first card whose middle is below it, and last beneath them all', () => {
    expect(spotAt(boxes, 50, 10)).toEqual({ column: 'one', before: 'a' });
    expect(spotAt(boxes, 50, 30)).toEqual({ column: 'one', before: 'b' });
    expect(spotAt(boxes, 50, 400)).toEqual({ column: 'one', before: undefined });
    expect(spotAt(boxes, 200, 150)).toEqual({ column: 'two', before: undefined });
  });

  it('is in the nearest column between two, and in an empty one', () => {
    expect(spotAt(boxes, 110, 10)?.column).toBe('one');
    expect(spotAt(boxes, 130, 10)?.column).toBe('two');
    expect(spotAt(boxes, 900, 10)).toEqual({ column: 'three', before: undefined });
    expect(spotAt([], 0, 0)).toBeUndefined();
  });
});

describe('a card moved with the arrow keys', () => {
  const walk = (card: string, ...directions: Direction[]): (Spot | undefined)[] => {
    const spots: (Spot | undefined)[] = [];
    let at = homeSpot(columns, card)!;
    for (const direction of directions) {
      const next = nextSpot(columns, card, at, direction);
      spots.push(next);
      at = next ?? at;
    }
    return spots;
  };

  it('goes down one by one to the end, and no further', () => {
    expect(walk('a', 'down', 'down', 'down')).toEqual([
      { column: 'one', before: 'c' },
      { column: 'one', before: undefined },
      undefined,
    ]);
    expect(walk('a', 'up')).toEqual([undefined]);
  });

  it('goes to the same place beside, to the end of a shorter column, and into an empty one', () => {
    expect(walk('c', 'right', 'right', 'right')).toEqual([
      { column: 'two', before: undefined },
      { column: 'three', before: undefined },
      undefined,
    ]);
    expect(walk('d', 'left')).toEqual([{ column: 'one', before: 'a' }]);
  });

  it('is told its place among those there', () => {
    expect(placeOf(columns, 'a', { column: 'one', before: 'c' })).toEqual({ place: 2, of: 3 });
    expect(placeOf(columns, 'a', { column: 'two', before: undefined })).toEqual({ place: 2, of: 2 });
    expect(placeOf(columns, 'd', { column: 'three', before: undefined })).toEqual({ place: 1, of: 1 });
  });
});

it('a spot comes back from its name', () => {
  for (const spot of [
    { column: 'one', before: 'b' },
    { column: 'three', before: undefined },
  ])
    expect(spotOf(columns, spotId(spot))).toEqual(spot);
  expect(spotOf(columns, 'card:gone')).toBeUndefined();
});
