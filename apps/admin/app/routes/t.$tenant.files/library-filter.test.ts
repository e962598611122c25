import { describe, expect, it } from 'vitest';
import type { Asset } from '@bti/domain';
import { filteredFiles, readFilter } from './library-filter.js';

const file = (name: string, more: Partial<Asset> = {}): Asset => ({
  hash: name.padEnd(64, '0'),
  name,
  type: 'application/pdf',
  size: 100,
  tagged: true,
  uploadedAt: '2026-11-20T09:00:00Z',
  uploadedBy: 'Koordinator',
  usedIn: [],
  ...more,
});
const files = [
  file('Undringsnotat skole.pdf'),
  file('Samtykke.pdf', { tagged: false }),
  file('våpen.png', { type: 'image/png', tagged: null }),
];
const uses = new Map([[files[0]!.hash, ['a tool']]]);
const names = (query: string) =>
  filteredFiles(files, readFilter(new URLSearchParams(query)), uses).map(({ name }) => name);

describe('the filter of the library', () => {
  it.each([
    ['', ['Undringsnotat skole.pdf', 'Samtykke.pdf', 'våpen.png']],
    ['q=skule+undring', ['Undringsnotat skole.pdf']],
    ['q=vapen', ['våpen.png']],
    ['kind=document', ['Undringsnotat skole.pdf', 'Samtykke.pdf']],
    ['kind=picture', ['våpen.png']],
    ['state=unused', ['Samtykke.pdf', 'våpen.png']],
    ['state=problem', ['Samtykke.pdf']],
    ['kind=picture&state=problem', []],
    ['kind=film', ['Undringsnotat skole.pdf', 'Samtykke.pdf', 'våpen.png']],
  ])('of «%s» lets these through', (query, expected) => expect(names(query)).toEqual(expected));
});
