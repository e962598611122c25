import type { Field, Fields } from '../fields/field.js';
import { eachInline, type RichDoc } from '../fields/rich-text.js';
import { targetItem, type Target } from '../fields/target.js';
import { languages } from '../fields/language.js';
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
