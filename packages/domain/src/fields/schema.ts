import * as z from 'zod';
import { entryId, itemId } from './ids.js';
import type { Field, FieldValues, Fields } from './field.js';
import { fileValue, isPicture } from './file.js';
import { link } from './link.js';
import { richText } from './rich-text.js';
import { target } from './target.js';
import { cleanString, localText } from './text.js';

const maxEntries = 500;

/** An ISO date (YYYY-MM-DD) that exists, or nothing yet. */
const date = z.union([z.literal(''), z.iso.date()]);

/** The zod schema of one field, with its empty value as the default. */
export function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'plain':
      return cleanString.default('');
    case 'text':
      return localText.default({});
    case 'richText':
      return richText.default({});
    case 'boolean':
      return z.boolean().default(false);
    case 'number':
      return z.number().min(field.min).max(field.max).nullable().default(null);
    case 'date':
      return date.default('');
    case 'choice':
      return z.enum(['', ...Object.keys(field.options)]).default('');
    case 'link':
      return link.default('');
    case 'reference':
      return itemId.nullable().default(null);
    case 'references':
      return z.array(itemId).max(maxEntries).refine(allDifferent, { error: 'duplicate' }).default([]);
    case 'targets':
      return z.array(target).max(maxEntries).refine(idsDiffer, { error: 'duplicate' }).default([]);
    case 'file':
      return fileValue
        .refine(({ type }) => field.accept === 'any' || isPicture(type), { error: 'notPicture' })
        .nullable()
        .default(null);
    case 'list':
      return z
        .array(z.strictObject({ id: entryId, ...shapeOf(field.fields) }))
        .max(maxEntries)
        .refine(idsDiffer, { error: 'duplicate' })
        .default([]);
    default:
      return field satisfies never;
  }
}

/** The schema of a storable draft: every field may be missing, nothing may be unknown or of another kind. */
export function fieldsSchema<const F extends Fields>(fields: F): z.ZodType<FieldValues<F>> {
  return z.strictObject(shapeOf(fields)) as unknown as z.ZodType<FieldValues<F>>;
}

/** The schema of a part of a draft: the fields that are given, each as in the whole; nothing is filled in. */
export function partialSchema(fields: Fields): z.ZodType<Record<string, unknown>> {
  const given = Object.entries(fields).map(([name, field]) => {
    return [name, (fieldSchema(field) as z.ZodDefault<z.ZodType>).unwrap().optional()];
  });
  return z.strictObject(Object.fromEntries(given)) as z.ZodType<Record<string, unknown>>;
}

/** The empty value of a field, as its schema's default says. */
export function emptyValue(field: Field): unknown {
  return fieldSchema(field).parse(undefined);
}

const shapeOf = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));

const allDifferent = (ids: readonly string[]) => new Set(ids).size === ids.length;
const idsDiffer = (entries: readonly { id: string }[]) => allDifferent(entries.map((entry) => entry.id));
