import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

type Encoding = 'br' | 'gzip' | 'identity';
/** A body in one encoding, with its headers as they go out (names and values in turn), for 200 and for 304. */
type Variant = { body: Buffer; headers: string[]; headersAlone: string[]; etag: string | undefined };

/** What is sent for an address: made once, with all its encodings, and then served as bytes. */
export type Answer = { status: number; variants: Partial<Record<Encoding, Variant>>; bytes: number };

/** Another address to ask for. */
export type Lead = { to: string; status: 302 | 303 | 308 };

export type AnswerParts = {
  status?: number;
  type: string;
  body: string | Buffer;
  cacheControl: string;
  headers?: Record<string, string>;
  /** What beside the encoding the answer depends on. */
  vary?: string;
  /** Compress as small as can be (for what is made at the start), well (for what is kept), quickly, or not at all. */
  compress: 'best' | 'well' | 'quickly' | 'no';
};

/** Makes an answer: compressed off the main thread, with a strong ETag for each encoding. */
export async function makeAnswer(parts: AnswerParts): Promise<Answer> {
  const { status = 200, type, cacheControl, compress } = parts;
  const body = Buffer.from(parts.body);
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const variant = (encoding: Encoding, bytes: Buffer): Variant => {
    const etag = status === 200 && cacheControl !== 'no-store' ? `"${tag}-${encoding}"` : undefined;
    const alone = {
      ...parts.headers,
      'cache-control': cacheControl,
      ...(compress === 'no'
        ? {}
        : { vary: parts.vary ? `accept-encoding, ${parts.vary}` : 'accept-encoding' }),
      ...(etag === undefined ? {} : { etag }),
    };
    const whole = {
      ...alone,
      'content-type': type,
      'content-length': String(bytes.length),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    };
    return {
      body: bytes,
      headers: Object.entries(whole).flat(),
      headersAlone: Object.entries(alone).flat(),
      etag,
    };
  };
  const variants: Answer['variants'] = { identity: variant('identity', body) };
  if (compress !== 'no') {
    const [br, gz] = await Promise.all([
      brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: { best: 11, well: 9, quickly: 4 }[compress],
          // A window of 64 kB holds nearly every page whole; a larger one takes the coder sixteen times as long.
          ...(compress === 'well' ? { [constants.BROTLI_PARAM_LGWIN]: 16 } : {}),
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
      gzipped(body, { level: compress === 'quickly' ? 5 : 9 }),
    ]);
    variants.br = variant('br', br);
    variants.gzip = variant('gzip', gz);
  }
  const bytes = Object.values(variants).reduce((sum, { body: { length } }) => sum + length, 1000);
  return { status, variants, bytes };
}

/** Sends an answer in the best encoding the reader takes, or says that the reader has it already. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { headers } = request;
  const variant = pick(answer, headers['accept-encoding']);
  const known = headers['if-none-match'];
  if (known !== undefined && variant.etag !== undefined && knows(known, variant.etag)) {
    response.writeHead(304, variant.headersAlone).end();
    return;
  }
  response.writeHead(answer.status, variant.headers);
  if (request.method === 'HEAD') response.end();
  else response.end(variant.body);
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
  if (at === -1) return false;
  return (
    !accepted.includes('q=0') ||
    !/^[a-z-]*\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at + encoding.length))
  );
}

const knows = (header: string, etag: string): boolean =>
  header === etag || header.split(',').some((part) => part.trim().replace(/^W\//, '') === etag);
