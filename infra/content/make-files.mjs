/**
 * Makes the files of the sites from their own content: forms and templates on paper, a drawn logo, a drawn picture.
 * Nothing in them is from anywhere else. `node infra/content/make-files.mjs` writes `files/`, each by its hash,
 * and what the content holds of it; it is run again only when that content changes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawings } from './make-files/drawings.mjs';
import { docx } from './make-files/docx.mjs';
import { pdf } from './make-files/pdf.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
};

/** Which tools have a file, and of which kind; what is for everybody is in more languages than the site's own. */
const made = {
  nasjonal: { pdf: [], docx: ['undringsskjema', 'motemal'], languages: ['nb', 'nn'] },
  furuly: { pdf: ['huskelapp', 'samtykke-furuly', 'tiltaksplan'], docx: ['dagsorden'] },
  fjordvik: { pdf: ['undringsnotat', 'samtykke-fjordvik'], docx: ['motemal-fjordvik', 'avslutningsbrev'] },
};

const folder = join(here, 'files');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

for (const [site, kinds] of Object.entries(made)) {
  const path = join(here, `${site}.json`);
  let text = readFileSync(path, 'utf8');
  const { settings, items } = JSON.parse(text);
  const lang = settings.mainLanguage;
  const { languages = [lang] } = kinds;
  const keep = (name, ending, bytes, more = {}) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(folder, hash), bytes);
    return { hash, name: `${name}.${ending}`, type: types[ending], size: bytes.length, ...more };
  };
  for (const ending of ['pdf', 'docx'])
    for (const key of kinds[ending]) {
      const tool = items.find((item) => item.key === key).data;
      const told = ending === 'pdf' ? { tagged: true } : {};
      const bytes = ending === 'pdf' ? await pdf(tool, lang) : await docx(tool, languages);
      text = withValue(text, `"key": "${key}"`, 'file', keep(tool.title[lang], ending, bytes, told));
    }
  if (drawings[site]) {
    const { logo, picture } = drawings[site];
    const drawnLogo = await logo();
    const drawn = await picture.draw();
    text = withValue(
      text,
      '"settings"',
      'logo',
      keep(`logo-${site}`, 'png', drawnLogo.bytes, drawnLogo.size),
    );
    text = withValue(text, '"key": "side-om"', 'pictureAlt', picture.alt);
    text = withValue(text, '"key": "side-om"', 'picture', keep(picture.name, 'png', drawn.bytes, drawn.size));
  }
  writeFileSync(path, text);
}

/** The same file with a value first in the data of an item. The rest stays as its writers have set it. */
function withValue(text, at, field, value) {
  const from = text.indexOf(at);
  const data = at.includes('key') ? text.indexOf('"data": {', from) : from;
  const start = text.indexOf('{', data) + 1;
  const indent = /\n( *)/.exec(text.slice(start))[1];
  const body = `"${field}": ${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}`;
  const end = text.indexOf('"key": ', start);
  const inside = text.slice(start, end);
  const known = new RegExp(`\\n${indent}("${field}": \\{[^}]*\\})`).exec(inside)?.[1];
  const next = known ? inside.replace(known, () => body) : `\n${indent}${body},${inside}`;
  return text.slice(0, start) + next + text.slice(end);
}
