import { ZipFile } from 'yazl';
import { openLines, paperOf, yesNo } from './paper.mjs';

const styles = { title: 'Title', lead: 'Normal', heading: 'Heading1', text: 'Normal', field: 'Heading1' };
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org';

/** A Word document with real headings, and nothing in it but its text. */
export async function docx(tool, lang) {
  const body = paperOf(tool, lang)
    .filter(({ text }) => text)
    .flatMap(({ kind, text, answer }) => [
      paragraph(styles[kind], text),
      ...(kind === 'heading' ? [paragraph('Normal', '')] : []),
      ...(kind === 'field'
        ? answer === 'yesNo'
          ? [paragraph('Normal', yesNo[lang])]
          : Array.from({ length: openLines[answer] ?? 1 }, () => paragraph('Normal', ''))
        : []),
    ])
    .join('');
  const zip = new ZipFile();
  const add = (path, text) =>
    zip.addBuffer(Buffer.from(head + text), path, { mtime: new Date(2026, 10, 1), mode: 0o100644 });
  add(
    '[Content_Types].xml',
    `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
  );
  add('_rels/.rels', related('officeDocument', 'word/document.xml'));
  add('word/_rels/document.xml.rels', related('styles', 'styles.xml'));
  add('word/document.xml', `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`);
  add(
    'word/styles.xml',
    `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="${lang}-NO"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', 'Normal', 22)}${style('Title', 'Title', 40)}${style('Heading1', 'heading 1', 26)}</w:styles>`,
  );
  zip.end();
  const chunks = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const related = (kind, target) =>
  `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

const style = (id, name, size) =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/><w:pPr>${id === 'Heading1' ? '<w:outlineLvl w:val="0"/>' : ''}<w:spacing w:before="120" w:after="80"/></w:pPr><w:rPr>${id === 'Normal' ? '' : '<w:b/>'}<w:sz w:val="${size}"/></w:rPr></w:style>`;

const paragraph = (id, text) =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${text ? `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>` : ''}</w:p>`;

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
