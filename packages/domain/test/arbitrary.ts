import fc from 'fast-check';
import type { Field, Fields } from '../src/fields/field.js';
import { richDoc, type Block } from '../src/fields/rich-text.js';
import type { Data } from '../src/derive/walk.js';

/** Generated content for the tests of laws: small pools of ids and words, so that two edits often meet. */
const ids = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
];
const word = fc.constantFrom('undring', 'samtale', 'barnet', 'Ærlig', 'føresette', 'šuvdnji');
const itemId = fc.constantFrom(...ids);
const entryIds = ['a', 'b', 'c', 'd'];

const paragraph: fc.Arbitrary<Block> = word.map((text) => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
}));
const linked: fc.Arbitrary<Block> = itemId.map((id) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'se her', marks: [{ type: 'reference', attrs: { id } }] }],
}));
const list: fc.Arbitrary<Block> = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((items) => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [item] })),
}));
const doc = fc
  .array(fc.oneof(paragraph, paragraph, linked, list), { maxLength: 4 })
  .map((content) => richDoc.parse({ type: 'doc', content }));

const localized = <T>(value: fc.Arbitrary<T>) =>
  fc.record(
    { nb: value, nn: value, madeFrom: fc.record({ nn: fc.constantFrom('h1', 'h2') }) },
    { requiredKeys: [] },
  );

const target = fc.oneof(
  fc.constant({ kind: 'close' as const }),
  fc.record({ kind: fc.constantFrom('level', 'step', 'arena', 'guide'), to: itemId }),
  fc.record({ kind: fc.constant('unknown'), note: word }),
);

const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
const file = fc.record(
  {
    hash,
    name: fc.constantFrom('undring.png', 'logo.png'),
    type: fc.constant('image/png'),
    size: fc.constantFrom(10, 2000),
    earlier: fc.subarray(['c'.repeat(64), 'd'.repeat(64)]),
  },
  { requiredKeys: ['hash', 'name', 'type', 'size'] },
);

/** Entries with different ids from a pool of four, each built by `entry`. */
const entriesOf = (entry: fc.Arbitrary<Record<string, unknown>>) =>
  fc
    .uniqueArray(fc.constantFrom(...entryIds), { maxLength: 4 })
    .chain((chosen) => fc.tuple(...chosen.map((id) => entry.map((value) => ({ ...value, id })))));

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'plain':
      return fc.oneof(fc.constant(''), word);
    case 'text':
      return localized(word);
    case 'richText':
      return localized(doc);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.option(fc.integer({ min: field.min, max: Math.min(field.max, field.min + 3) }));
    case 'date':
      return fc.constantFrom('', '2026-01-31', '2027-12-01');
    case 'choice':
      return fc.constantFrom('', ...Object.keys(field.options));
    case 'link':
      return fc.constantFrom('', 'https://example.org/a', '/side/om');
    case 'reference':
      return fc.option(itemId);
    case 'references':
      return fc.shuffledSubarray(ids);
    case 'targets':
      return entriesOf(target);
    case 'file':
      return fc.option(file);
    case 'list':
      return entriesOf(dataOf(field.fields));
    default:
      return field satisfies never;
  }
}

/** Generated data of a type; every field is filled in, some with their empty value. */
export function dataOf(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])));
}

/**
 * A base and two edits of it: each side takes some fields from elsewhere and leaves the rest, so that changes are
 * sometimes disjoint, sometimes equal, and sometimes collide.
 */
export function editsOf(fields: Fields): fc.Arbitrary<{ base: Data; ours: Data; theirs: Data }> {
  const names = Object.keys(fields);
  const data = dataOf(fields);
  const edit = (base: Data) =>
    fc.tuple(data, fc.subarray(names, { maxLength: Math.min(4, names.length) })).map(([other, touched]) => ({
      ...base,
      ...Object.fromEntries(touched.map((name) => [name, other[name]])),
    }));
  return data.chain((base) => fc.record({ base: fc.constant(base), ours: edit(base), theirs: edit(base) }));
}
