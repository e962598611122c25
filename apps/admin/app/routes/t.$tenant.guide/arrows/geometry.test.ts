import { describe, expect, it } from 'vitest';
import type { Arrow } from './arrows-of.js';
import { routes, type Box, type Measured, type Point } from './geometry.js';
import { headAt, lineThrough } from './line.js';

/** Three columns 200 wide with 36 between them; headers from 0 to 100; one row in each, and a card in the last. */
const column = (index: number): Box => ({
  left: 30 + index * 236,
  right: 230 + index * 236,
  top: 0,
  bottom: 600,
});
const row = (index: number, top: number): Box => ({
  ...column(index),
  right: column(index).right - 12,
  top,
  bottom: top + 30,
});
const measured: Measured = {
  columns: ['one', 'two', 'three'].map((id, index) => ({ id, box: column(index) })),
  anchors: new Map([
    ['outcome:a', row(0, 300)],
    ['outcome:b', row(1, 300)],
    ['outcome:c', row(2, 300)],
    ...['one', 'two', 'three'].map((id, index): [string, Box] => [
      `level:${id}`,
      { ...column(index), bottom: 100 },
    ]),
    ['step:s', { ...column(1), top: 200, bottom: 260 }],
  ]),
  strip: 0,
  headEnd: 100,
};
const arrow = (from: string, to: string, fromColumn: string, toColumn: string): Arrow => ({
  from,
  to,
  fromColumn,
  toColumn,
  card: from,
  level: 0,
  forward: true,
});
const pointsOf = (...args: Parameters<typeof arrow>): Point[] =>
  routes([arrow(...args)], measured)[0]!.points;

/** Every stretch runs straight, and those up and down run between the columns. */
function staysBetween(points: readonly Point[]): boolean {
  return points.slice(1).every(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    if (fromX !== x && fromY !== y) return false;
    return fromX !== x || measured.columns.every(({ box }) => x < box.left || x > box.right);
  });
}

describe('an arrow', () => {
  it('goes from its row through the gap to the level beside', () => {
    const points = pointsOf('outcome:a', 'level:two', 'one', 'two');
    expect(points[0]).toEqual([218, 315]);
    expect(points.at(-1)![0]).toBeLessThan(266);
    expect(points).toHaveLength(4);
    expect(staysBetween(points)).toBe(true);
  });

  it('runs above the headers to a level further off, forward and back', () => {
    for (const points of [
      pointsOf('outcome:a', 'level:three', 'one', 'three'),
      pointsOf('outcome:c', 'level:one', 'three', 'one'),
    ]) {
      expect(points).toHaveLength(6);
      expect(points[2]![1]).toBeLessThan(20);
      expect(staysBetween(points)).toBe(true);
    }
  });

  it('comes back to its own level from the right', () => {
    const points = pointsOf('outcome:b', 'step:s', 'two', 'two');
    expect(points.at(-1)![0]).toBeGreaterThan(column(1).right);
    expect(staysBetween(points)).toBe(true);
  });

  it('shares its line with others to the same place, and has one of its own to another', () => {
    const lines = routes(
      [
        arrow('outcome:b', 'level:three', 'two', 'three'),
        arrow('outcome:b', 'level:three', 'two', 'three'),
        arrow('outcome:b', 'level:one', 'two', 'one'),
      ],
      measured,
    ).map(({ points }) => points[1]![0]);
    expect(lines[0]).toBe(lines[1]);
    expect(lines[2]).not.toBe(lines[0]);
  });

  it('stays where it is when those of a card in hand come to it', () => {
    const lasting = [
      arrow('outcome:a', 'level:two', 'one', 'two'),
      arrow('outcome:a', 'level:three', 'one', 'three'),
      arrow('outcome:b', 'level:three', 'two', 'three'),
    ];
    const passing = [
      arrow('outcome:a', 'step:s', 'one', 'two'),
      arrow('outcome:b', 'level:one', 'two', 'one'),
      arrow('outcome:b', 'level:two', 'two', 'two'),
      arrow('outcome:c', 'level:one', 'three', 'one'),
    ];
    const [before, after] = [routes(lasting, measured), routes(lasting, measured, passing)];
    expect(after.slice(0, lasting.length)).toEqual(before);
    expect(after).toHaveLength(7);
    expect(after.every(({ points }) => staysBetween(points))).toBe(true);
    // Each place has a lane of its own in the gap between the first two.
    const lanes = new Map(
      after.flatMap(({ arrow: { to }, points }) =>
        points
          .slice(1)
          .flatMap(([x], index): [string, string][] =>
            points[index]![0] === x && x > 230 && x < 266 ? [[x.toFixed(1), to]] : [],
          ),
      ),
    );
    expect(new Set(lanes.values())).toEqual(new Set(['level:two', 'level:three', 'step:s']));
  });

  it('begins below the headers where its row has scrolled away, and never ends behind them', () => {
    const anchors = new Map(measured.anchors).set('outcome:a', row(0, 20)).set('step:s', row(1, 10));
    const drawn = (one: Arrow) => routes([one], { ...measured, anchors });
    expect(drawn(arrow('outcome:a', 'level:two', 'one', 'two'))[0]!.points[0]![1]).toBe(100);
    expect(drawn(arrow('outcome:a', 'step:s', 'one', 'two'))).toEqual([]);
  });

  it('is not drawn to what is not there', () => {
    expect(routes([arrow('outcome:a', 'level:gone', 'one', 'gone')], measured)).toEqual([]);
  });
});

it('a line bends round its corners and ends where it should', () => {
  const line = lineThrough([
    [0, 0],
    [20, 0],
    [20, 40],
  ]);
  expect(line).toBe('M0 0L11 0Q20 0 20 9L20 40');
  expect(
    headAt([
      [0, 0],
      [20, 0],
    ]),
  ).toBe('M13 -5L20 0L13 5');
  expect(
    headAt([
      [20, 0],
      [0, 0],
    ]),
  ).toBe('M7 -5L0 0L7 5');
});
