import * as z from 'zod';
import { draft } from '../content/item.js';
import { filesOf } from '../derive/files.js';
import { itemId } from '../fields/ids.js';
import { changedItems, itemsOf } from '../guide/changed-items.js';
import type { Edition } from '../guide/edition.js';
import { itemChange } from '../guide/site-check.js';
import { draftReading } from '../readings/reading.js';
import type { ExchangeFile } from './exchange.js';

/** An item beside what it would become. */
const state = draft.pick({ id: true, type: true, slug: true, data: true }).extend({
  owner: itemId.optional(),
  readings: z.array(draftReading.pick({ tjeneste: true, audience: true, show: true, data: true })).optional(),
});

/** What an import of a file would do, before anything is done. */
export const importPreview = z.object({
  /** What would be new, or come back from being deleted. */
  created: z.array(itemChange),
  /** What stands here and would change, the settings among it, as it is and as it would be. */
  changed: z.array(itemChange.extend({ before: state, after: state })),
  /** How many items of the file are as they stand here. */
  unchanged: z.number().int(),
  /** How many items stand here and not in the file. They stay. */
  notInFile: z.number().int(),
  /** Does the file have settings? */
  settings: z.boolean(),
  /** How many readings would be new or change. */
  readings: z.number().int(),
  /** How many files come with it. */
  files: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** What differs between a site as it is and as a file would make it. */
export function importedChanges(
  before: Edition,
  after: Edition,
  file: ExchangeFile,
): Omit<ImportPreview, 'unchanged' | 'readings'> {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const inFile = new Set(file.items.map(({ id }) => id));
  const changes = changedItems(before, after);
  return {
    created: changes.filter(({ kind }) => kind === 'added'),
    changed: changes.flatMap((change) => {
      const [was, is] = [old.get(change.id), now.get(change.id)];
      return was && is ? [{ ...change, before: was, after: is }] : [];
    }),
    notInFile: before.items.filter(({ id }) => !inFile.has(id)).length,
    settings: file.settings !== undefined,
    files: filesOf(file.items, file.settings).length,
  };
}
