import { fromBufferPromise, type ZipFile } from 'yauzl';
import type { FileRefusal } from '@bti/domain';
import { fileRefused } from '../../http/errors.js';
import { doneByItself, largestPart } from './live-parts.js';
import { fetchesByItself, refusalOfRelations } from './relationships.js';
import { ZipFault, zipParts, type ZipFaultCode } from './zip-parts.js';

/** Far above any real form or template, far below what hurts. */
const limits = { parts: 3000, bytes: 150_000_000 };
/** A document in a document (the numbers behind a chart) is looked into; one inside that is not. */
const deepest = 1;

const mainParts: [RegExp, string][] = [
  [/wordprocessingml\.document\.main\+xml/, 'wordprocessingml.document'],
  [/spreadsheetml\.sheet\.main\+xml/, 'spreadsheetml.sheet'],
  [/presentationml\.presentation\.main\+xml/, 'presentationml.presentation'],
];
const openDocuments = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)$/;

/** Where an OpenDocument says what it shows. */
const openText = /(^|\/)(content|styles)\.xml$/;

const macros =
  /(^|\/)(vbaProject|vbaProjectSignature|vbaData)[^/]*$|(^|\/)(activeX|macrosheets)\/|^(Basic|Scripts)\//i;
const embedded = /(^|\/)embeddings\//i;
const ownKind = /\.(docx|xlsx|pptx)$/i;
/** An OLE object of an OpenDocument is a part called «Object 1»; a chart of its own is a folder of that name. */
const foreign =
  /^Object \d+$|\.(exe|dll|com|scr|bat|cmd|ps1|js|jse|vbs|vbe|wsf|hta|jar|msi|lnk|reg|zip|7z|rar|html?|mht|swf|docm|xlsm|xlsb|pptm)$/i;

/** The media type of an Office document that holds nothing but itself. */
export async function checkOffice(bytes: Buffer, depth = 0): Promise<string> {
  try {
    return await typeOfDocument(await opened(bytes), depth);
  } catch (error) {
    if (error instanceof ZipFault) throw fileRefused(refusals[error.code]);
    throw error;
  }
}

const refusals: Record<ZipFaultCode, FileRefusal> = {
  broken: 'brokenOffice',
  badPaths: 'badPaths',
  locked: 'lockedOffice',
  hidden: 'hiddenContent',
  tooLarge: 'unpacksTooLarge',
};

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
  } catch {
    throw new ZipFault('broken');
  }
}

async function typeOfDocument(zip: ZipFile, depth: number): Promise<string> {
  let contentTypes = '';
  let openDocument = '';
  for await (const { name, read } of zipParts(zip, limits)) {
    if (macros.test(name)) throw fileRefused('macros');
    if (foreign.test(name)) throw fileRefused('embeddedFile');
    const bytes = await read(largestPart);
    if (embedded.test(name)) {
      if (!ownKind.test(name) || depth >= deepest) throw fileRefused('embeddedFile');
      await checkOffice(bytes, depth + 1);
    }
    if (name === 'mimetype') openDocument = bytes.subarray(0, 100).toString('latin1').trim();
    // What a part is called says nothing of what a program reads it as.
    const xml = xmlIn(bytes);
    if (xml === undefined) continue;
    if (name === '[Content_Types].xml') contentTypes = xml;
    const refused = name.endsWith('.rels') ? refusalOfRelations(xml) : doneByItself(xml);
    if (refused) throw fileRefused(refused);
    if (openText.test(name) && fetchesByItself(xml)) throw fileRefused('remoteContent');
  }
  if (/macroEnabled|vbaProject/i.test(contentTypes)) throw fileRefused('macros');
  if (openDocuments.test(openDocument)) return openDocument;
  const found = mainParts.find(([pattern]) => pattern.test(contentTypes));
  if (found) return `application/vnd.openxmlformats-officedocument.${found[1]}`;
  throw fileRefused(contentTypes || openDocument ? 'unknownType' : 'mailOrArchive');
}

/** The text of a part that is XML. It may be written in UTF-16, where a search in bytes would find nothing. */
function xmlIn(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === '3c00') return bytes.toString('utf16le');
  if (mark === 'feff' || mark === '003c') {
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return Buffer.from(even).swap16().toString('utf16le');
  }
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(bytes.toString('latin1', 0, 200))
    ? bytes.toString('utf8')
    : undefined;
}
