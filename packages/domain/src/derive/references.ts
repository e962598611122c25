import { describe, type ContentType } from '../content/index.js';
import type { Field, Fields } from '../fields/field.js';
import { eachInline, type RichDoc } from '../fields/rich-text.js';
import { targetItem, type Target } from '../fields/target.js';
import { languages } from '../fields/language.js';
import { lensKey, type Lens } from '../readings/lens.js';
import { eachField, type Data, type Path } from './walk.js';

/** One reference from an item to another: to which id, which types may stand there, and where it stands. */
export type Reference = {
  to: string;
  /** The types that may stand there; empty where any may (a reference inside a rich text). */
  types: readonly string[];
  /** The field it stands in, without entry ids: `outcomes.targets`. It names the link in the database. */
  role: string;
  path: Path;
};

/** Every reference in an item: reference fields, targets, and references inside rich text, in form order. */
export function references(fields: Fields, data: Data): Reference[] {
  const found: Reference[] = [];
  eachField(fields, data, (field, value, path, role) => {
    for (const { to, types } of idsIn(field, value)) found.push({ to, types, role, path });
  });
  return found;
}

/** What of an item refers to others: its data, the role that keeps it true, and its readings. */
type Referring = {
  type: ContentType;
  data: Data;
  owner?: string | null;
  readings?: readonly (Lens & { data: Data })[];
};

/**
 * Every reference of an item as a whole: its own, its owner, and those of its readings, with the key of the lens they
 * stand under. That a reading is written for a tjeneste is a reference as well.
 */
export function itemReferences(item: Referring): (Reference & { lens?: string })[] {
  const { fields } = describe(item.type);
  const { owner, readings = [] } = item;
  return [
    ...references(fields, item.data),
    ...(owner ? [{ to: owner, types: ['role'], role: 'owner', path: 'owner' }] : []),
    ...readings.flatMap((reading) => {
      const lens = lensKey(reading);
      const { tjeneste: to } = reading;
      return [
        ...(to ? [{ to, types: ['tjeneste'], role: 'readings.tjeneste', path: '', lens }] : []),
        ...references(fields, reading.data).map((reference) => ({ ...reference, lens })),
      ];
    }),
  ];
}

function idsIn(field: Field, value: unknown): { to: string; types: readonly string[] }[] {
  switch (field.kind) {
    case 'reference':
      return value === null ? [] : [{ to: value as string, types: field.to }];
    case 'references':
      return (value as string[]).map((to) => ({ to, types: field.to }));
    case 'targets':
      return (value as Target[]).flatMap((target) => {
        const item = targetItem(target);
        return item ? [{ to: item.id, types: [item.type] }] : [];
      });
    case 'richText':
      return languages.flatMap((lang) => {
        const doc = (value as { [code in typeof lang]?: RichDoc })[lang];
        return doc ? idsInDoc(doc).map((to) => ({ to, types: [] })) : [];
      });
    case 'plain':
    case 'text':
    case 'boolean':
    case 'number':
    case 'date':
    case 'choice':
    case 'link':
    case 'file':
    case 'list':
      return [];
    default:
      return field satisfies never;
  }
}

function idsInDoc(doc: RichDoc): string[] {
  const ids: string[] = [];
  eachInline(doc, (node) => {
    if (node.type === 'text')
      for (const mark of node.marks ?? []) if (mark.type === 'reference') ids.push(mark.attrs.id);
  });
  return ids;
}
