import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { assetOf, type Asset } from './assets.js';
import type { Env } from './env.js';
import { commonHeaders, documentPolicy, silentPage, silentPolicy, transportHeader } from './policy.js';

type Headers = Record<string, string>;

const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };
const revalidated = { 'cache-control': 'no-cache' };

/**
 * Answers every request of the admin from memory. The document is given for navigations only: an asset that is
 * gone is a 404, never the document with another type.
 */
export function createHandler(env: Env, assets: ReadonlyMap<string, Asset>): RequestListener {
  const document = assets.get('/index.html');
  if (!document) throw new Error('The build has no index.html. Run the build first.');
  const page = {
    asset: document,
    headers: { ...revalidated, 'content-security-policy': documentPolicy(env, document.body.toString()) },
  };
  const own = new Map<string, { asset: Asset; headers: Headers }>([
    [
      '/config.json',
      {
        asset: assetOf('application/json; charset=utf-8', Buffer.from(JSON.stringify(configOf(env)))),
        headers: revalidated,
      },
    ],
    [
      '/silent-check-sso.html',
      {
        asset: assetOf('text/html; charset=utf-8', Buffer.from(silentPage)),
        headers: { ...revalidated, 'content-security-policy': silentPolicy },
      },
    ],
    ['/', page],
    ['/index.html', page],
  ]);

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, { allow: 'GET, HEAD' });
    const path = pathOf(request);
    if (path === undefined) return refuse(response, 400);
    const found = own.get(path);
    if (found) return send(request, response, env, found.asset, found.headers);
    const asset = assets.get(path);
    if (asset)
      return send(request, response, env, asset, path.startsWith('/assets/') ? immutable : revalidated);
    if (path.startsWith('/assets/') || !isNavigation(request)) return refuse(response, 404);
    return send(request, response, env, page.asset, page.headers);
  };
}

/** The addresses that the browser needs. Nothing secret stands here: anybody may read it. */
const configOf = (env: Env) => ({
  apiUrl: env.API_URL,
  keycloak: { url: env.KEYCLOAK_URL, realm: env.KEYCLOAK_REALM, clientId: env.KEYCLOAK_CLIENT },
  siteUrl: env.SITE_URL,
});

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0]!);
  } catch {
    return undefined;
  }
}

function isNavigation(request: IncomingMessage): boolean {
  const mode = request.headers['sec-fetch-mode'];
  return mode === undefined ? (request.headers.accept ?? '').includes('text/html') : mode === 'navigate';
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  env: Env,
  asset: Asset,
  headers: Headers,
): void {
  const accepted = request.headers['accept-encoding'] ?? '';
  const [encoding, body] =
    asset.brotli && /\bbr\b/.test(accepted)
      ? ['br', asset.brotli]
      : asset.gzip && /\bgzip\b/.test(accepted)
        ? ['gzip', asset.gzip]
        : [undefined, asset.body];
  const etag = encoding ? `${asset.etag.slice(0, -1)}-${encoding}"` : asset.etag;
  const all: Headers = {
    ...commonHeaders,
    ...(env.KEYCLOAK_URL.startsWith('https:') ? transportHeader : {}),
    ...headers,
    vary: 'accept-encoding',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, all).end();
    return;
  }
  response.writeHead(200, {
    ...all,
    'content-type': asset.type,
    'content-length': body.length,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, headers: Headers = {}): void {
  response.writeHead(status, {
    ...commonHeaders,
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(`${status}\n`);
}
