import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filePath } from '../../apps/public/app/model/files.js';
import { keptFile, published, settings, type KeptFile } from './build-site.js';
import { startFakeApi, type FakeApi } from './fake-api.js';
import { furuAas } from './fixture.js';
import { files, oldConsentHash } from './fixture-files.js';
import { ownFolder, startSite, type RunningSite } from './start-site.js';

const host = 'furuaas.localhost';
const path = ({ value }: KeptFile) => filePath(value);
const withLogo = (logo: KeptFile, number: number, more = {}) =>
  published(
    905,
    'liten',
    {
      settings: settings({ name: { nb: `Liten ${number}` }, mainLanguage: 'nb', logo: logo.value }),
      items: [],
    },
    more,
    { number, files: [logo] },
  );
const png = (text: string) => keptFile('logo.png', 'image/png', Buffer.from(text), { width: 10, height: 10 });
const [first, second] = [png('one'), png('two')];

let api: FakeApi;
let folder: Awaited<ReturnType<typeof ownFolder>>;
let site: RunningSite;

beforeAll(async () => {
  api = await startFakeApi();
  api.publish(furuAas, withLogo(first, 1));
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

describe('a file of an edition', () => {
  it('is drawn where it is a picture, for ever the same', async () => {
    const { status, headers, body } = await site.get(host, path(files.logo));
    expect([status, body.equals(files.logo.bytes)]).toEqual([200, true]);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const etag = String(headers.etag);
    expect((await site.get(host, path(files.logo), { 'if-none-match': etag })).status).toBe(304);
    const head = await site.get(host, path(files.logo), {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(files.logo.bytes.length),
    ]);
  });

  it('is saved under its own name where it is a document, and runs nothing', async () => {
    expect(path(files.consent)).toMatch(/^\/fil\/[0-9a-f]{64}\/samtykke-til-samarbeid-2026-27\.docx$/);
    const { headers, body } = await site.get(host, path(files.consent));
    expect(body.equals(files.consent.bytes)).toBe(true);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="samtykke-til-samarbeid-2026-27.docx"; filename*=UTF-8''Samtykke%20til%20%C2%ABsamarbeid%C2%BB%2C%202026%2027.docx`,
    );
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('public, max-age=3600, must-revalidate');
  });

  it.each([
    ['bytes=0-9', 206, '0123456789', 'bytes 0-9/48000'],
    ['bytes=47995-', 206, '56789', 'bytes 47995-47999/48000'],
    ['bytes=-3', 206, '789', 'bytes 47997-47999/48000'],
    ['bytes=47999-99999', 206, '9', 'bytes 47999-47999/48000'],
    ['bytes=48000-', 416, '', 'bytes */48000'],
  ])('is sent in the part %s', async (range, status, text, told) => {
    const part = await site.get(host, path(files.consent), { range });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([status, text, told]);
  });

  it('is sent whole to who asks for several parts, or has an older one', async () => {
    for (const headers of [
      { range: 'bytes=0-1,5-6' },
      { range: 'lines=1-2' },
      { range: 'bytes=0-1', 'if-range': '"another"' },
    ] as Record<string, string>[]) {
      const whole = await site.get(host, path(files.consent), headers);
      expect([whole.status, whole.body.length]).toEqual([200, 48_000]);
    }
  });

  it('is led to from the address of an earlier version, and from another name', async () => {
    const to = path(files.consent);
    for (const asked of [`/fil/${oldConsentHash}/gammelt.docx`, to.replace('2026-27.docx', 'ny.exe')]) {
      const { status, headers } = await site.get(host, asked);
      expect([status, headers.location]).toEqual([302, to]);
    }
  });

  it.each([
    path(first),
    `/fil/${'0'.repeat(64)}/skjema.pdf`,
    `/fil/${'0'.repeat(63)}/skjema.pdf`,
    '/fil/skjema.pdf',
    '/fil/..%2f..%2feditions/x',
    path(files.logo).toUpperCase(),
  ])('is not found where the site does not use it: %s', async (asked) => {
    expect((await site.get(host, asked)).status).toBe(404);
  });

  it('is behind a token what that draft uses, kept by nobody, with its links within the token', async () => {
    api.previews.set('tokentoken1234', furuAas.text);
    api.frames.set('rammeramme1234', furuAas.text);
    for (const base of ['/forhandsvisning/tokentoken1234', '/utkast/rammeramme1234']) {
      const found = await site.get(host, base + path(files.consent));
      expect([found.status, found.body.equals(files.consent.bytes)]).toEqual([200, true]);
      expect(found.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
      });
      expect(found.headers['content-disposition']).toContain('attachment');
      const earlier = await site.get(host, `${base}/fil/${oldConsentHash}/gammelt.docx`);
      expect(earlier.headers.location).toBe(base + path(files.consent));
      expect((await site.get(host, base + path(first))).status).toBe(404);
      expect((await site.get(host, `${base}/`)).text).toContain(`src="${base}${path(files.logo)}"`);
    }
  });
});

describe('a page', () => {
  it('names the format and the size where a file is fetched, and draws pictures that hold their place', async () => {
    const tool = (await site.get(host, '/verktoy/samtykke')).text;
    expect(tool).toContain(`href="${path(files.consent)}"`);
    expect(tool).toMatch(/Last ned Samtykke til samarbeid.*\(Word, 48 kB\)/);
    const page = (await site.get(host, '/side/om-modellen')).text;
    expect(page).toContain(
      `src="${path(files.house)}" width="800" height="450" alt="Rådhuset i Furuås, med trær foran"`,
    );
    const nynorsk = (await site.get(host, '/nn/side/om-modellen')).text;
    expect(nynorsk).toMatch(/alt="Rådhuset i Furuås, med trær foran" lang="nb"/);
    const advice = (await site.get(host, '/rad/nar-barnet-ikke-vil-pa-skolen')).text;
    expect(advice).toContain(`src="${path(files.leaf)}" width="300" height="300" alt=""`);
  });
});

describe('an edition', () => {
  it('is not shown before its files are here and right, and then the older files are gone', async () => {
    const hash = second.value.hash;
    const fetched = () => api.asked.filter((asked) => asked.endsWith(`/files/${hash}`)).length;
    api.lost.add(hash);
    api.publish(furuAas, withLogo(second, 2));
    await expect.poll(fetched).toBeGreaterThan(1);
    expect((await site.get('liten.localhost', '/')).text).toContain('Liten 1');
    expect((await site.get('liten.localhost', path(first))).status).toBe(200);
    api.lies.set(hash, Buffer.from('TWO'));
    api.lost.clear();
    const before = fetched();
    await expect.poll(fetched).toBeGreaterThan(before);
    expect((await site.get('liten.localhost', '/')).text).toContain('Liten 1');
    api.lies.clear();
    await site.waitFor('liten.localhost', '/', ({ text }) => text.includes('Liten 2'));
    expect((await site.get('liten.localhost', path(second))).text).toBe('two');
    expect((await site.get('liten.localhost', path(first))).status).toBe(404);
  }, 30_000);

  it('is served with its files when everything else is dead, also after a restart', async () => {
    await api.stop();
    await site.kill('SIGKILL');
    site = await startSite({ apiUrl: api.url, dataDir: folder.path });
    for (const file of Object.values(files))
      expect((await site.get(host, path(file))).body.equals(file.bytes)).toBe(true);
    expect((await site.get('liten.localhost', path(second))).text).toBe('two');
  });

  it('is fetched again where the disk has lost a file of it', async () => {
    await site.kill();
    const { rm } = await import('node:fs/promises');
    await rm(`${folder.path}/files/${second.value.hash}`);
    site = await startSite({ apiUrl: api.url, dataDir: folder.path });
    const torn = await site.get('liten.localhost', path(second));
    expect([torn.status, torn.headers['retry-after']]).toEqual([503, '5']);
    expect((await site.get('liten.localhost', '/')).text).toContain('Liten 2');
    api = await startFakeApi(api.port);
    api.publish(furuAas, withLogo(second, 2));
    await site.waitFor('liten.localhost', path(second), ({ status }) => status === 200);
  });
});
