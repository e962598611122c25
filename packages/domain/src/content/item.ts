import * as z from 'zod';
import { fieldsSchema, partialSchema } from '../fields/schema.js';
import { itemId } from '../fields/ids.js';
import { lensKey } from '../readings/lens.js';
import { byLens, draftReading, readingHead, type Reading } from '../readings/reading.js';
import { contentTypeNames, contentTypes, type ContentData, type ContentType } from './index.js';

export const contentType = z.enum(contentTypeNames);

/** The last part of an item's address: lower-case ASCII words, unique per tenant and type. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

/**
 * An item as it stands in a draft, an edition or an exchange file. Its `owner` is the role that keeps it true; there is
 * none where it is left out. Its `readings`, at most one for a lens and in the order of their keys, are left out where
 * there are none; the settings have none.
 */
export type Item<T extends ContentType = ContentType> = {
  [K in T]: {
    id: string;
    type: K;
    slug: string;
    oldSlugs: string[];
    owner?: string;
    data: ContentData<K>;
    readings?: Reading<K>[];
  };
}[T];

const schemas = new Map(contentTypeNames.map((type) => [type, fieldsSchema(contentTypes[type].fields)]));
const partialSchemas = new Map(
  contentTypeNames.map((type) => [type, partialSchema(contentTypes[type].fields)]),
);

/** The schema of a storable draft of one type. Half-finished is fine; unknown fields and wrong kinds are not. */
export function dataSchema<T extends ContentType>(type: T): z.ZodType<ContentData<T>> {
  return schemas.get(type) as unknown as z.ZodType<ContentData<T>>;
}

/** The schema of what a reading overrides of a type: any of its fields, and only those that are given. */
export const readingDataSchema = (type: ContentType): z.ZodType<Record<string, unknown>> =>
  partialSchemas.get(type)!;

/** An item with its data checked by its type: the shape every item has wherever it is stored or sent. */
export const item: z.ZodType<Item> = z
  .strictObject({
    id: itemId,
    type: contentType,
    slug,
    oldSlugs: z.array(slug).default([]),
    owner: itemId.optional(),
    data: z.unknown(),
    readings: z.array(readingHead).max(500).optional(),
  })
  .transform(({ readings, ...value }, context) => {
    const faults = (issues: readonly z.core.$ZodIssue[], at: (string | number)[]): void => {
      for (const { message, path } of issues)
        context.addIssue({ code: 'custom', message, path: [...at, ...path] });
    };
    const data = dataSchema(value.type).safeParse(value.data);
    if (!data.success) faults(data.error.issues, ['data']);
    const checked = (readings ?? []).map((reading, index) => {
      const part = readingDataSchema(value.type).safeParse(reading.data);
      if (!part.success) faults(part.error.issues, ['readings', index, 'data']);
      return { ...reading, data: part.data ?? {} };
    });
    if (
      new Set(checked.map(lensKey)).size < checked.length ||
      (value.type === 'settings' && checked.length > 0)
    )
      context.addIssue({ code: 'custom', message: 'sameLens', path: ['readings'] });
    if (context.issues.length > 0) return z.NEVER;
    const own = checked.length > 0 ? { readings: checked.sort(byLens) } : {};
    return { ...value, data: data.data, ...own } as Item;
  });

/** A draft as the API hands it out: the item, the version that a save must start from, and who changed it last. */
export const draft = z.object({
  id: itemId,
  type: contentType,
  slug: z.string(),
  oldSlugs: z.array(z.string()),
  owner: itemId.nullable(),
  data: z.record(z.string(), z.unknown()),
  readings: z.array(draftReading),
  version: z.number().int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  deletedAt: z.string().nullable(),
});
export type Draft = z.infer<typeof draft>;

/** The last part of an address, made from a title: `Møte med foreldre` gives `mote-med-foreldre`. */
export function slugify(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/đ/g, 'd')
    .replace(/ŋ/g, 'n')
    .replace(/ŧ/g, 't')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return ascii || 'uten-navn';
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that nobody has. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.slice(0, 90).replace(/-+$/, '');
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
