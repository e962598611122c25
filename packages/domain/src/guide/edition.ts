import * as z from 'zod';
import { item, type Item } from '../content/item.js';
import { itemId } from '../fields/ids.js';
import { dataSchema } from '../content/item.js';
import { canonicalJson } from './canonical.js';
import { upgradeEdition } from './upgrade.js';
import type { Settings } from '../content/index.js';

/** The version of the edition format that this code writes. Older ones are upgraded when they are read. */
export const editionFormat = 1;

/**
 * A published site, whole: its settings and every item, ordered by type and id. It never changes. Its number,
 * date and hash stand beside it, and nothing derived (no index, no HTML) stands in it.
 */
export type Edition = {
  format: typeof editionFormat;
  tenant: string;
  settings: Settings;
  items: Item[];
};

const edition = z.object({
  format: z.literal(editionFormat),
  tenant: itemId,
  settings: dataSchema('settings'),
  items: z.array(item),
});

/** The one text of an edition: canonical JSON, so that equal content has equal bytes and an equal hash. */
export function writeEdition(value: Edition): string {
  return canonicalJson(value);
}

/** Reads an edition's text, of this format or an older one. Throws a ZodError on anything else. */
export function readEdition(text: string): Edition {
  return edition.parse(upgradeEdition(JSON.parse(text)));
}

/** Which edition is which: the number within its tenant, its hash (SHA-256, hex), when and by whom, and the note. */
export const editionSummary = z.object({
  number: z.number().int(),
  hash: z.string(),
  note: z.string(),
  publishedAt: z.string(),
  publishedBy: z.string(),
  current: z.boolean(),
});
export type EditionSummary = z.infer<typeof editionSummary>;
