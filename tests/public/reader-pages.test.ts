import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getMe, openFrame } from '@bti/api-client';
import type { TestApi } from '../support/api.js';
import { furuAas } from './fixture.js';
import { manyReaders } from './fixture-readings.js';
import { publishedApi } from './published-api.js';
import { openSite, type OpenSite } from './start-site.js';

const host = 'mange.localhost';
const step = '/trinn/ta-undringen-pa-alvor';
let api: TestApi;
let site: OpenSite;

beforeAll(async () => {
  api = await publishedApi(manyReaders, furuAas);
  site = await openSite(api.url, host, 'furuaas.localhost');
});
afterAll(async () => {
  await site.close();
  await api.close();
});

const links = (html: string) =>
  [...html.matchAll(/(?:href|action)="(\/[^"#]*)(?:#[^"]*)?"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  );
/** Every way on: files are nobody's in particular, and a few ways lead out to another reader. */
const ways = (html: string) =>
  links(
    [
      /<head>.*?<\/head>/s,
      /<nav class="reader".*?<\/nav>/s,
      /href="[^"]*\/fil\/[^"]*"/g,
      /<p class="not-described">.*?<\/p>/gs,
      /<a [^>]*><span>Les (veilederen|rettleiaren) for .*?<\/a>/gs,
    ].reduce((left, out) => left.replace(out, ''), html),
  );

describe('a page for a reader', () => {
  it('has the reader’s own words, marked, and the common ones, marked', async () => {
    const { text, headers } = await site.get(host, `${step}?for=barnehage`);
    expect(text).toContain('Se etter leken.');
    expect(text).not.toContain('Stopp opp.');
    expect(text).toMatch(
      /<h2>Hva<\/h2><span class="whose" data-own=""><span>Egen<span class="ds-sr-only">: gjelder for deg</,
    );
    expect(text).toMatch(
      /<h2>Hvordan<\/h2><span class="whose"><span>Felles<span class="ds-sr-only">: gjelder for alle</,
    );
    expect(text).toContain('<span class="reader-for">for</span> <strong>Barnehage</strong>');
    expect(text).toContain(`<a href="${step}">Vis felles veileder</a>`);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('keeps its reader on every way on, in both languages, on every page', async () => {
    const seen = new Set(['/?for=barnehage']);
    for (const path of seen) {
      const { status, text } = await site.get(host, path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain('<strong>Barnehage</strong>');
      for (const link of ways(text)) {
        const isSearch = /^(\/nn)?\/sok$/.test(link);
        expect([path, link, isSearch || link.includes('for=barnehage')]).toEqual([path, link, true]);
        if (!isSearch) seen.add(link);
      }
      expect(text).toContain('<input type="hidden" name="for" value="barnehage"/>');
    }
    expect(seen.size).toBeGreaterThan(80);
    expect([...seen].some((path) => path.startsWith('/nn/'))).toBe(true);
  });

  it('is one page with the common one to search engines, and in no sitemap', async () => {
    const { text, headers } = await site.get(host, `/nn/steg/ta-undringen-pa-alvor?for=barnehage`);
    const origin = `http://${host}:${site.port}`;
    expect(text).toContain(`<link rel="canonical" href="${origin}/nn/steg/ta-undringen-pa-alvor"/>`);
    expect(text).toContain(`hrefLang="nb" href="${origin}${step}"`);
    expect(headers['x-robots-tag']).toBeUndefined();
    expect(text).not.toContain('noindex');
    expect((await site.get(host, '/sitemap.xml')).text).not.toContain('for=');
    expect((await site.get(host, '/robots.txt')).text).not.toContain('for=');
  });

  it('is kept apart from those of others, and the same however the query is written', async () => {
    const ask = (query: string) => site.get(host, step + query);
    const [all, kindergarten, parent] = [
      await ask(''),
      await ask('?for=barnehage'),
      await ask('?for=forelder'),
    ];
    expect(new Set([all, kindergarten, parent].map(({ headers }) => headers.etag)).size).toBe(3);
    expect((await ask('?utm_source=x&for=barnehage')).text).toBe(kindergarten.text);
    expect((await ask('?utm_source=x')).text).toBe(all.text);
    const known = await site.get(host, `${step}?for=barnehage`, {
      'if-none-match': String(kindergarten.headers.etag),
    });
    expect(known.status).toBe(304);
  });

  it.each([
    ['?for=ukjent', ''],
    ['?for=barn', ''],
    ['?for=barnehagen', '?for=barnehage'],
    ['?for=barnehage.', '?for=barnehage'],
  ])('%s leads to the page it means, for now', async (query, to) => {
    const { status, headers } = await site.get(host, step + query);
    expect([status, headers.location, headers['cache-control']]).toEqual([303, step + to, 'no-store']);
  });

  it('of a site that is the same for all is none: it says nothing of readers', async () => {
    expect((await site.get('furuaas.localhost', `${step}?for=barnehage`)).headers.location).toBe(step);
    expect((await site.get('furuaas.localhost', step)).text).not.toContain('class="reader"');
  });

  it('that is not part of their guide says so, and leads to the common one', async () => {
    const { status, text } = await site.get(host, '/trinn/konkretiser?for=forelder');
    expect(status).toBe(404);
    expect(text).toContain('Denne siden er ikke en del av veilederen for foreldre og foresatte');
    expect(text).toContain('href="/trinn/konkretiser">Se siden i felles veileder</a>');
    const made = await Promise.all(['/x', '/y'].map((path) => site.get(host, `${path}?for=forelder`)));
    expect(made.map((page) => page.status)).toEqual([404, 404]);
    expect(made[0]!.text).toBe(made[1]!.text);
  });

  it('of a level or a step that is not described for them says so, and nothing of the common text', async () => {
    const level = (await site.get(host, '/niva/to-tjenester?for=barnehage')).text;
    expect(level).toContain('Dette er ikke beskrevet for Barnehage.');
    expect(level).not.toContain('To tjenester arbeider sammen');
    const whole = (await site.get(host, '/veileder/fra-uro-til-handling?for=barnehage')).text;
    expect(whole.match(/Dette er ikke beskrevet for Barnehage\./g)).toHaveLength(2);
    expect(whole).not.toContain('Er det grunn til bekymring?');
  });

  it('of a level that others alone have described leads to theirs, in the common guide too', async () => {
    const link = '<a href="/niva/i-klassen?for=furu-skole">Skolene</a>';
    for (const path of ['/niva/i-klassen', '/veileder/fra-uro-til-handling'])
      for (const query of ['', '?for=barnehage']) {
        const { text } = await site.get(host, path + query);
        expect(text).toContain(`<p class="not-described">Dette er bare beskrevet for ${link}.</p>`);
      }
    const home = (await site.get(host, '/')).text;
    expect(home).toContain('<p class="note">Dette er bare beskrevet for Skolene.</p>');
    for (const query of ['?for=furu-skole', '?for=furu-skole.leder']) {
      const { text } = await site.get(host, `/niva/i-klassen${query}`);
      expect(text).toContain('Skolen prøver ut tiltak i klassen.');
      expect(text).not.toContain('bare beskrevet');
    }
  });

  it('lists nothing that is only others’', async () => {
    const tools = async (query: string) => (await site.get(host, `/verktoy${query}`)).text;
    expect(await tools('?for=furu-skole')).not.toContain('Lekeskjema');
    expect(await tools('?for=furu-skole')).toContain('Fraværsskjema');
    expect(await tools('?for=barnehage')).not.toContain('Fraværsskjema');
    expect(await tools('')).toContain('Lekeskjema');
    expect((await site.get(host, '/rolle?for=furu-skole')).text).not.toContain('Pedagogisk leder');
  });

  it('is asked for by a search as well, in its own words', async () => {
    const { text, headers } = await site.get(host, '/sok?q=leken&for=barnehage');
    expect(text).toContain(`href="${step}?for=barnehage"`);
    expect(headers['cache-control']).toBe('no-store');
    expect((await site.get(host, '/sok?q=leken')).text).toContain('Ingen treff');
  });

  it('can be chosen on every page and on the front page, and on the page of the tjeneste', async () => {
    const home = (await site.get(host, '/')).text;
    expect(home).toContain('Hvem er du?');
    expect(home.match(/href="\/\?for=forelder"/g)).toHaveLength(2);
    expect((await site.get(host, '/?for=forelder')).text).not.toContain('Hvem er du?');
    expect((await site.get(host, '/tjeneste/barnehage')).text).toContain(
      'href="/?for=barnehage"><span>Les veilederen for Barnehage',
    );
  });

  it('that only they have says in the common guide whose it is', async () => {
    const { text } = await site.get(host, '/trinn/samtale-ved-henting');
    expect(text).toContain(
      'Bare med i veilederen for <a href="/trinn/samtale-ved-henting?for=barnehage">Barnehage</a>',
    );
  });
});

describe('behind a token', () => {
  let base: string;
  beforeAll(async () => {
    const email = 'redaktor@mange.example';
    await api.owner.addMember('mange', { email, name: 'En redaktør', role: 'editor', tjenester: [] });
    await getMe(api.as(email));
    base = `/utkast/${(await openFrame(api.as(email), 'mange', { edition: 1 })).token}`;
  });

  it('every way on keeps both the token and the reader', async () => {
    const { status, text } = await site.get(host, `${base}${step}?for=barnehage.leder`);
    expect(status).toBe(200);
    expect(text).toContain('Gå en runde på avdelingene.');
    const wrong = ways(text).filter(
      (link) => !link.startsWith(base) || !(link.endsWith('/sok') || link.includes('for=barnehage.leder')),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['?sprak=nn&for=barnehage', '/nn/steg/samtale-ved-henting?for=barnehage'],
    ['?for=barnehage.leder', '/trinn/samtale-ved-henting?for=barnehage.leder'],
    ['?for=ukjent', '/trinn/samtale-ved-henting'],
  ])('an item is found by its id, for a reader: %s', async (query, to) => {
    const { headers } = await site.get(host, `${base}/_/00000000-0000-4000-8000-000000000201${query}`);
    expect(headers.location).toBe(base + to);
  });
});
