import type { Point } from './geometry.js';

const bend = 9;

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
