import { describe, expect, it } from 'vitest';
import { readEdition } from '@bti/domain';
import { isRefused } from '../../apps/public/server/refusals.js';
import { hostKind, hostName } from '../../apps/public/server/hosts.js';
import { resolve, routePath } from '../../apps/public/app/model/resolve.js';
import { makeSite } from '../../apps/public/app/model/site.js';
import { pageTypes, pathOf, typeOfWord, wordOf } from '../../apps/public/app/model/words-in-addresses.js';
import { furuAas, havVik } from './fixture.js';

const site = makeSite(readEdition(furuAas.text), furuAas.record);
const nynorsk = makeSite(readEdition(havVik.text), havVik.record);

describe('the host', () => {
  it.each([
    ['Suldal.BetreInnsats.no', 'suldal.betreinnsats.no'],
    ['suldal.localhost:4200', 'suldal.localhost'],
    ['suldal.localhost.', 'suldal.localhost'],
    ['a b', undefined],
    ['user@host', undefined],
    ['[::1]:4200', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is read as %s', (header, name) => expect(hostName(header)).toBe(name));

  it('is the platform, its www, or a site', () => {
    expect(hostKind('betreinnsats.no', 'betreinnsats.no').kind).toBe('platform');
    expect(hostKind('www.betreinnsats.no', 'betreinnsats.no').kind).toBe('toPlatform');
    expect(hostKind('suldal.betreinnsats.no', 'betreinnsats.no').kind).toBe('site');
  });
});

describe('an address', () => {
  it('leads to a page, in its language', () => {
    expect(resolve(site, '/')).toMatchObject({ kind: 'page', place: { kind: 'home' }, lang: 'nb' });
    expect(resolve(site, '/nn')).toMatchObject({ kind: 'page', place: { kind: 'home' }, lang: 'nn' });
    expect(resolve(site, '/trinn/del')).toMatchObject({ kind: 'page', place: { type: 'step', slug: 'del' } });
    expect(resolve(site, '/nn/steg/del')).toMatchObject({ kind: 'page', lang: 'nn' });
    expect(resolve(nynorsk, '/steg/sja')).toMatchObject({ kind: 'page', lang: 'nn' });
    expect(resolve(nynorsk, '/nb/trinn/sja')).toMatchObject({ kind: 'page', lang: 'nb' });
  });

  it.each([
    ['/trinn/del/', '/trinn/del'],
    ['/nn/', '/nn'],
    ['/nb', '/'],
    ['/nb/trinn/del', '/trinn/del'],
    ['/nn/trinn/del', '/nn/steg/del'],
    ['/steg/del', '/trinn/del'],
    ['/trinn/undring', '/trinn/ta-undringen-pa-alvor'],
    ['/trinn', '/veileder'],
  ])('%s leads on to %s', (from, to) => expect(resolve(site, from)).toEqual({ kind: 'redirect', to }));

  it.each(['/trinn/finnes-ikke', '/finnes-ikke', '/trinn/del/mer', '/se/trinn/del', '/finnes-ikke/'])(
    '%s leads nowhere',
    (path) => expect(resolve(site, path).kind).toBe('missing'),
  );

  it('of every item is its own, in every language, and keeps the page when the language is switched', () => {
    for (const item of site.items) {
      const place = { kind: 'item', type: item.type as (typeof pageTypes)[number], slug: item.slug } as const;
      for (const lang of site.languages) {
        expect(resolve(site, pathOf(place, lang, site.main))).toEqual({ kind: 'page', site, place, lang });
      }
      expect(routePath(place)).toMatch(/^\/[a-z]/);
    }
  });

  it.each([
    { kind: 'home' },
    { kind: 'list', type: 'tool' },
    { kind: 'search', query: '', page: 1 },
    { kind: 'search', query: 'møte & mer', page: 2 },
  ] as const)('of $kind $type$query is kept when the language is switched', (place) => {
    for (const lang of site.languages) {
      const [path, query] = pathOf(place, lang, site.main).split('?');
      expect(resolve(site, path!, query)).toEqual({ kind: 'page', site, place, lang });
    }
  });

  it('has one word for each type and language, and no word for two types', () => {
    const words = pageTypes.flatMap((type) => [...new Set([wordOf(type, 'nb'), wordOf(type, 'nn')])]);
    expect(new Set(words).size).toBe(words.length);
    for (const type of pageTypes) expect(typeOfWord(wordOf(type, 'nn'))).toBe(type);
  });
});

describe('what is refused', () => {
  it.each([
    '/trinn/del?_data=routes%2Ftrinn.%24slug',
    '/trinn/del?x=1&%5Fdata=root',
    '/?index',
    '/trinn/del?_routes=root',
    '/trinn/del.data',
    '/_root.data',
    '/trinn/del%2Edata',
    '/__manifest?p=/',
    '/__manifest',
    '/%5f_manifest',
    '//evil.example',
    '/\\evil.example',
    '/%5Cevil.example',
    '/../etc/passwd',
    '/%2e%2e/etc/passwd',
    '/assets/..%2f..%2fmain.js',
    '/%00',
    '/%E0%A4%A',
    '/%252e%252e/x',
    'http://evil.example/',
    '*',
  ])('%s', (url) => expect(isRefused(url)).toBe(true));

  it.each(['/', '/trinn/del', '/nn/steg/del?utm_source=x', '/?for=barnehage', '/verktoy?q=100%'])(
    'but not %s',
    (url) => expect(isRefused(url)).toBe(false),
  );
});
