import type { Arrow } from './arrows-of.js';

export type Box = { left: number; top: number; right: number; bottom: number };
export type Point = readonly [x: number, y: number];

/** What has been measured on the board: its columns from left to right, and what arrows begin and end at. */
export type Measured = {
  columns: readonly { id: string; box: Box }[];
  anchors: ReadonlyMap<string, Box>;
  /** The strip above the headers, which stay in view while the board scrolls, and where they end. */
  strip: number;
  headEnd: number;
};

/** Distance of parallel lines, room kept beside a column, and how far down an end an arrow arrives. */
const lane = { apart: 7, start: 12, most: 3 };
const stripLane = { start: 5, apart: 5, most: 3 };
const headEnds = 22;
const bend = 9;

export type Route = { arrow: Arrow; points: Point[] };

/**
 * The lines of the arrows, in right angles through the gaps between the columns, so that none crosses a text. An
 * arrow leaves its row to the right, and arrives from the left, or from the right on its own level. Between gaps it
 * runs along the strip above the headers. Arrows to the same place share their line.
 */
export function routes(arrows: readonly Arrow[], measured: Measured): Route[] {
  const lanes = new Map<string, number>();
  const laneOf = (gap: string, to: string, most: number): number => {
    const key = `${gap} ${to}`;
    const known = lanes.get(key) ?? [...lanes.keys()].filter((other) => other.startsWith(`${gap} `)).length;
    lanes.set(key, known);
    return known % (most + 1);
  };
  return arrows.flatMap((arrow) => {
    const points = route(arrow, measured, laneOf);
    return points ? [{ arrow, points }] : [];
  });
}

type LaneOf = (gap: string, to: string, most: number) => number;

function route(
  arrow: Arrow,
  { columns, anchors, strip, headEnd }: Measured,
  laneOf: LaneOf,
): Point[] | undefined {
  const from = anchors.get(arrow.from);
  const to = anchors.get(arrow.to);
  const fromColumn = columns.findIndex(({ id }) => id === arrow.fromColumn);
  const toColumn = columns.findIndex(({ id }) => id === arrow.toColumn);
  if (!from || !to || fromColumn < 0 || toColumn < 0) return undefined;
  const own = fromColumn === toColumn;
  const isCard = arrow.to.startsWith('step:') || arrow.to.startsWith('arena:');
  const arrival = to.top + Math.min(headEnds, (to.bottom - to.top) / 2);
  // What has scrolled away under the headers is neither left nor reached.
  if (isCard && arrival < headEnd) return undefined;
  const leaves = (from.top + from.bottom) / 2;
  const gapX = (index: number): number => {
    const left =
      columns[index - 1]?.box.right ?? columns[0]!.box.left - lane.start - lane.apart * (lane.most + 1);
    return left + lane.start + laneOf(`gap${index}`, arrow.to, lane.most) * lane.apart;
  };
  const outGap = fromColumn + 1;
  const inGap = own ? toColumn + 1 : toColumn;
  const out = gapX(outGap);
  const start: Point[] =
    leaves < headEnd
      ? [[out, headEnd]]
      : [
          [from.right, leaves],
          [out, leaves],
        ];
  const end: Point = own ? [to.right + 3, arrival] : [to.left - 3, arrival];
  if (outGap === inGap) return [...start, [out, arrival], end];
  const along = strip + stripLane.start + laneOf('strip', arrow.to, stripLane.most) * stripLane.apart;
  const into = gapX(inGap);
  return [...start, [out, along], [into, along], [into, arrival], end];
}

/** The line through the points with rounded corners, as the `d` of an SVG path. */
export function lineThrough(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${x} ${y}`;
      if (!after) return `L${x} ${y}`;
      const radius = Math.min(bend, length(before, [x, y]) / 2, length([x, y], after) / 2);
      const [inX, inY] = towards([x, y], before, radius);
      const [outX, outY] = towards([x, y], after, radius);
      return `L${inX} ${inY}Q${x} ${y} ${outX} ${outY}`;
    })
    .join('');
}

/** The head of an arrow, at the end of its line. */
export function headAt(points: readonly Point[]): string {
  const [x, y] = points.at(-1)!;
  const side = (points.at(-2)?.[0] ?? x) <= x ? -1 : 1;
  return `M${x + side * 7} ${y - 5}L${x} ${y}L${x + side * 7} ${y + 5}`;
}

const length = ([ax, ay]: Point, [bx, by]: Point): number => Math.abs(ax - bx) + Math.abs(ay - by);

function towards([x, y]: Point, [toX, toY]: Point, by: number): Point {
  const far = Math.hypot(toX - x, toY - y) || 1;
  return [x + ((toX - x) / far) * by, y + ((toY - y) / far) * by];
}
