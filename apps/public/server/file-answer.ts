import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { endingOf, isPicture, type FileValue } from '@bti/domain';
import { filePath } from '../app/model/files.js';
import { forEver } from './assets.js';
import { fileHeaders, hidden } from './headers.js';

/** A file on the disk, sent as it is: whole, or the part that was asked for. */
export type FileAnswer = { path: string; size: number; etag: string; headers: Record<string, string> };

/** A picture is these bytes for ever; a form that is replaced must reach its readers the same day. */
const pictureCache = forEver;
const documentCache = 'public, max-age=3600, must-revalidate';

/**
 * The headers of a file: of the type that was found in it and no other, running nothing. A picture is drawn in the page;
 * everything else is saved under its own name, and opened by what it belongs to.
 */
export function headersOf(file: FileValue, indexed: boolean): Record<string, string> {
  const picture = isPicture(file.type) && endingOf(file.type) !== '';
  const name = filePath(file).split('/').at(-1)!;
  return {
    ...fileHeaders,
    ...(indexed ? {} : hidden),
    'content-type': file.type,
    'content-disposition': picture
      ? 'inline'
      : `attachment; filename="${name}"; filename*=UTF-8''${encodeName(file.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': picture ? pictureCache : documentCache,
  };
}

/** A name as RFC 8187 writes it. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.replace(/[/\\]/g, ' ')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Sends a file from the disk: nothing where it is known, a part where one is asked for, else the whole. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: FileAnswer): void {
  const { headers } = request;
  const common = { ...file.headers, etag: file.etag, 'accept-ranges': 'bytes' };
  if (headers['if-none-match']?.split(',').some((part) => part.trim().replace(/^W\//, '') === file.etag)) {
    response.writeHead(304, common).end();
    return;
  }
  const fresh = headers['if-range'] === undefined || headers['if-range'] === file.etag;
  const part = fresh ? partOf(headers.range, file.size) : undefined;
  if (part === 'none') {
    response.writeHead(416, { ...fileHeaders, 'content-range': `bytes */${file.size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: file.size - 1 };
  response.writeHead(part ? 206 : 200, {
    ...common,
    'content-length': String(end - start + 1),
    ...(part ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {}),
  });
  if (request.method === 'HEAD' || file.size === 0) {
    response.end();
    return;
  }
  const stream = createReadStream(file.path, { start, end });
  // Its headers are out: all that can be said now is that it ended too early.
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** The one part that a reader asks for. Several at once are answered with the whole. */
function partOf(
  range: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end ? { start, end } : 'none';
}
