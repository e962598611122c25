import * as z from 'zod';
import { itemId } from '../fields/ids.js';
import { readingShow } from '../readings/reading.js';
import { contentType, draft, slug } from './item.js';

/** One state an item has had: append-only, so that any of them can be looked at and taken back. */
export const revision = z.object({
  version: z.number().int(),
  at: z.string(),
  by: z.string(),
  batch: z.string().nullable(),
  deleted: z.boolean(),
  data: z.record(z.string(), z.unknown()),
});
export type Revision = z.infer<typeof revision>;

/** One state a reading of an item has had, as of a version of the item. */
export const readingRevision = revision.extend({
  show: readingShow.optional(),
  fromVersion: z.number().int(),
});
export type ReadingRevision = z.infer<typeof readingRevision>;

/** Where an item is used: the item that refers to it, and in which field. */
export const usage = z.object({ id: itemId, type: contentType, title: z.string(), role: z.string() });
export type Usage = z.infer<typeof usage>;

/** A new item. An id is given by an import and by an undo; otherwise the item gets one. */
export const createInput = z.strictObject({
  type: contentType,
  id: itemId.optional(),
  data: z.record(z.string(), z.unknown()).default({}),
});
export type CreateInput = z.input<typeof createInput>;

/** A save of the whole item, with the version it started from. A slug is given to change the address by hand. */
export const saveInput = z.strictObject({
  version: z.number().int().min(1),
  data: z.record(z.string(), z.unknown()),
  slug: slug.optional(),
});
export type SaveInput = z.input<typeof saveInput>;

/**
 * Several items to make, change and delete as one act: each with the version it started from, 0 where it is new, and
 * what it shall hold, `null` where it shall go. All of it is done or nothing; sent again, it finds done what is done.
 */
export const changesInput = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: itemId,
        type: contentType,
        version: z.number().int().min(0),
        data: z.record(z.string(), z.unknown()).nullable(),
      }),
    )
    .min(1)
    .max(1_000)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, { error: 'twice' }),
});
/** What one item shall become by an act, and the version that this was thought of. */
export type WantedItem = z.infer<typeof changesInput>['items'][number];

/** Several items to delete as one act, each with the version that is meant. */
export const deletionsInput = z.strictObject({
  items: z
    .array(z.strictObject({ id: itemId, version: z.number().int().min(1) }))
    .min(1)
    .max(1_000),
});
export type Deletion = z.infer<typeof deletionsInput>['items'][number];

/** Who keeps these items true: a role, or nobody. */
export const ownersInput = z.strictObject({
  ids: z.array(itemId).min(1).max(5_000),
  owner: itemId.nullable(),
});

/** What an undo brought back, and its own batch: undoing that one does it again. */
export const undone = z.object({ items: z.array(draft), batch: z.uuid() });
export type Undone = z.infer<typeof undone>;

/** The published edition of another tenant that a guide starts from. */
export const startInput = z.strictObject({ from: z.string().min(1).max(100) });

/** What an import did. The batch undoes it as one. */
export const importResult = z.object({
  batch: z.uuid(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  /** How many readings are new, or not what they were. */
  readings: z.number().int(),
});
export type ImportResult = z.infer<typeof importResult>;
