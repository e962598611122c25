import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

type Encoding = 'br' | 'gzip' | 'identity';
type Variant = { body: Buffer; headers: Record<string, string | number> };

/** What is sent for an address: made once, with all its encodings, and then served as bytes. */
export type Answer = { status: number; variants: Partial<Record<Encoding, Variant>>; bytes: number };

/** Another address to ask for. */
export type Lead = { to: string; status: 303 | 308 };

export type AnswerParts = {
  status?: number;
  type: string;
  body: string | Buffer;
  cacheControl: string;
  headers?: Record<string, string>;
  /** Compress as well as possible (for what is kept), quickly (for what is sent once), or not at all. */
  compress: 'well' | 'quickly' | 'no';
};

/** Makes an answer: compressed off the main thread, with a strong ETag for each encoding. */
export async function makeAnswer(parts: AnswerParts): Promise<Answer> {
  const { status = 200, type, cacheControl, compress } = parts;
  const body = Buffer.from(parts.body);
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const variant = (encoding: Encoding, bytes: Buffer): Variant => ({
    body: bytes,
    headers: {
      ...parts.headers,
      'content-type': type,
      'content-length': bytes.length,
      'cache-control': cacheControl,
      ...(compress === 'no' ? {} : { vary: 'accept-encoding' }),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(status === 200 && cacheControl !== 'no-store' ? { etag: `"${tag}-${encoding}"` } : {}),
    },
  });
  const variants: Answer['variants'] = { identity: variant('identity', body) };
  if (compress !== 'no') {
    const [br, gz] = await Promise.all([
      brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: compress === 'well' ? 9 : 4,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
      gzipped(body, { level: compress === 'well' ? 9 : 5 }),
    ]);
    variants.br = variant('br', br);
    variants.gzip = variant('gzip', gz);
  }
  const bytes = Object.values(variants).reduce((sum, { body: { length } }) => sum + length, 1000);
  return { status, variants, bytes };
}

/** Sends an answer in the best encoding the reader takes, or says that the reader has it already. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const variant = pick(answer, request.headers['accept-encoding']);
  const etag = variant.headers.etag;
  if (etag !== undefined && knows(request.headers['if-none-match'], String(etag))) {
    const { 'content-length': _, 'content-type': __, 'content-encoding': ___, ...headers } = variant.headers;
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(answer.status, variant.headers);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
}

function pick({ variants }: Answer, accepted: string | undefined): Variant {
  if (accepted !== undefined) {
    if (variants.br && takes(accepted, 'br')) return variants.br;
    if (variants.gzip && takes(accepted, 'gzip')) return variants.gzip;
  }
  return variants.identity!;
}

/** Does the reader take this encoding? `br;q=0` says that it does not. */
function takes(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding);
  return at !== -1 && !/^[a-z-]*\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at + encoding.length));
}

const knows = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header === etag || header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag));
