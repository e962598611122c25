import { describe, expect, it } from 'vitest';
import { convertCase } from './convert.js';
import { caseNames, readCase, ReadSite } from './read-site.js';

type Leaf = { path: (string | number)[]; value: unknown };

/** Keys that the README of the cases calls "not content". */
const silent = ['schema', 'seen', 'oddities', 'must_express', 'platform_family'];
const isSilent = (path: (string | number)[]): boolean =>
  path.some((key) => typeof key === 'string' && (silent.includes(key) || key.startsWith('source_')));

function leavesOf(value: unknown, path: (string | number)[] = []): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  const parts: [string | number, unknown][] = Array.isArray(value)
    ? value.map((part: unknown, index) => [index, part])
    : Object.entries(value);
  return parts.flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

const sayPath = (path: (string | number)[]): string =>
  `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;

const keyOf = (leaf: Leaf): string => leaf.path.filter((key) => typeof key === 'string').at(-1) as string;

/** Values that stand in the site as structure or in other words; the tests of the facts look at each of them. */
const restated =
  /^(ordinal|number_shown|at_step|to|order|variant_axis|levels_not_seen|step_numbering|step_word|when|what|unit|amount|kind|note|trigger|route|instruction|service|fields_present|title|audience_entries|frequency|plan|attendance|parents|confidentiality|has_tool|responsible|model_name|seen_on|Barnehage|Skule)$/;

/** At most so many of a list, evenly spread: the longest case has a thousand leaves. */
function sample<T>(list: T[], most: number): T[] {
  const stride = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / stride) !== Math.floor((index - 1) / stride));
}

/** A copy of a case with another value at one place. */
function changed(json: unknown, path: (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(json);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
  return copy;
}

describe.each(caseNames)('every leaf of %s', (name) => {
  const json = readCase(name);
  const { file, unplaced } = convertCase(json);
  const listed = new Set(unplaced.map(({ path }) => path));
  const leaves = leavesOf(json).filter((leaf) => !isSilent(leaf.path));

  it('is listed or stands in the site', () => {
    const lost = leaves.filter(
      (leaf) =>
        !listed.has(sayPath(leaf.path)) &&
        !restated.test(keyOf(leaf)) &&
        !file.includes(JSON.stringify(leaf.value)),
    );
    expect(lost).toEqual([]);
  });

  it('that has brackets in it keeps the words before them', () => {
    const words = leaves.filter((leaf) => /^(title|has_tool|responsible|Barnehage|Skule)$/.test(keyOf(leaf)));
    for (const leaf of words.filter(
      (found) => !listed.has(sayPath(found.path)) && !String(found.value).startsWith('('),
    ))
      expect(file).toContain(String(leaf.value).replace(/^Fast: | \([^()]*\)$/g, ''));
  });

  it('is listed by a path that leads to it, once or as the rest of a text', () => {
    for (const { path, value } of unplaced) {
      const leaf = leaves.find((candidate) => sayPath(candidate.path) === path);
      expect(leaf ? String(leaf.value) : `nothing at ${path}`).toContain(String(value));
    }
    expect(new Set(unplaced.map(({ path }) => path)).size).toBe(unplaced.length);
  });

  it('that is a remark in English is never printed', () => {
    const remarks =
      /^(notes?|when|what|unit|kind|trigger|instruction|extra|per|parents|frequency|plan|attendance|confidentiality|levels_not_seen|variant_axis|navigation)$/;
    for (const leaf of leaves.filter((found) => remarks.test(keyOf(found)) && / /.test(String(found.value))))
      expect(file).not.toContain(String(leaf.value));
    for (const remark of ['not seen', 'in the copy', 'possibly', 'appointed', 'top of page', ' the '])
      expect(file).not.toContain(remark);
  });

  // A word that no code knows, put in the place of every leaf in turn: either a reader can find it or it is listed.
  it('is listed or printed whatever it says', () => {
    const word = 'Blåklokkevår';
    for (const { path } of sample(leaves, 90)) {
      const result = convertCase(changed(json, path, word));
      const found = result.file.includes(word) || result.unplaced.some(({ value }) => value === word);
      if (!found) throw new Error(`lost: ${sayPath(path)}`);
      new ReadSite(result.file);
    }
  });

  it('may have another shape than we know: the site can be read, and nothing is lost', () => {
    const word = 'Blåklokkevår';
    const shapes = [
      null,
      true,
      12,
      '',
      [],
      {},
      [word],
      { x: word },
      { title: word },
      [[word]],
      { key: [word] },
    ];
    const holders = new Set(leaves.map(({ path }) => JSON.stringify(path.slice(0, -1))));
    const places = [
      ...leaves.map(({ path }) => path),
      ...[...holders].map((path) => JSON.parse(path) as string[]),
    ];
    const inside = places.filter((path) => path.length > 0);
    for (const path of sample(inside, 16))
      for (const shape of shapes) {
        const result = convertCase(changed(json, path, shape));
        new ReadSite(result.file);
        if (!JSON.stringify(shape).includes(word)) continue;
        const found = result.file.includes(word) || result.unplaced.some(({ value }) => value === word);
        if (!found) throw new Error(`lost: ${sayPath(path)} = ${JSON.stringify(shape)}`);
      }
  });
});
