import { createHash } from 'node:crypto';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assetOf } from './assets.js';
import { readEnv } from './env.js';
import { createHandler } from './handler.js';

const inline = 'window.__remixContext = {"isSpaMode":true};';
const html = `<!doctype html><html><head><script>${inline}</script></head><body></body></html><script type="module" src="/assets/a.js"></script>`;
const script = `export const long = '${'x'.repeat(2_000)}';`;

let server: Server;
beforeAll(async () => {
  const assets = new Map([
    ['/index.html', assetOf('text/html; charset=utf-8', Buffer.from(html))],
    ['/assets/a.js', assetOf('text/javascript; charset=utf-8', Buffer.from(script))],
  ]);
  server = createServer(createHandler(readEnv({ API_URL: 'https://api.example.no/' }), assets));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => void server.close());

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, fail) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
const navigation = { 'sec-fetch-mode': 'navigate', accept: 'text/html' };

describe('the document', () => {
  it('answers any address that is navigated to, never cached, and allows its own inline scripts by hash only', async () => {
    const { status, headers, body } = await get('/t/furuly/guide', navigation);
    expect(status).toBe(200);
    expect(body.toString()).toBe(html);
    expect(headers['cache-control']).toBe('no-cache');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("connect-src 'self' https://api.example.no http://admin.localhost:4080");
    expect(policy).toContain("frame-src 'self' http://admin.localhost:4080 http://*.localhost:4200");
    expect(policy).not.toContain('unsafe');
  });

  it('is not given in place of an asset or of data', async () => {
    expect((await get('/assets/gone.js', navigation)).status).toBe(404);
    expect((await get('/t/furuly/guide', { 'sec-fetch-mode': 'cors' })).status).toBe(404);
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/%E0%A4%A', navigation)).status).toBe(400);
  });
});

describe('assets', () => {
  it('are kept for ever, compressed, and told apart by encoding', async () => {
    const plain = await get('/assets/a.js');
    const packed = await get('/assets/a.js', { 'accept-encoding': 'gzip' });
    expect(plain.headers['cache-control']).toContain('immutable');
    expect(gunzipSync(packed.body).toString()).toBe(script);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await get('/assets/a.js', { 'if-none-match': String(plain.headers.etag) });
    expect(again.status).toBe(304);
  });
});

describe('what the browser is told at start', () => {
  it('names the addresses and nothing else', async () => {
    const { body, headers } = await get('/config.json');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(JSON.parse(body.toString())).toEqual({
      apiUrl: 'https://api.example.no',
      keycloak: { url: 'http://admin.localhost:4080', realm: 'bti', clientId: 'bti-admin' },
      siteUrl: 'http://{slug}.localhost:4200',
    });
  });

  it('gives the silent page to frames of our own only', async () => {
    const { headers } = await get('/silent-check-sso.html');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });
});

it('stops at a wrong environment with the names that are wrong', () => {
  expect(() => readEnv({ PORT: 'x', API_URL: 'javascript:alert(1)' })).toThrow(/PORT[\s\S]*API_URL/);
});
