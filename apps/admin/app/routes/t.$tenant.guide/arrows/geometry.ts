import type { Arrow } from './arrows-of.js';
import { laneAt, laneOrder, type Bundle, type Turn } from './lanes.js';

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

/**
 * Room between two columns, what is kept free in it beside the cards and for the heads, how far lanes are apart, and how
 * much of what is free those of a card in hand may take.
 */
const gap = { width: 36, before: 7, after: 13, apart: 7, spare: 4 };
/** The same above the headers. */
const above = { from: 4, end: 16, apart: 6, spare: 3 };
/** How far down a card, or the header of a level, an arrow arrives: at its number. */
const arrivals = { card: 22, level: 43 };

export type Route = { arrow: Arrow; points: Point[] };

/** An arrow with where it leaves and arrives: in which gaps, counted from the one before the first column, how far down. */
type Way = {
  arrow: Arrow;
  from: Box;
  to: Box;
  out: number;
  into: number;
  leaves: number;
  arrives: number;
  own: boolean;
};

/**
 * The lines of the arrows, in right angles through the gaps between the columns, so that none crosses a text. An
 * arrow leaves its row to the right, and arrives from the left, or from the right on its own level. Between gaps it
 * runs along the strip above the headers. Arrows to the same place share their line; the others have lanes of their
 * own, in the order in which they cross least. Those that come and go (`passing`) move none of the others.
 */
export function routes(
  arrows: readonly Arrow[],
  measured: Measured,
  passing: readonly Arrow[] = [],
): Route[] {
  const waysOf = (some: readonly Arrow[]) => some.flatMap((arrow) => wayOf(arrow, measured) ?? []);
  const [lasting, brief] = [waysOf(arrows), waysOf(passing)];
  const ways = [...lasting, ...brief];
  const channel = (passes: (way: Way) => boolean, turnsOf: (way: Way) => Turn[]) =>
    channelOf(lasting.filter(passes), brief.filter(passes), turnsOf);
  const strip = channel(
    ({ out, into }) => out !== into,
    ({ out, into }) => [
      { at: out, side: 1 },
      { at: into, side: 1 },
    ],
  );
  const along = (way: Way): number => measured.strip + laneAt(way.arrow.to, strip.order, strip.kept, above);
  const gaps = new Map(
    [...new Set(ways.flatMap(({ out, into }) => [out, into]))].map((index) => [
      index,
      channel(
        ({ out, into }) => out === index || into === index,
        (way) => turnsIn(index, way, along(way), measured.headEnd),
      ),
    ]),
  );
  const lane = (index: number, way: Way): number => {
    const { columns } = measured;
    const left = columns[index - 1]?.box.right ?? columns[0]!.box.left - gap.width;
    const right = Math.min(left + gap.width, columns[index]?.box.left ?? Infinity);
    const { order, kept } = gaps.get(index)!;
    const room = { ...gap, from: left + gap.before, end: right - gap.after };
    return laneAt(way.arrow.to, order, kept, room);
  };
  return ways.map((way) => ({ arrow: way.arrow, points: pointsOf(way, lane, along, measured.headEnd) }));
}

function wayOf(arrow: Arrow, { columns, anchors, headEnd }: Measured): Way | undefined {
  const from = anchors.get(arrow.from);
  const to = anchors.get(arrow.to);
  const fromColumn = columns.findIndex(({ id }) => id === arrow.fromColumn);
  const toColumn = columns.findIndex(({ id }) => id === arrow.toColumn);
  if (!from || !to || fromColumn < 0 || toColumn < 0) return undefined;
  const isLevel = arrow.to.startsWith('level:');
  const arrives = to.top + Math.min(isLevel ? arrivals.level : arrivals.card, (to.bottom - to.top) / 2);
  // What has scrolled away under the headers is neither left nor reached.
  if (!isLevel && arrives < headEnd) return undefined;
  const own = fromColumn === toColumn;
  const ends = { out: fromColumn + 1, into: own ? toColumn + 1 : toColumn };
  return { arrow, from, to, ...ends, leaves: (from.top + from.bottom) / 2, arrives, own };
}

/** Where a way turns in a gap: off its row, into its end, and at the strip, if it goes that far. */
function turnsIn(index: number, way: Way, along: number, headEnd: number): Turn[] {
  const { out, into, leaves, arrives, own } = way;
  const start: Turn = leaves < headEnd ? { at: headEnd, side: 0 } : { at: leaves, side: -1 };
  const end: Turn = { at: arrives, side: own ? -1 : 1, head: true };
  if (out === into) return [start, end];
  const onward = Math.sign(into - out) as 1 | -1;
  return index === out ? [start, { at: along, side: onward }] : [{ at: along, side: -onward as 1 | -1 }, end];
}

/** The lanes of one channel, by where the lines in them lead: all of them, and those of the lines that are always there. */
function channelOf(lasting: readonly Way[], brief: readonly Way[], turnsOf: (way: Way) => Turn[]) {
  const bundled = (ways: readonly Way[]): Bundle[] => {
    const bundles = new Map<string, Bundle>();
    for (const way of ways) {
      const { to } = way.arrow;
      bundles.set(to, { to, turns: [...(bundles.get(to)?.turns ?? []), ...turnsOf(way)] });
    }
    return [...bundles.values()];
  };
  const byName = new Map(bundled(lasting).map((bundle) => [bundle.to, bundle]));
  const kept = laneOrder([...byName.values()]);
  const others = bundled(brief).filter(({ to }) => !byName.has(to));
  return {
    kept,
    order: laneOrder(
      others,
      kept.map((to) => byName.get(to)!),
    ),
  };
}

function pointsOf(
  way: Way,
  lane: (index: number, way: Way) => number,
  along: (way: Way) => number,
  headEnd: number,
): Point[] {
  const { from, to, out, into, leaves, arrives, own } = way;
  const x = lane(out, way);
  const start: Point[] =
    leaves < headEnd
      ? [[x, headEnd]]
      : [
          [from.right, leaves],
          [x, leaves],
        ];
  const end: Point = own ? [to.right + 3, arrives] : [to.left - 3, arrives];
  if (out === into) return [...start, [x, arrives], end];
  const [y, inX] = [along(way), lane(into, way)];
  return [...start, [x, y], [inX, y], [inX, arrives], end];
}
