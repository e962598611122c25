import { randomBytes } from 'node:crypto';
import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { fromBufferPromise } from 'yauzl';
import yazl from 'yazl';
import { zipParts } from '../src/assets/checks/zip-parts.js';

/** Files for tests, made and not kept. A bad one stands here when two tests need it; the others with their test. */
export type Parts = Record<string, string | Buffer>;

/** The same words give the same bytes, whatever the time is. */
const mtime = new Date(2026, 10, 1);

/** A package of parts, in their order. */
export async function zipOf(parts: Parts, more?: (zip: yazl.ZipFile) => void): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name, { mtime });
  more?.(zip);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The texts of the parts of a package, by their names. */
export async function textsIn(bytes: Buffer): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const { name, read } of zipParts(zip, { parts: 100, bytes: 1_000_000 }))
    found.set(name, (await read()).toString('utf8'));
  return found;
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** What every Word document has. */
export const wordParts = (words = 'Undringsskjema', type = main): Parts => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  '_rels/.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
});

export const wordFile = (words?: string): Promise<Buffer> => zipOf(wordParts(words));

/** A picture of one colour. */
export const picture = (
  format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' = 'png',
  { width = 40, height = 30, colour = '#0b5c5e' } = {},
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .toFormat(format)
    .toBuffer();

/** A PDF of one page; what `change` does to it is in it. */
export async function pdfFile(
  change?: (document: PDFDocument) => unknown,
  { tagged = false, words = '' } = {},
): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText(words || 'Skjema');
  if (tagged) {
    document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }));
    document.catalog.set(
      PDFName.of('StructTreeRoot'),
      document.context.register(document.context.obj({ Type: 'StructTreeRoot' })),
    );
  }
  await change?.(document);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** A PDF of about so many bytes, no two alike, that does not shrink. */
export const heavyPdf = (bytes: number): Promise<Buffer> =>
  pdfFile(({ context }) => context.register(context.stream(randomBytes(bytes))));

/** A stream of objects that unpacks, twice over, to gigabytes of nothing. */
export async function pdfBomb(): Promise<Buffer> {
  const nothing = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const air = deflateSync(
    Buffer.concat([Buffer.from('789c', 'hex'), ...Array.from({ length: 5000 }, () => nothing)]),
  );
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length ${air.length} >>`;
  const object = `90 0 obj\n${head}\nstream\n${air.toString('latin1')}\nendstream\nendobj\n`;
  return Buffer.from(
    (await pdfFile()).toString('latin1').replace('xref\n', () => `${object}xref\n`),
    'latin1',
  );
}

/** A PNG that says of itself whatever it is told to, with hardly any pixels behind it. */
export function pngSaying(width: number, height: number, pixels = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const part = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', head),
    part('IDAT', deflateSync(pixels)),
    part('IEND', Buffer.alloc(0)),
  ]);
}
