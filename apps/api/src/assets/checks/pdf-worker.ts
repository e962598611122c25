import { parentPort, workerData } from 'node:worker_threads';
import type * as PdfLib from '@cantoo/pdf-lib';
import type { PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { FileRefusal } from '@bti/domain';
import type { PdfAnswer } from './pdf.js';

/** The library as the one file that its package also brings: read in a quarter of the time that its modules take. */
const wholeLibrary = new URL('../dist/pdf-lib.esm.min.js', import.meta.resolve('@cantoo/pdf-lib'));
const pdf = (await import(wholeLibrary.href)) as typeof PdfLib;

/** Keys and actions that have no place in something to read or to fill in. */
const keys: [FileRefusal, string[]][] = [
  ['pdfScript', ['JS', 'JavaScript', 'XFA']],
  ['pdfEmbedded', ['EmbeddedFiles', 'EF', 'Collection', 'RichMediaContent']],
];
const values: [FileRefusal, string[]][] = [
  ['pdfScript', ['/JavaScript', '/Rendition']],
  ['pdfLaunch', ['/Launch', '/GoToE', '/ImportData']],
  ['pdfEmbedded', ['/EmbeddedFile', '/FileAttachment', '/RichMedia', '/Movie', '/Sound', '/3D']],
];

/** What leads elsewhere has to wait for a click: by itself it tells a server who reads, and may give it more. */
const clicked = new Set(['/URI', '/SubmitForm', '/GoToR', '/Thread']);

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  let document: PDFDocument;
  try {
    document = await pdf.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  } catch (error) {
    return { refused: error instanceof pdf.EncryptedPDFError ? 'lockedPdf' : 'brokenPdf' };
  }
  if (document.context.trailerInfo.Encrypt) return { refused: 'lockedPdf' };
  try {
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      const refused = found(object, 0);
      if (refused) return { refused };
    }
    const pages = document.getPageCount();
    return pages > 0 ? { pages, tagged: isTagged(document) } : { refused: 'brokenPdf' };
  } catch {
    return { refused: 'brokenPdf' };
  }
}

/** The first thing in an object, or inside it, that is not wanted. Objects of their own come by themselves. */
function found(object: PDFObject, depth: number): FileRefusal | undefined {
  if (depth > 100) return 'tooHeavy';
  if (object instanceof pdf.PDFStream) return found(object.dict, depth);
  if (object instanceof pdf.PDFArray) return firstOf(object.asArray(), depth);
  if (!(object instanceof pdf.PDFDict)) return undefined;
  for (const [refusal, names] of keys)
    if (names.some((name) => object.has(pdf.PDFName.of(name)))) return refusal;
  if (leadsAwayByItself(object)) return 'pdfLaunch';
  for (const key of ['S', 'Subtype', 'Type']) {
    const value = object.get(pdf.PDFName.of(key));
    const known =
      value instanceof pdf.PDFName && values.find(([, names]) => names.includes(value.toString()));
    if (known) return known[0];
  }
  return firstOf(object.values(), depth);
}

/** Does it lead elsewhere when the document or a page of it is opened, without a click? */
function leadsAwayByItself(object: PDFDict): boolean {
  const events = object.lookup(pdf.PDFName.of('AA'));
  const actions = events instanceof pdf.PDFDict ? events.keys().map((event) => events.lookup(event)) : [];
  return [object.lookup(pdf.PDFName.of('OpenAction')), ...actions].some((action) => leadsAway(action, 0));
}

/** An action may name others that come after it. */
function leadsAway(action: PDFObject | undefined, depth: number): boolean {
  if (action instanceof pdf.PDFArray)
    return action.asArray().some((_, index) => leadsAway(action.lookup(index), depth + 1));
  if (!(action instanceof pdf.PDFDict) || depth > 20) return false;
  const kind = action.lookup(pdf.PDFName.of('S'));
  return (
    (kind instanceof pdf.PDFName && clicked.has(kind.toString())) ||
    leadsAway(action.lookup(pdf.PDFName.of('Next')), depth + 1)
  );
}

function firstOf(objects: readonly PDFObject[], depth: number): FileRefusal | undefined {
  for (const object of objects) {
    const refusal = found(object, depth + 1);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A tagged PDF says so, and has a tree of its structure: headings, lists, and the order to read in. */
function isTagged({ catalog }: PDFDocument): boolean {
  const info = catalog.lookupMaybe(pdf.PDFName.of('MarkInfo'), pdf.PDFDict);
  const marked = info?.lookupMaybe(pdf.PDFName.of('Marked'), pdf.PDFBool);
  return marked?.asBoolean() === true && catalog.has(pdf.PDFName.of('StructTreeRoot'));
}

parentPort!.postMessage(await answer(workerData as Uint8Array));
