import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id as itemId, published, settings } from './build-site.js';
import { startFakeApi, type FakeApi } from './fake-api.js';
import { furuAas, havVik } from './fixture.js';
import { nr } from './fixture-numbers.js';
import { ownFolder, startSite, type RunningSite } from './start-site.js';

const host = 'furuaas.localhost';
const small = (name: string, number: number, more = {}) =>
  published(
    902,
    'liten',
    { settings: settings({ name: { nb: name }, mainLanguage: 'nb' }), items: [] },
    more,
    { number },
  );
const merged = published(
  903,
  'gamle',
  { settings: settings({ name: { nb: 'Gamle' } }), items: [] },
  { state: 'mergedInto', mergedInto: 'furuaas' },
);
const closed = published(
  904,
  'stengt',
  { settings: settings({ name: { nb: 'Stengt' } }), items: [] },
  { state: 'closed' },
);

/** A record that no page can be rendered with: its date is none. */
const whole = published(905, 'odelagt', {
  settings: settings({ name: { nn: 'Øydelagd' }, mainLanguage: 'nn' }),
  items: [],
});
const broken = {
  ...whole,
  record: { ...whole.record, edition: { ...whole.record.edition!, publishedAt: 'i går' } },
};

let api: FakeApi;
let folder: Awaited<ReturnType<typeof ownFolder>>;
let site: RunningSite;

beforeAll(async () => {
  api = await startFakeApi();
  api.publish(furuAas, havVik, small('Liten', 1), merged, closed);
  folder = await ownFolder();
  site = await startSite({ apiUrl: api.url, dataDir: folder.path });
  await site.waitFor(host, '/', ({ status }) => status === 200);
  await site.waitFor('liten.localhost', '/', ({ status }) => status === 200);
});
afterAll(async () => {
  await site.kill();
  await api.stop();
  await folder.remove();
});

describe('a host', () => {
  it('of a site answers however it is written, and its other hosts lead to it', async () => {
    expect((await site.get('FuruAas.localhost:4200', '/')).status).toBe(200);
    const other = await site.get('bti.furuaas.example', '/trinn/del');
    expect(other.status).toBe(308);
    expect(other.headers.location).toBe(`http://furuaas.localhost:${site.port}/trinn/del`);
  });

  it('that is nobody’s is not found, whatever a proxy’s headers say', async () => {
    const headers = { 'x-forwarded-host': host, forwarded: `host=${host}` };
    const answer = await site.get('ukjent.localhost', '/', headers);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Her er det ingen veileder');
    expect((await site.get('furuaas.localhost.evil.example', '/')).status).toBe(404);
    expect((await site.get('bad host', '/')).status).toBe(400);
  });

  it('of the platform lists the open sites, and www leads to it', async () => {
    const { text } = await site.get('localhost', '/');
    expect(text).toContain('Furuås kommune');
    expect(text).not.toContain('Havvik');
    expect((await site.get('www.localhost', '/x')).headers.location).toBe(`http://localhost:${site.port}/`);
  });

  it('of a merged site leads to the page in the new one, or to its front page', async () => {
    const origin = `http://furuaas.localhost:${site.port}`;
    expect((await site.get('gamle.localhost', '/trinn/del')).headers.location).toBe(`${origin}/trinn/del`);
    expect((await site.get('gamle.localhost', '/borte')).headers.location).toBe(`${origin}/`);
  });

  it('of a closed site still shows it, and says so', async () => {
    const { status, text, headers } = await site.get('stengt.localhost', '/');
    expect([status, headers['x-robots-tag']]).toEqual([200, 'noindex']);
    expect(text).toContain('er avsluttet');
  });
});

describe('a page', () => {
  it('comes compressed, with a strong ETag for each encoding, and 304 to who has it', async () => {
    const plain = await site.get(host, '/trinn/del');
    const br = await site.get(host, '/trinn/del', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await site.get(host, '/trinn/del', { 'accept-encoding': 'br;q=0, gzip' });
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const tags = [plain, br, gzip].map(({ headers }) => headers.etag);
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    expect(br.headers).toMatchObject({
      vary: 'accept-encoding',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    const known = await site.get(host, '/trinn/del', {
      'accept-encoding': 'br',
      'if-none-match': `"x", W/${br.headers.etag}`,
    });
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, br.headers.etag]);
  });

  it('is the same with a query nobody knows, and its head alone has the same headers', async () => {
    const page = await site.get(host, '/trinn/del');
    expect((await site.get(host, '/trinn/del?utm_source=x')).text).toBe(page.text);
    const head = await site.get(host, '/trinn/del', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      page.headers['content-length'],
    ]);
  });

  it('loads nothing from others and nothing inline', async () => {
    const { headers, text } = await site.get(host, '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(text).not.toMatch(/<script|<style| style=| on[a-z]+=|modulepreload/);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await site.get(host, '/', {}, method)).status).toBe(405);
  });

  it.each([
    '/trinn/del.data',
    '/trinn/del?_data=root',
    '/__manifest?p=/',
    '/..%2f..%2fetc/passwd',
    '/_root.data',
  ])('does not answer %s', async (path) => {
    const answer = await site.get(host, path);
    expect([answer.status, answer.body.length]).toEqual([404, 0]);
  });

  it('that is not there is 404 in the site’s own frame, the same for every address', async () => {
    const answer = await site.get(host, '/nn/finst-ikkje');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Sida finst ikkje');
    expect((await site.get(host, '/nn/heller-ikkje')).text).toBe(answer.text);
  });

  it('of a site that is being made says so and stays out of search engines', async () => {
    const { text, headers } = await site.get('havvik.localhost', '/');
    expect(text).toContain('Under utarbeiding');
    expect(text).toContain('name="robots" content="noindex"');
    expect(headers['x-robots-tag']).toBe('noindex');
    expect((await site.get('havvik.localhost', '/robots.txt')).text).toContain('Disallow: /\n');
    expect((await site.get('havvik.localhost', '/sitemap.xml')).status).toBe(404);
  });

  it('says honestly what is not decided', async () => {
    expect((await site.get('havvik.localhost', '/steg/sja')).text).toContain('Ikkje avklart enno');
  });

  it('is listed for search engines once the site is open', async () => {
    expect((await site.get(host, '/robots.txt')).text).toContain('Sitemap:');
    expect((await site.get(host, '/sitemap.xml')).text).toContain('/nn/steg/del</loc>');
  });
});

describe('a preview', () => {
  it('shows a draft under its own addresses, to nobody but the admin’s frame, and is kept nowhere', async () => {
    const draft = furuAas.text.replaceAll('Del undringen', 'Del utkastet');
    api.previews.set('tokentoken1234', draft);
    const base = '/forhandsvisning/tokentoken1234';
    const { text, headers } = await site.get(host, `${base}/trinn/del`);
    expect(text).toContain('Del utkastet');
    expect(text).toContain('Forhåndsvisning');
    expect(text).toContain(`href="${base}/nn/steg/del"`);
    expect(text.match(/href="\/(?!forhandsvisning|assets|tema|favicon)[^"]*"/g)).toBeNull();
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain('frame-ancestors http://admin.localhost:4100');
    expect((await site.get(host, '/trinn/del')).text).not.toContain('utkastet');
    api.previews.delete('tokentoken1234');
    const ended = await site.get(host, `${base}/nn/steg/del`);
    expect(ended.status).toBe(404);
    expect(ended.text).toContain('Førehandsvisinga er avslutta');
  });

  it('of another site is not found', async () => {
    api.previews.set('tokentoken1234', havVik.text);
    expect((await site.get(host, '/forhandsvisning/tokentoken1234/')).status).toBe(404);
  });
});

describe('a page in the admin’s frame', () => {
  const base = '/utkast/rammeramme1234';
  const item = (number: number, query = '') =>
    site
      .get(host, `${base}/_/${itemId(number)}${query}`)
      .then(({ status, headers }) => [status, headers.location]);

  it('tells the log nothing that one could get in by, when it fails', async () => {
    api.frames.set('hemmelig1234', 'ikke en utgave');
    expect((await site.get(host, '/utkast/hemmelig1234/trinn/del')).status).toBe(500);
    await expect.poll(() => site.said()).toContain('/utkast/*/trinn/del');
    expect(site.said()).not.toContain('hemmelig1234');
  });

  it('is the draft as it is now, with the one script, for the admin alone', async () => {
    api.frames.set('rammeramme1234', furuAas.text.replaceAll('Del undringen', 'Del utkastet'));
    const { text, headers } = await site.get(host, `${base}/trinn/del`);
    expect(text).toContain('Del utkastet');
    expect(text).toContain('Bare du ser den her');
    expect(text.match(/<script[^>]*>/g)).toEqual([
      `<script src="/utkast.js" defer="" data-admin="http://admin.localhost:4100" data-base="${base}">`,
    ]);
    expect(text.match(/href="\/(?!utkast\/|assets|tema|favicon)[^"]*"/g)).toBeNull();
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(headers.etag).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain('frame-ancestors http://admin.localhost:4100');
    api.frames.set('rammeramme1234', furuAas.text.replaceAll('Del undringen', 'Del det nye'));
    expect((await site.get(host, `${base}/trinn/del`)).text).toContain('Del det nye');
  });

  it('is found by its item, in a language; what has no page leads to the front page', async () => {
    expect(await item(nr.share)).toEqual([303, `${base}/trinn/del`]);
    expect(await item(nr.share, '?sprak=nn')).toEqual([303, `${base}/nn/steg/del`]);
    expect(await item(nr.share, '?sprak=xx')).toEqual([303, `${base}/trinn/del`]);
    expect(await item(900)).toEqual([303, base]);
    expect(await item(900, '?sprak=nn')).toEqual([303, `${base}/nn`]);
  });

  it('that is over says so, in the frame too', async () => {
    api.frames.clear();
    const { status, text, headers } = await site.get(host, `${base}/trinn/del`);
    expect(status).toBe(404);
    expect(text).toContain('Utkastet vises ikke lenger her');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain('frame-ancestors http://admin.localhost:4100');
  });

  it('runs a script that is small, the same for all, and nowhere else', async () => {
    const { status, headers, body } = await site.get(host, '/utkast.js');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(body.length).toBeLessThan(1000);
    expect((await site.get(host, '/trinn/del')).headers['content-security-policy']).not.toContain(
      'script-src',
    );
  });
});

describe('a new edition', () => {
  it('is read as soon as it is told of, and the other sites stay byte for byte as they were', async () => {
    const before = await site.get(host, '/');
    api.publish(furuAas, havVik, small('Liten, ny', 2), merged, closed);
    await site.waitFor('liten.localhost', '/', ({ text }) => text.includes('Liten, ny'));
    expect((await site.get(host, '/')).body.equals(before.body)).toBe(true);
  });

  it('that is not what was announced is not shown', async () => {
    const newer = small('Forfalsket', 3);
    api.publish(
      furuAas,
      havVik,
      { ...newer, text: newer.text.replace('Forfalsket', 'Noe annet!') },
      merged,
      closed,
    );
    await site.waitFor(
      host,
      '/',
      () => api.asked.filter((path) => path === '/v1/sites/liten/edition').length > 3,
    );
    expect((await site.get('liten.localhost', '/')).text).toContain('Liten, ny');
    api.publish(furuAas, havVik, newer, merged, closed);
    await site.waitFor('liten.localhost', '/', ({ text }) => text.includes('Forfalsket'));
  });
});

describe('a site that cannot be rendered', () => {
  it('says so on a page in its own language, and the others are as they were', async () => {
    api.publish(furuAas, havVik, small('Liten, ny', 2), merged, closed, broken);
    const { status, headers, text } = await site.waitFor(
      'odelagt.localhost',
      '/steg/del',
      (answer) => answer.status === 500,
    );
    expect([status, headers['cache-control']]).toEqual([500, 'no-store']);
    expect(text).toContain('<html lang="nn"');
    expect(text).toContain('Noko gjekk gale');
    expect((await site.get(host, '/')).status).toBe(200);
  });
});

describe('with everything else dead', () => {
  it('every page still answers with the same bytes, also after a restart; an unknown host gets 503', async () => {
    const paths = ['/', '/trinn/del', '/nn/niva/undring', '/verktoy'];
    const port = site.port;
    const before = await Promise.all(paths.map((path) => site.get(host, path)));
    await api.stop();
    await site.waitFor('ukjent.localhost', '/', ({ status }) => status === 503);
    await site.kill('SIGKILL');
    site = await startSite({ apiUrl: api.url, dataDir: folder.path, port });
    for (const [index, path] of paths.entries()) {
      const after = await site.get(host, path);
      expect([after.status, after.body.equals(before[index]!.body)]).toEqual([200, true]);
    }
    const unknown = await site.get('ukjent.localhost', '/');
    expect([unknown.status, unknown.headers['retry-after']]).toEqual([503, '5']);
    expect(unknown.text).toContain('112');
    expect((await site.get(host, '/forhandsvisning/tokentoken1234/')).status).toBe(503);
  });

  it('and when the API is back, what is new is fetched', async () => {
    api = await startFakeApi(api.port);
    api.publish(furuAas, havVik, small('Liten, nyere', 4), merged, closed);
    await site.waitFor('liten.localhost', '/', ({ text }) => text.includes('Liten, nyere'));
    expect((await site.get('ukjent.localhost', '/')).status).toBe(404);
  });
});
