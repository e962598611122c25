import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isThere, readAs } from '../../apps/public/app/model/read-as.js';
import { addressOf } from '../../apps/public/app/model/resolve.js';
import { makeSite } from '../../apps/public/app/model/site.js';
import { pageTypes, pathOf, placeOf, type Place } from '../../apps/public/app/model/words-in-addresses.js';
import { readEdition } from '@bti/domain';
import { filesOf as contentFiles, siteOf } from '../content/read-content.js';
import type { TestApi } from '../support/api.js';
import { published } from './build-site.js';
import { publishedApi } from './published-api.js';
import { openSite, type OpenSite } from './start-site.js';

const sites = ['fjordvik', 'furuly'].map((slug, number) => {
  const files = contentFiles(slug);
  const { text, record } = published(910 + number, slug, siteOf(`${slug}.json`), {}, { files });
  return { slug, text, record, files, site: makeSite(readEdition(text), record) };
});

/** Every template, with each page that is made by it. */
const templates: [string, (site: (typeof sites)[number]['site']) => Place[]][] = [
  ['the front page', () => [{ kind: 'home' }]],
  ...pageTypes.map((type): (typeof templates)[number] => [
    `the page of one ${type}`,
    (site) => site.items.filter((item) => item.type === type).map(placeOf),
  ]),
  ...pageTypes
    .filter((type) => !['guide', 'level', 'step'].includes(type))
    .map((type): (typeof templates)[number] => [`the list of ${type}`, () => [{ kind: 'list', type }]]),
  ['the search page', () => ['', 'barn', 'qqqqzzzz'].map((query) => ({ kind: 'search', query, page: 1 }))],
  ['the page that is missing', () => [{ kind: 'missing' }]],
];

let api: TestApi;
let server: OpenSite;
const sizes = new Map<string, number>();

beforeAll(async () => {
  api = await publishedApi(...sites);
  server = await openSite(api.url, ...sites.map(({ slug }) => `${slug}.localhost`));
});
afterAll(async () => {
  await server.close();
  await api.close();
});

/** The bytes of a file on the wire, asked for once. */
async function wire(host: string, path: string): Promise<number> {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const { status, body } = await server.get(host, path, { 'accept-encoding': 'br' });
  expect([path, status]).toEqual([path, 200]);
  sizes.set(path, body.length);
  return body.length;
}

describe.each(sites)('the budgets of $slug', ({ slug, site }) => {
  const host = `${slug}.localhost`;

  it('hold for a step as each reader meets it', async () => {
    expect(site.lenses.length).toBeGreaterThan(0);
    const steps = site.items.filter(({ type }) => type === 'step').map(placeOf);
    for (const lens of site.lenses)
      for (const place of steps.filter((one) => isThere(readAs(site, lens), one))) {
        const path = addressOf(readAs(site, lens), place, site.main);
        const { body, status } = await server.get(host, path);
        const brotli = (await server.get(host, path, { 'accept-encoding': 'br' })).body.length;
        expect([path, status, body.length <= 30_000, brotli <= 8_000]).toEqual([path, 200, true, true]);
      }
  });

  it.each(templates)('hold for %s, in every language', async (name, places) => {
    for (const lang of site.languages)
      for (const place of places(site)) {
        const path = place.kind === 'missing' ? '/finnes-ikke' : pathOf(place, lang, site.main);
        const { text, body } = await server.get(host, path);
        const brotli = (await server.get(host, path, { 'accept-encoding': 'br' })).body.length;
        expect(text).not.toMatch(/<script|<style| style="/);
        if (name === 'the page of one step') {
          expect([path, body.length <= 30_000, brotli <= 8_000]).toEqual([path, true, true]);
        }
        // Every picture counts, also one that waits until it is near.
        const links = [
          ...text.matchAll(/<(?:link[^>]* href|img[^>]* src)="(\/[^"]+\.(?:css|woff2|svg|png|jpg|webp))"/g),
        ].map((match) => match[1]!);
        const files = await Promise.all(
          [...new Set(links)].map(async (file) => [file, await wire(host, file)] as const),
        );
        const sum = (ending: string) =>
          files.filter(([file]) => file.endsWith(ending)).reduce((total, [, size]) => total + size, 0);
        expect(sum('.png')).toBeGreaterThan(1_000);
        expect(sum('.css')).toBeGreaterThan(1_000);
        expect(sum('.css')).toBeLessThanOrEqual(15_000);
        expect(sum('.woff2')).toBeLessThanOrEqual(24_000);
        expect([path, brotli + sum('') <= 100_000]).toEqual([path, true]);
      }
  });
});
