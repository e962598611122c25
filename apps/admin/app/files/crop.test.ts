import { describe, expect, it } from 'vitest';
import { cropSize, croppedName } from './crop.js';

describe('a crop', () => {
  it('keeps the points of the picture, but never makes one larger than a page needs', () => {
    const half = { unit: '%' as const, x: 0, y: 0, width: 50, height: 50 };
    expect(cropSize(half, 600, 400)).toEqual({ width: 300, height: 200 });
    expect(cropSize(half, 8000, 4000)).toEqual({ width: 2000, height: 1000 });
    expect(cropSize({ ...half, width: 0.01 }, 100, 4000)).toEqual({ width: 1, height: 2000 });
  });

  it.each([
    ['våpen.png', undefined, 'våpen – utsnitt.png'],
    ['våpen – utsnitt.png', undefined, 'våpen – utsnitt.png'],
    ['foto.webp', 'png', 'foto – utsnitt.png'],
    ['logo', undefined, 'logo – utsnitt.png'],
  ])('of %s is told from it', (name, ending, expected) => expect(croppedName(name, ending)).toBe(expected));
});
