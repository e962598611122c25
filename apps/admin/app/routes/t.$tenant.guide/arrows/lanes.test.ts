import { describe, expect, it } from 'vitest';
import { laneOrder, type Bundle } from './lanes.js';

/** From a row on the left to a place on the right. */
const across = (to: string, from: number, end: number): Bundle => ({
  to,
  turns: [
    { at: from, side: -1 },
    { at: end, side: 1, head: true },
  ],
});

describe('the order of lanes', () => {
  it('lets the line that rises highest run outermost, so that none crosses another on its way in', () => {
    expect(laneOrder([across('top', 300, 40), across('middle', 400, 200)])).toEqual(['top', 'middle']);
    expect(laneOrder([across('middle', 400, 200), across('top', 300, 40)])).toEqual(['top', 'middle']);
  });

  it('turns it round for lines that go down', () => {
    expect(laneOrder([across('first', 100, 400), across('second', 200, 500)])).toEqual(['second', 'first']);
  });

  it('keeps heads free where a crossing cannot be avoided', () => {
    const through: Bundle = {
      to: 'through',
      turns: [
        { at: 0, side: 1 },
        { at: 500, side: -1 },
      ],
    };
    const inwards: Bundle = {
      to: 'inwards',
      turns: [
        { at: 300, side: -1 },
        { at: 200, side: 1, head: true },
      ],
    };
    expect(laneOrder([inwards, through])).toEqual(['through', 'inwards']);
  });

  it('is the best there is for as many as a guide has', () => {
    const many = [5, 2, 4, 1, 3].map((n) => across(String(n), 600 + n * 40, n * 60));
    expect(laneOrder(many)).toEqual(['1', '2', '3', '4', '5']);
    expect(laneOrder([])).toEqual([]);
  });
});
