/**
 * The lines to one place that run along a channel between columns, or above them: they share one lane of it. How far
 * they reach along it, and where they turn off, to the one side or the other; at a head it is worse to be crossed.
 */
export type Bundle = { to: string; turns: readonly Turn[] };
export type Turn = { at: number; side: -1 | 1 | 0; head?: boolean };

/** What stands this close to the end of a line is read as touching it. */
const close = 4;
const atHead = 4;

/**
 * The lanes of a channel from side -1 to side 1, in the order in which the fewest lines cross: each bundle is tried at
 * every place, until none finds a better one. There are a handful, so that this is quick and nearly always the best.
 * Those of `kept` stay in the order they have, and the others find their places among them.
 */
export function laneOrder(bundles: readonly Bundle[], kept: readonly Bundle[] = []): string[] {
  let order = [...kept, ...bundles];
  for (let round = 0; round < bundles.length; round += 1) {
    const before = order;
    for (const bundle of bundles) order = sifted(order, bundle);
    if (order.every((one, index) => one === before[index])) break;
  }
  return order.map(({ to }) => to);
}

/** The room that lanes share: where it begins and ends, how far apart they are at most, and how far out others may go. */
export type Room = { from: number; end: number; apart: number; spare: number };

/**
 * The place of a lane. Those that are kept stand in the middle of the room, closer together where there are many; the
 * others fit in between them or beside them, so that what is kept stands where it stood without them.
 */
export function laneAt(to: string, order: readonly string[], kept: readonly string[], room: Room): number {
  if (kept.length === 0) kept = order;
  const { from, end, spare } = room;
  const apart = Math.min(room.apart, (end - from) / Math.max(1, kept.length - 1));
  const keptAt = (index: number) => (from + end) / 2 + (index - (kept.length - 1) / 2) * apart;
  const index = kept.indexOf(to);
  if (index >= 0) return keptAt(index);
  const place = order.indexOf(to);
  const next = kept.filter((lane) => order.indexOf(lane) < place).length;
  const before = next > 0 ? order.indexOf(kept[next - 1]!) : -1;
  const after = next < kept.length ? order.indexOf(kept[next]!) : order.length;
  const [nth, many] = [place - before, after - before - 1];
  if (next === 0) return keptAt(0) - (many + 1 - nth) * Math.min(apart, (keptAt(0) - from + spare) / many);
  const last = keptAt(next - 1);
  if (next === kept.length) return last + nth * Math.min(apart, (end + spare - last) / many);
  return last + (nth * apart) / (many + 1);
}

/** The order with one bundle where it is crossed least; where it stood, if no place is better. */
function sifted(order: Bundle[], bundle: Bundle): Bundle[] {
  const others = order.filter((one) => one !== bundle);
  const costAt = (place: number): number =>
    others.reduce(
      (sum, other, index) => sum + (index < place ? crossings(other, bundle) : crossings(bundle, other)),
      0,
    );
  const places = others.map((_, index) => index).concat(others.length);
  const home = order.indexOf(bundle);
  const best = places.reduce((a, b) => (costAt(b) < costAt(a) ? b : a), home);
  return [...others.slice(0, best), bundle, ...others.slice(best)];
}

/** How badly two bundles cross when the first has the lane nearer to side -1. */
function crossings(first: Bundle, second: Bundle): number {
  const crossed = (turns: readonly Turn[], side: -1 | 1, span: [number, number]): number =>
    turns
      .filter((turn) => turn.side === side && turn.at > span[0] - close && turn.at < span[1] + close)
      .reduce((sum, turn) => sum + (turn.head ? atHead : 1), 0);
  return crossed(first.turns, 1, reach(second)) + crossed(second.turns, -1, reach(first));
}

const reach = ({ turns }: Bundle): [number, number] => {
  const places = turns.map(({ at }) => at);
  return [Math.min(...places), Math.max(...places)];
};
