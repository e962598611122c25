import * as z from 'zod';
import { fieldsSchema } from '../fields/schema.js';
import { itemId } from '../fields/ids.js';
import { contentTypeNames, contentTypes, type ContentData, type ContentType } from './index.js';

export const contentType = z.enum(contentTypeNames);

/** The last part of an item's address: lower-case ASCII words, unique per tenant and type. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);

/**
 * An item as it stands in a draft, an edition or an exchange file. Its `owner` is the role that keeps it true; there is
 * none where it is left out.
 */
export type Item<T extends ContentType = ContentType> = {
  [K in T]: { id: string; type: K; slug: string; oldSlugs: string[]; owner?: string; data: ContentData<K> };
}[T];

const schemas = new Map(contentTypeNames.map((type) => [type, fieldsSchema(contentTypes[type].fields)]));

/** The schema of a storable draft of one type. Half-finished is fine; unknown fields and wrong kinds are not. */
export function dataSchema<T extends ContentType>(type: T): z.ZodType<ContentData<T>> {
  return schemas.get(type) as unknown as z.ZodType<ContentData<T>>;
}

/** An item with its data checked by its type: the shape every item has wherever it is stored or sent. */
export const item: z.ZodType<Item> = z
  .strictObject({
    id: itemId,
    type: contentType,
    slug,
    oldSlugs: z.array(slug).default([]),
    owner: itemId.optional(),
    data: z.unknown(),
  })
  .transform((value, context) => {
    const data = dataSchema(value.type).safeParse(value.data);
    if (data.success) return { ...value, data: data.data } as Item;
    for (const issue of data.error.issues)
      context.addIssue({ code: 'custom', message: issue.message, path: ['data', ...issue.path] });
    return z.NEVER;
  });

/** A draft as the API hands it out: the item, the version that a save must start from, and who changed it last. */
export const draft = z.object({
  id: itemId,
  type: contentType,
  slug: z.string(),
  oldSlugs: z.array(z.string()),
  owner: itemId.nullable(),
  data: z.record(z.string(), z.unknown()),
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
