import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { makeAnswer, type Answer } from './answer.js';
import { fileHeaders } from './headers.js';

const types: Record<string, { type: string; compress: 'best' | 'no' }> = {
  '.css': { type: 'text/css; charset=utf-8', compress: 'best' },
  '.svg': { type: 'image/svg+xml', compress: 'best' },
  '.woff2': { type: 'font/woff2', compress: 'no' },
};

/** What never changes under its address: the name carries the hash of the content. */
export const forEver = 'public, max-age=31536000, immutable';

/** The one script there is: of a page in the admin's frame. */
const frameScript = 'utkast.js';

/**
 * The built files by their paths, all in memory: a rebuild beside a running app takes nothing from its readers. The
 * scripts that Remix builds are left out, since no page asks for them.
 */
export async function loadAssets(client: string): Promise<ReadonlyMap<string, Answer>> {
  const folder = join(client, 'assets');
  const names = await readdir(folder);
  const script = await makeAnswer({
    type: 'text/javascript; charset=utf-8',
    body: await readFile(join(client, frameScript)),
    cacheControl: 'public, max-age=0, must-revalidate',
    headers: fileHeaders,
    compress: 'best',
  });
  const loaded = names.map(async (name) => {
    const kind = types[extname(name)];
    if (!kind) return [];
    const body = await readFile(join(folder, name));
    return [
      [`/assets/${name}`, await makeAnswer({ ...kind, body, cacheControl: forEver, headers: fileHeaders })],
    ] as const;
  });
  return new Map([[`/${frameScript}`, script], ...(await Promise.all(loaded)).flat()]);
}
