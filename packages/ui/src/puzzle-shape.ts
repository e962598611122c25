/** A piece is 100 × 100 units; between two of them is this gap. */
const size = 100;
const gap = 4;
const corner = 10;
/** The knob is a circle whose middle lies outside the edge, so that it has a neck; the hole is a little larger. */
const reach = 8;
const knob = 13;
const hole = knob + 3;

const half = (radius: number) => round(Math.sqrt(radius * radius - reach * reach));
const round = (value: number) => Math.round(value * 10) / 10;
const middle = size / 2;

/** How wide a row of pieces is, in the units of its drawing. */
export const rowWidth = (pieces: number): number => gap + pieces * (size + gap);
export const rowHeight = size;

/** Where the middle of piece `index` lies. */
export const pieceMiddle = (index: number): number => gap + index * (size + gap) + middle;

/** The outline of piece `index` in its row: a hole on the left when something fits into it, a knob on the right. */
export function piecePath(index: number, holeLeft: boolean, knobRight: boolean): string {
  const left = gap + index * (size + gap);
  const right = left + size;
  const knobEdge = half(knob);
  const holeEdge = half(hole);
  return [
    `M${left + corner} 0H${right - corner}a${corner} ${corner} 0 0 1 ${corner} ${corner}`,
    knobRight ? `V${middle - knobEdge}A${knob} ${knob} 0 1 1 ${right} ${middle + knobEdge}` : '',
    `V${size - corner}a${corner} ${corner} 0 0 1 ${-corner} ${corner}`,
    `H${left + corner}a${corner} ${corner} 0 0 1 ${-corner} ${-corner}`,
    holeLeft ? `V${middle + holeEdge}A${hole} ${hole} 0 1 0 ${left} ${middle - holeEdge}` : '',
    `V${corner}a${corner} ${corner} 0 0 1 ${corner} ${-corner}Z`,
  ].join('');
}

/** The knob by which the bar along the levels holds a row: it begins at the left edge of the row's drawing. */
export function barKnobPath(): string {
  const edge = half(knob);
  return `M0 ${middle - edge}H${gap}A${knob} ${knob} 0 1 1 ${gap} ${middle + edge}H0Z`;
}
