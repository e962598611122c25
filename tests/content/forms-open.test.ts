import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf } from '@bti/domain';
import { checkFile } from '../../apps/api/src/assets/checks/check-file.js';
import { textsIn } from '../../apps/api/test/files.js';
import { seed, siteOf } from './read-content.js';

const folder = new URL('../../infra/content/files/', import.meta.url);
const bytesOf = (hash: string) => readFileSync(new URL(hash, folder));
const files = seed.tenants.flatMap(({ file }) => {
  const { items, settings } = siteOf(file);
  return filesOf(items, settings);
});
const documents = files.filter(({ name }) => name.endsWith('.docx'));

describe('the files of the sites', () => {
  it('lie there, each under its hash, and no other does', () => {
    expect(readdirSync(folder).toSorted()).toEqual(files.map(({ hash }) => hash).toSorted());
    for (const { hash } of files) expect(createHash('sha256').update(bytesOf(hash)).digest('hex')).toBe(hash);
  });

  it.each(files)('$name is taken in as what it says it is', async ({ hash, type, size, tagged }) => {
    const { bytes, type: found, tagged: isTagged } = await checkFile(bytesOf(hash), { keep: true });
    expect([found, bytes.length, isTagged ?? undefined]).toEqual([type, size, tagged]);
  });

  it('are for everybody where they are national', () => {
    const { items } = siteOf(seed.tenants.find(({ kind }) => kind === 'national')!.file);
    expect(filesOf(items).length).toBeGreaterThanOrEqual(2);
  });
});

/** What may stand in each element of a Word document, in the order that its schema prescribes (ECMA-376, part 1). */
const order: Record<string, string[]> = {
  'w:document': ['w:body'],
  'w:body': ['w:p', 'w:sectPr'],
  'w:p': ['w:pPr', 'w:r'],
  'w:r': ['w:rPr', 'w:t'],
  'w:pPr': ['w:pStyle', 'w:keepNext', 'w:pageBreakBefore', 'w:pBdr', 'w:spacing', 'w:outlineLvl'],
  'w:pBdr': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:between'],
  'w:rPr': ['w:rFonts', 'w:b', 'w:sz', 'w:lang'],
  'w:sectPr': ['w:pgSz', 'w:pgMar'],
  'w:styles': ['w:docDefaults', 'w:style'],
  'w:docDefaults': ['w:rPrDefault'],
  'w:rPrDefault': ['w:rPr'],
  'w:style': ['w:name', 'w:basedOn', 'w:next', 'w:qFormat', 'w:pPr', 'w:rPr'],
  Types: ['Default', 'Override'],
  Relationships: ['Relationship'],
  'cp:coreProperties': ['dc:title', 'dc:language'],
};
const repeated = new Set(['w:p', 'w:r', 'w:style', 'Default', 'Override', 'Relationship']);

/** Walks a text of XML: everything that is opened is closed, nothing is unknown, and all stands in its order. */
function assertInOrder(xml: string): void {
  const open: { name: string; seen: string[] }[] = [];
  for (const [tag, end, name, , empty] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (end) {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const parent = open.at(-1);
    if (parent) {
      const places = order[parent.name] ?? [];
      const [at, last] = [places.indexOf(name!), places.indexOf(parent.seen.at(-1) ?? '')];
      expect([tag, parent.name, at >= 0, at > last || (at === last && repeated.has(name!))]).toEqual([
        tag,
        parent.name,
        true,
        true,
      ]);
      parent.seen.push(name!);
    }
    if (!empty) open.push({ name: name!, seen: [] });
  }
  expect(open).toEqual([]);
  // What is left over when all tags and the declaration are gone is text: nothing in it opens anything.
  expect(xml.replace(/<\?xml[^>]*\?>|<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
}

describe.each(documents)('the Word document $name', ({ hash }) => {
  const parts = () => textsIn(bytesOf(hash));

  it('has every part well formed, in the order of the schema', async () => {
    for (const xml of (await parts()).values()) assertInOrder(xml);
  });

  it('says the type of every part, and leads to none that is not there', async () => {
    const all = await parts();
    const types = all.get('[Content_Types].xml')!;
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !all.has(name!))).toEqual([]);
    const plain = [...all.keys()].filter((name) => !/\.rels$|^\[Content_Types\]/.test(name));
    expect(plain.filter((name) => !named.includes(name))).toEqual([]);
    for (const [name, xml] of all)
      for (const [, target] of name.endsWith('.rels') ? xml.matchAll(/Target="([^"]+)"/g) : [])
        expect(all.has(name.replace(/_rels\/[^/]+$/, '') + target)).toBe(true);
  });

  it('uses no style that it does not have, and says its title and language', async () => {
    const all = await parts();
    const known = new Set(
      [...all.get('word/styles.xml')!.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
    );
    const used = [...all.get('word/document.xml')!.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(used[0]).toBe('Title');
    expect(all.get('docProps/core.xml')).toMatch(/<dc:title>.+<\/dc:title><dc:language>n[bn]-NO</);
  });
});
