import {
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFString,
  StandardFonts,
  rgb,
} from '@cantoo/pdf-lib';
import { openLines, paperOf } from './paper.mjs';

const looks = {
  title: { tag: 'H1', size: 20, bold: true, before: 0, after: 8 },
  lead: { tag: 'P', size: 12, before: 0, after: 16 },
  part: { tag: 'H2', size: 14, bold: true, before: 10, after: 4 },
  heading: { tag: 'H2', size: 12, bold: true, before: 10, after: 40 },
  text: { tag: 'P', size: 11, before: 0, after: 10 },
  field: { tag: 'H2', size: 11, bold: true, before: 12, after: 4 },
};
const edge = 56;
const name = (text) => PDFName.of(text);

/**
 * One A4 page that a screen reader finds its way in: its language and title are told, and every heading and paragraph is
 * tagged, in the order in which it is read. Lines to write on are marked as decoration.
 */
export async function pdf(tool, lang) {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const [plain, bold] = [
    await document.embedFont(StandardFonts.Helvetica),
    await document.embedFont(StandardFonts.HelveticaBold),
  ];
  const page = document.addPage([595, 842]);
  const blocks = paperOf(tool, lang);
  document.setTitle(blocks[0].text, { showInWindowTitleBar: true });
  document.setCreationDate(new Date('2026-11-01T12:00:00Z'));
  document.setModificationDate(new Date('2026-11-01T12:00:00Z'));
  const parts = PDFArray.withContext(context);
  const rootRef = context.nextRef();
  const documentRef = context.nextRef();
  const tagged = [];
  let y = 842 - edge;

  const mark = (tag, draw) => {
    const id = tagged.length;
    page.pushOperators(PDFOperator.of('BDC', [name(tag), context.obj({ MCID: id })]));
    draw();
    page.pushOperators(PDFOperator.of('EMC'));
    const part = context.register(
      context.obj({ Type: 'StructElem', S: tag, P: documentRef, Pg: page.ref, K: PDFNumber.of(id) }),
    );
    tagged.push(part);
    parts.push(part);
  };
  const artifact = (draw) => {
    page.pushOperators(PDFOperator.of('BMC', [name('Artifact')]));
    draw();
    page.pushOperators(PDFOperator.of('EMC'));
  };

  for (const { kind, text, answer } of blocks) {
    if (!text) continue;
    const look = looks[kind];
    const font = look.bold ? bold : plain;
    y -= look.before;
    const lines = wrapped(text, font, look.size, 595 - 2 * edge);
    mark(look.tag, () => {
      for (const line of lines) {
        y -= look.size * 1.35;
        page.drawText(line, { x: edge, y, size: look.size, font });
      }
    });
    if (kind === 'field' && answer === 'yesNo') {
      y -= 18;
      mark('P', () => page.drawText('Ja          Nei', { x: edge + 16, y, size: 11, font: plain }));
      artifact(() => {
        for (const x of [edge, edge + 46])
          page.drawRectangle({
            x,
            y: y - 1,
            width: 10,
            height: 10,
            borderWidth: 0.8,
            borderColor: rgb(0.3, 0.3, 0.3),
          });
      });
    } else if (kind === 'field')
      artifact(() => {
        for (let line = 0; line < (openLines[answer] ?? 1); line += 1) {
          y -= 22;
          page.drawLine({
            start: { x: edge, y },
            end: { x: answer === 'date' ? edge + 130 : 595 - edge, y },
            thickness: 0.6,
            color: rgb(0.45, 0.45, 0.45),
          });
        }
      });
    y -= look.after;
  }

  page.node.set(name('StructParents'), PDFNumber.of(0));
  page.node.set(name('Tabs'), name('S'));
  context.assign(documentRef, context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: parts }));
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: documentRef,
      ParentTree: context.obj({ Nums: [0, context.obj(tagged)] }),
      ParentTreeNextKey: 1,
    }),
  );
  catalog.set(name('StructTreeRoot'), rootRef);
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(name('Lang'), PDFString.of(lang));
  context.trailerInfo.ID = context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))]);
  return Buffer.from(await document.save({ useObjectStreams: true, addDefaultPage: false }));
}

function wrapped(text, font, size, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (font.widthOfTextAtSize(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
