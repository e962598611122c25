import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One file of the build, as it is sent: read once, so that a rebuild cannot take it from under a running server. */
export type Asset = { type: string; body: Buffer; brotli?: Buffer; gzip?: Buffer; etag: string };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressed = /^(text\/|application\/json|image\/svg)/;

export function assetOf(type: string, body: Buffer): Asset {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  if (!compressed.test(type) || body.length < 512) return { type, body, etag };
  const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { type, body, etag, brotli, gzip: gzipSync(body, { level: 9 }) };
}

/** Every file under a folder, by its address. Source maps stay at home. */
export function readAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const file = join(folder, name);
    if (!statSync(file).isFile() || name.endsWith('.map')) continue;
    const type = types[extname(name)] ?? 'application/octet-stream';
    assets.set(`/${relative(folder, file).split(sep).join('/')}`, assetOf(type, readFileSync(file)));
  }
  return assets;
}
