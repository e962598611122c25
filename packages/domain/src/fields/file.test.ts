import { describe, expect, it } from 'vitest';
import { altMemory, formatOf, isOthersAlt, metAlt, replacedFile, sizeText, withFittingAlt } from './file.js';
import type { FileValue } from './file.js';
import { fieldSchema } from './schema.js';

const label = { nb: 'Fil', nn: 'Fil' };
const file = (letter: string, more: Partial<FileValue> = {}): FileValue => ({
  hash: letter.repeat(64),
  name: 'undring.pdf',
  type: 'application/pdf',
  size: 690_000,
  ...more,
});

describe('a file', () => {
  it('has a size and a format that a reader knows', () => {
    expect([0, 999, 1000, 690_400, 999_499].map((bytes) => sizeText(bytes, 'nb'))).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '690 kB',
      '999 kB',
    ]);
    expect([999_500, 1_240_000, 9_949_000, 19_800_000].map((bytes) => sizeText(bytes, 'nn'))).toEqual([
      '1 MB',
      '1,2 MB',
      '9,9 MB',
      '20 MB',
    ]);
    expect(sizeText(1_240_000, 'en')).toBe('1.2 MB');
    expect([999_499_999, 999_500_000, 2_340_000_000].map((bytes) => sizeText(bytes, 'nb'))).toEqual([
      '999 MB',
      '1 GB',
      '2,3 GB',
    ]);
    expect(formatOf('application/pdf')).toBe('PDF');
    expect(formatOf('application/x-msdownload')).toBe('');
  });

  it('remembers whom it has replaced, the latest first, and never itself', () => {
    const [a, b] = [file('a'), file('b')];
    const second = replacedFile(a, b);
    expect(second.earlier).toEqual([a.hash]);
    expect(replacedFile(second, file('c')).earlier).toEqual([b.hash, a.hash]);
    expect(replacedFile(second, a).earlier).toEqual([b.hash]);
    expect(replacedFile(second, b).earlier).toEqual([a.hash]);
    expect(replacedFile(null, b).earlier).toBeUndefined();
  });

  it('remembers an alt text that was written for another picture, until that is touched or found to fit', () => {
    const met = metAlt(file('a', { type: 'image/png' }), 'To voksne ved et bord');
    expect(isOthersAlt(met, 'To voksne ved et bord')).toBe(true);
    expect(isOthersAlt(met, 'En skole')).toBe(false);
    expect(isOthersAlt(met, undefined)).toBe(false);
    expect(metAlt(met, undefined)).toEqual(file('a', { type: 'image/png' }));
    expect(isOthersAlt(metAlt(file('a'), ' '), ' ')).toBe(false);
    const fits = withFittingAlt(met, 'To voksne ved et bord');
    expect(isOthersAlt(fits, 'To voksne ved et bord')).toBe(false);
    expect([fits.altBefore, altMemory(metAlt(fits, 'En skole')).altFits]).toEqual([undefined, undefined]);
  });

  it('has an inherited alt text that stays its own picture’s, however it is rewritten, until it is found to fit', () => {
    const [own, theirs] = [file('a', { type: 'image/png' }), file('b', { type: 'image/png' })];
    const met = metAlt(own, 'To voksne ved et bord');
    expect(isOthersAlt(met, 'Tre voksne ved et bord', theirs)).toBe(true);
    const fits = withFittingAlt(met, 'Tre voksne ved et bord');
    expect(isOthersAlt(fits, 'Tre voksne ved et bord', theirs)).toBe(false);
    expect(isOthersAlt(fits, 'Et tomt bord', theirs)).toBe(true);
    expect(isOthersAlt(own, 'To voksne ved et bord', own)).toBe(false);
    expect(isOthersAlt(own, '', theirs)).toBe(false);
  });

  it('is a picture where only pictures may stand', () => {
    const picture = fieldSchema({ kind: 'file', accept: 'picture', label });
    expect(picture.safeParse(file('a')).error?.issues[0]?.message).toBe('notPicture');
    expect(picture.safeParse(file('a', { type: 'image/png' })).success).toBe(true);
    expect(picture.safeParse({ ...file('a'), hash: '../etc/passwd' }).success).toBe(false);
  });
});
