import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkBudget } from '../../apps/public/server/work-budget.js';
import { readerLanguage } from '../../apps/public/server/reader-language.js';
import type { TestApi } from '../support/api.js';
import { furuAas } from './fixture.js';
import { publishedApi } from './published-api.js';
import { openSite, type OpenSite } from './start-site.js';

const host = 'furuaas.localhost';
let api: TestApi;
let site: OpenSite;

beforeAll(async () => {
  api = await publishedApi(furuAas);
  site = await openSite(api.url, host);
});
afterAll(async () => {
  await site.close();
  await api.close();
});

describe('the search page', () => {
  it('is reached by a form on every page, in the language of the page', async () => {
    expect((await site.get(host, '/trinn/del')).text).toMatch(/<form[^>]* action="\/sok"/);
    expect((await site.get(host, '/nn/steg/del')).text).toMatch(/<form[^>]* action="\/nn\/sok"/);
    expect((await site.get(host, '/finnes-ikke')).text).toMatch(/<form[^>]* action="\/sok"/);
  });

  it('shows what was found, with the query in the form, the title and the switch of language', async () => {
    const { status, text, headers } = await site.get(host, '/sok?q=undringsnotat');
    expect(status).toBe(200);
    expect(text).toContain('<title>Søk: undringsnotat – Furuås kommune</title>');
    expect(text).toContain('value="undringsnotat"');
    expect(text).toContain('href="/nn/sok?q=undringsnotat"');
    expect(text).toMatch(/<a href="\/verktoy\/[^"]+"><mark>Undringsnotat<\/mark><\/a>/);
    expect(text).toContain('name="robots" content="noindex"');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect((await site.get(host, '/nn/sok?q=undringsnotat')).text).toContain('<html lang="nn"');
  });

  it('says what can be searched for, and what to do when nothing was found', async () => {
    expect((await site.get(host, '/sok')).text).toContain('Skriv et ord');
    expect((await site.get(host, '/sok?q=')).text).toContain('Skriv et ord');
    const { text } = await site.get(host, '/nn/sok?q=qqqqzzzz');
    expect(text).toContain('Ingen treff på «qqqqzzzz»');
    expect(text).toContain('Prøv eit anna ord');
    expect(text).toContain('href="/nn/hjelpetelefon"');
  });

  it('takes a query from anybody: nothing of it is markup, and not too much of it is read', async () => {
    const { text } = await site.get(host, `/sok?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
    const long = await site.get(host, `/sok?q=${'a'.repeat(6000)}`);
    expect(long.status).toBe(200);
    expect(long.text).not.toContain('a'.repeat(200));
    for (const query of ['%', '%ff%fe', 'q=a&q=b', 'q[]=x', 'q=a&side=-1', 'q=a&side=1e9'])
      expect((await site.get(host, `/sok?${query}`)).status).toBe(200);
  });

  it('has one address', async () => {
    expect((await site.get(host, '/nb/sok?q=m%C3%B8te')).headers.location).toBe('/sok?q=m%C3%B8te');
    expect((await site.get(host, '/sok/?q=x')).headers.location).toBe('/sok?q=x');
    expect((await site.get(host, '/sok/mer')).status).toBe(404);
  });
});

describe('what can go wrong', () => {
  it('is said in the language of the reader where there is no site', async () => {
    const ask = (language: string) => site.get('ukjent.localhost', '/', { 'accept-language': language });
    expect((await ask('nn,nb;q=0.8')).text).toContain('Her er det ingen rettleiar');
    const bokmaal = await ask('en-GB,nb;q=0.8');
    expect(bokmaal.text).toContain('Her er det ingen veileder');
    expect(bokmaal.text).toContain('<html lang="nb"');
  });

  it('reads the language of a browser', () => {
    expect(readerLanguage(undefined)).toBe('nb');
    expect(readerLanguage('nn-NO')).toBe('nn');
    expect(readerLanguage('nb;q=0.5, nn;q=0.9')).toBe('nn');
    expect(readerLanguage('no, nn')).toBe('nb');
    expect(readerLanguage('nn, nb')).toBe('nn');
    expect(readerLanguage(';;,q=,')).toBe('nb');
  });
});

describe('the budget of work', () => {
  it('is spent by work, and fills again with time', async () => {
    let time = 0;
    const budget = createWorkBudget(0.5, 100, () => time);
    await budget.spend(async () => void (time += 500));
    expect(budget.isLeft()).toBe(false);
    time += 250;
    expect(budget.isLeft()).toBe(false);
    time += 200;
    expect(budget.isLeft()).toBe(true);
  });

  it('is not gone for minutes after a moment in which many asked at once', async () => {
    let time = 0;
    const budget = createWorkBudget(0.5, 100, () => time);
    let finish = () => {};
    const busy = new Promise<void>((done) => (finish = done));
    const all = Array.from({ length: 100 }, () => budget.spend(() => busy));
    time += 1_000;
    finish();
    await Promise.all(all);
    expect(budget.isLeft()).toBe(false);
    time += 900;
    expect(budget.isLeft()).toBe(true);
  });
});
