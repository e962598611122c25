import type { Draft } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { badReference, inUse } from '../http/errors.js';
import type { ReadingWrite } from './content.reading-writer.js';
import { draftsOf } from './content.rows.js';
import { writeItems, type Write } from './content.writer.js';

/** Writes items and readings, and gives them as drafts. Refuses what refers to nothing, and what is in use. */
export async function writeDrafts(
  db: TenantDb,
  writes: readonly Write[],
  batch: string | null,
  readings: readonly ReadingWrite[] = [],
): Promise<Draft[]> {
  const { rows, problems, usedIn } = await writeItems(db, writes, batch, readings);
  if (problems.length > 0) throw badReference(problems);
  if (usedIn.length > 0) throw inUse(usedIn);
  return draftsOf(db, rows);
}
