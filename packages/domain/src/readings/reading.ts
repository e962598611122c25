import * as z from 'zod';
import type { ContentData, ContentType } from '../content/index.js';
import { itemId } from '../fields/ids.js';
import { audience, lensKey, type Lens } from './lens.js';

/**
 * What a reading does with the item as a whole: `hidden` takes it away for its readers, `notDescribed` says that it is
 * not described for them and inherits nothing but what it is called, `shown` takes back what a weaker reading said.
 */
export const readingShow = z.enum(['shown', 'hidden', 'notDescribed']);
export type ReadingShow = z.infer<typeof readingShow>;

/**
 * An item as somebody else reads it: for a tjeneste, an audience, or both. It overrides whole fields (a text with all
 * its languages) and inherits every field it leaves out (DESIGN 5).
 */
export type Reading<T extends ContentType = ContentType> = Lens & {
  show?: ReadingShow | undefined;
  data: Partial<ContentData<T>>;
};

/** Whom a reading is written for, and what it does with the item: its shape beside the data. */
export const readingHead = z
  .strictObject({
    tjeneste: itemId.optional(),
    audience: audience.optional(),
    show: readingShow.optional(),
    data: z.record(z.string(), z.unknown()).default({}),
  })
  .refine((reading) => reading.tjeneste !== undefined || reading.audience !== undefined, {
    error: 'noLens',
    path: ['tjeneste'],
  });

/** A reading as it stands in a draft: with the version of its own, and the one of the base that it was made from. */
export const draftReading = z.object({
  tjeneste: itemId.optional(),
  audience: audience.optional(),
  show: readingShow.optional(),
  data: z.record(z.string(), z.unknown()),
  version: z.number().int(),
  fromVersion: z.number().int(),
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type DraftReading = z.infer<typeof draftReading>;

/** A save of a whole reading: the version it started from (0 for a new one), and the version of the base it knows. */
export const saveReadingInput = z.strictObject({
  version: z.number().int().min(0),
  fromVersion: z.number().int().min(1),
  show: readingShow.optional(),
  data: z.record(z.string(), z.unknown()),
});
export type SaveReadingInput = z.input<typeof saveReadingInput>;

/** The one order of an item's readings, so that equal items have equal bytes. */
export const byLens = (a: Lens, b: Lens): number => (lensKey(a) < lensKey(b) ? -1 : 1);
