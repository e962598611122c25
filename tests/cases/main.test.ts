import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from './main.js';
import { ReadSite } from './read-site.js';

const folder = mkdtempSync(join(tmpdir(), 'case-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await main(argv, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the command', () => {
  it('writes the site on standard output and each unplaced part on a line of standard error', async () => {
    const { code, out, err } = await run('tests/fixtures/cases/tynset.json');
    expect(code).toBe(0);
    expect(new ReadSite(out).ofType('level')).toHaveLength(5);
    expect(err.trimEnd().split('\n')).toEqual([
      '$.variant_axis: "none seen"',
      '$.guides[0].levels[2].notes: "one or two help services join"',
      '$.warning_boxes: "not seen in the copy"',
    ]);
  });

  it('places all services, and says how many fields the readings of each override', async () => {
    const { err } = await run('tests/fixtures/cases/risor.json');
    expect(err).not.toContain('$.guides[1].service');
    expect(err).not.toContain('$.guides[2].levels_not_seen');
    expect(err).toContain('$.guides[2].service: "(also jordmortjeneste)"\n');
    expect(err).toContain(
      '# Barnehage: 7 of 56 stated fields override the common text (tools 2, format 1, size 1, responsible 1, outcomes 1, shownOn 1);',
    );
    expect(err.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(3);
  });

  it.each([
    ['no file is named', [], 'Name one case file'],
    ['two files are named', ['a.json', 'b.json'], 'Name one case file'],
    ['there is no such file', ['nowhere.json'], 'There is no file nowhere.json.'],
    ['the path is a folder', [folder], 'cannot be read.'],
    ['the file is not JSON', [file('a.json', '{ "schema": ')], 'is not JSON:'],
    ['the file is empty', [file('b.json', '')], 'is not JSON:'],
    ['the file is no case', [file('c.json', '{ "format": "bti-exchange" }')], 'is not a case'],
    ['the file is a list', [file('d.json', '[]')], 'is not a case'],
    ['the file is null', [file('e.json', 'null')], 'is not a case'],
  ])('refuses in one sentence when %s', async (_, argv, sentence) => {
    const { code, out, err } = await run(...argv);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('writes a case that says nothing but that it is one', async () => {
    const { code, out, err } = await run(file('f.json', '\uFEFF{ "schema": "bti-case/1" }'));
    expect(code).toBe(0);
    expect(new ReadSite(out).items).toEqual([]);
    expect(err).toBe('');
  });
});
