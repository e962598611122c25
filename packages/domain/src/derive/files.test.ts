import { describe, expect, it } from 'vitest';
import type { Item } from '../content/item.js';
import type { FileValue } from '../fields/file.js';
import { emptyData } from './empty.js';
import { filesOf } from './files.js';

const file = (letter: string, earlier?: string[]): FileValue => ({
  hash: letter.repeat(64),
  name: `${letter}.pdf`,
  type: 'application/pdf',
  size: 100,
  ...(earlier ? { earlier: earlier.map((one) => one.repeat(64)) } : {}),
});
const tool = (number: number, used: FileValue, inReading?: FileValue) =>
  ({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    type: 'tool',
    slug: `verktoy-${number}`,
    oldSlugs: [],
    data: { ...emptyData('tool'), file: used },
    ...(inReading ? { readings: [{ audience: 'parent', data: { file: inReading } }] } : {}),
  }) as Item;

describe('the files of a site', () => {
  it('are those of its settings, its items and their readings, once each', () => {
    const settings = { ...emptyData('settings'), logo: file('d') };
    const found = filesOf([tool(1, file('a'), file('b')), tool(2, file('a'))], settings);
    expect(found.map(({ name }) => name)).toEqual(['d.pdf', 'a.pdf', 'b.pdf']);
  });

  it('lead on from every earlier version that something knows of', () => {
    const [found] = filesOf([tool(1, file('c', ['a'])), tool(2, file('c')), tool(3, file('c', ['b', 'a']))]);
    expect(found?.earlier).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
  });
});
