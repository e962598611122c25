import { ZipFile } from 'yazl';
import { openLines, paperOf, yesNo } from './paper.mjs';

const styles = { title: 'Title', lead: 'Normal', part: 'Heading1', heading: 'Heading2', text: 'Normal' };
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org';
const typeOf = (name) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

/**
 * A Word document with real headings, and nothing in it but its text: once for each language, each from the top of a page,
 * so that whoever takes it over deletes what they do not need.
 */
export async function docx(tool, languages) {
  const [first] = languages;
  const body = languages.flatMap((lang, at) => pagesOf(tool, lang, { newPage: at > 0 })).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${typeOf('document.main')}"/><Override PartName="/word/styles.xml" ContentType="${typeOf('styles')}"/><Override PartName="/docProps/core.xml" ContentType="${coreType}"/></Types>`,
    '_rels/.rels': related([
      [`${relations}/officeDocument/2006/relationships/officeDocument`, 'word/document.xml'],
      [`${relations}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${relations}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(tool.title[first])}</dc:title><dc:language>${first}-NO</dc:language></cp:coreProperties>`,
    'word/_rels/document.xml.rels': related([
      [`${relations}/officeDocument/2006/relationships/styles`, 'styles.xml'],
    ]),
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${first}-NO"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', 'Normal')}${style('Title', 'Title', { size: 40 })}${style('Heading1', 'heading 1', { size: 30, level: 0 })}${style('Heading2', 'heading 2', { size: 24, level: 1 })}${style('Answer', 'Svar', { line: true })}</w:styles>`,
  };
  const zip = new ZipFile();
  for (const [path, text] of Object.entries(parts))
    zip.addBuffer(Buffer.from(head + text), path, { mtime: new Date(2026, 10, 1), mode: 0o100644 });
  zip.end();
  const chunks = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The paragraphs of a paper in one language. Where something is to be filled in stands an open line. */
function pagesOf(tool, lang, { newPage }) {
  return paperOf(tool, lang)
    .filter(({ text }) => text)
    .flatMap(({ kind, text, help, answer }, at) => {
      const paragraph = (id, words, more = '') =>
        `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${words ? `<w:r><w:rPr><w:lang w:val="${lang}-NO"/></w:rPr><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>` : ''}</w:p>`;
      const lines = (count) => Array.from({ length: count }, () => paragraph('Answer', ''));
      if (kind === 'field')
        return [
          paragraph('Heading2', text),
          ...(help ? [paragraph('Normal', help)] : []),
          ...(answer === 'yesNo' ? [paragraph('Normal', yesNo[lang])] : lines(openLines[answer] ?? 1)),
        ];
      return [
        paragraph(styles[kind], text, newPage && at === 0 ? '<w:pageBreakBefore/>' : ''),
        ...(kind === 'heading' ? lines(2) : []),
      ];
    });
}

const related = (targets) =>
  `<Relationships xmlns="${relations}/package/2006/relationships">${targets.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A style of paragraphs. Inside each part the order is the one that the format prescribes. */
const style = (id, name, { size = 22, level, line = false } = {}) =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'}<w:qFormat/><w:pPr>${level === undefined ? '' : '<w:keepNext/>'}${line ? '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="767676"/><w:between w:val="single" w:sz="4" w:space="1" w:color="767676"/></w:pBdr>' : ''}<w:spacing w:before="${level === undefined ? 60 : 240}" w:after="80"/>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr><w:rPr>${id === 'Normal' || line ? '' : '<w:b/>'}<w:sz w:val="${size}"/></w:rPr></w:style>`;

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
