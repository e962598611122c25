/**
 * Has a picture nothing beside its pixels: no metadata, no comment, nothing after its end? Told from its structure, part
 * by part. What this platform draws is clean.
 */
export function isClean(bytes: Buffer, format: 'jpeg' | 'png' | 'webp'): boolean {
  if (format === 'png') return isCleanPng(bytes);
  return format === 'jpeg' ? isCleanJpeg(bytes) : isCleanWebp(bytes);
}

const pngParts = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'bKGD', 'sBIT', 'IDAT']);

function isCleanPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    const next = at + 12 + bytes.readUInt32BE(at);
    if (name === 'IEND') return next === bytes.length;
    if (!pngParts.has(name)) return false;
    at = next;
  }
  return false;
}

/** A JPEG is a row of marked parts; between the pixels of a scan the bytes go on until the next mark. */
function isCleanJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const mark = bytes[at + 1]!;
    // APP0 is the plain header; the other APPs and COM are where everything else hides.
    if ((mark > 0xe0 && mark <= 0xef) || mark === 0xfe) return false;
    at += 2 + bytes.readUInt16BE(at + 2);
    if (mark === 0xda) at = endOfScan(bytes, at);
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2 === bytes.length;
  }
  return false;
}

function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const mark = bytes[at + 1]!;
    // A stuffed zero and a restart belong to the pixels.
    if (bytes[at] === 0xff && mark !== 0 && mark !== 0xff && (mark < 0xd0 || mark > 0xd7)) return at;
  }
  return bytes.length;
}

const webpParts = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH']);

function isCleanWebp(bytes: Buffer): boolean {
  if (bytes.length < 12 || bytes.readUInt32LE(4) + 8 !== bytes.length) return false;
  for (let at = 12; at + 8 <= bytes.length;) {
    if (!webpParts.has(bytes.toString('latin1', at, at + 4))) return false;
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
    if (at === bytes.length) return true;
  }
  return false;
}
