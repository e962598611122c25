import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';

/** What is wrong with a package as such, whoever wanted it opened. */
export type ZipFaultCode = 'broken' | 'badPaths' | 'locked' | 'hidden' | 'tooLarge';
export class ZipFault extends Error {
  constructor(readonly code: ZipFaultCode) {
    super(code);
  }
}

/** How much a package may hold: parts, and bytes of all of them unpacked. */
export type ZipLimits = { parts: number; bytes: number };

/** A part is read into memory as far as its reader has room for it; left out, as far as the package may unpack. */
export type ZipPart = { name: string; read: (most?: number) => Promise<Buffer> };

const methods = new Set([0, 8]);
const symbolicLink = 0xa000;
/** More than text ever shrinks. What shrinks as much is air, made to fill a memory. */
const mostShrunk = 200;
const air = 10_000_000;

/**
 * Every part of a package, unpacked to its end whether somebody reads it or not: what a header says of its size is
 * nobody's word. Throws a `ZipFault` at the first thing that has no place in an honest one.
 */
export async function* zipParts(zip: ZipFile, limits: ZipLimits): AsyncGenerator<ZipPart> {
  const names = new Set<string>();
  let left = limits.bytes;
  let packed = 0;
  let first = Number.MAX_SAFE_INTEGER;
  if (zip.entryCount > limits.parts) throw new ZipFault('tooLarge');
  if (zip.comment) throw new ZipFault('hidden');
  try {
    for await (const entry of zip.eachEntry()) {
      assertHonest(entry, names);
      packed += entry.compressedSize;
      first = Math.min(first, entry.relativeOffsetOfLocalHeader);
      let unpacked: Buffer | undefined;
      const take = async (keep: boolean, most = left) => {
        const bytes = await drain(await zip.openReadStreamPromise(entry), Math.min(most, left), keep);
        left -= bytes.size;
        if (limits.bytes - left > Math.max(air, packed * mostShrunk)) throw new ZipFault('tooLarge');
        return (unpacked = bytes.whole);
      };
      if (entry.fileName.endsWith('/')) continue;
      const read = (most?: number) =>
        take(true, most).catch((error: Error) => Promise.reject(asFault(error)));
      yield { name: entry.fileName, read };
      if (!unpacked) await take(false);
    }
    // What no list of parts names, nobody has looked at.
    if (first > 0) throw new ZipFault('hidden');
  } catch (error) {
    throw asFault(error as Error);
  }
}

function assertHonest(entry: Entry, names: Set<string>): void {
  if (names.has(entry.fileName)) throw new ZipFault('hidden');
  names.add(entry.fileName);
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\\]/.test(entry.fileName)) throw new ZipFault('badPaths');
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === symbolicLink) throw new ZipFault('badPaths');
  if (entry.isEncrypted()) throw new ZipFault('locked');
  if (!methods.has(entry.compressionMethod)) throw new ZipFault('broken');
}

async function drain(stream: Readable, most: number, keep: boolean) {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new ZipFault('tooLarge');
    if (keep) chunks.push(chunk);
  }
  return { size, whole: Buffer.concat(chunks) };
}

function asFault(error: Error): Error {
  if (error instanceof ZipFault || !('message' in error)) return error;
  if (/relative path|absolute path|invalid characters in fileName/.test(error.message))
    return new ZipFault('badPaths');
  if (/too many bytes in the stream|not enough bytes in the stream/.test(error.message))
    return new ZipFault('tooLarge');
  return isOfZip(error) ? new ZipFault('broken') : error;
}

/** What yauzl and zlib say of bytes that make no sense. A refusal of ours passes as it is. */
const isOfZip = (error: Error): boolean =>
  error.constructor === Error || (error as NodeJS.ErrnoException).code?.startsWith('Z_') === true;
