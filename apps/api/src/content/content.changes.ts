import { In } from 'typeorm';
import { describe, may, sameContent, type WantedItem, type Draft } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { alreadyExists, conflict, notAllowed, notFound, onlyOne } from '../http/errors.js';
import { writeDrafts } from './content.drafts.js';
import { ContentItem, ContentRevision } from './content.entity.js';
import { draftOf, draftsOf, itemRows } from './content.rows.js';
import { assertMayWrite, dataOf, type Write } from './content.writer.js';

/**
 * Makes, changes and deletes several items as one: what refers to what is asked of the whole. What is done already,
 * as when the same comes again because its answer was lost, is left alone.
 */
export async function changeItems(
  db: TenantDb,
  changes: readonly WantedItem[],
  batch: string | null,
): Promise<Draft[]> {
  if (changes.some(({ data }) => data === null) && !may(db.capacity, 'content.delete')) throw notAllowed();
  const ids = changes.map(({ id }) => id);
  const rows = await lockedRows(db, ids);
  const writes: Write[] = [];
  for (const { id, type, version, data } of changes) {
    const row = rows.get(id);
    const write = { id, type, data: data === null ? undefined : dataOf(type, data) };
    assertMayWrite(db, write, row);
    if (row && isDone(write, row)) continue;
    if (describe(type).singleton && (version === 0 || data === null)) throw onlyOne();
    if (version > 0) {
      if (!row || row.deletedAt !== null || row.type !== type) throw notFound();
      await assertUnchanged(db, row, version);
    } else if (row && (row.deletedAt === null || row.type !== type)) throw alreadyExists(id);
    writes.push(write);
  }
  if (writes.length > 0) await writeDrafts(db, writes, batch);
  return draftsOf(db, await itemRows(db, ids));
}

const isDone = ({ type, data }: Write, row: ContentItem): boolean =>
  data
    ? row.deletedAt === null && row.type === type && sameContent(data, row.data)
    : row.deletedAt !== null && row.type === type;

async function lockedRows(db: TenantDb, ids: string[]): Promise<Map<string, ContentItem>> {
  const rows = await db.manager.find(ContentItem, {
    where: { tenantId: db.tenant.id, id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Refuses what started from an older version, unless what it started from still stands there (a new owner, say). */
export async function assertUnchanged(db: TenantDb, row: ContentItem, version: number): Promise<void> {
  if (row.version === version) return;
  const where = { tenantId: db.tenant.id, itemId: row.id, version };
  const base = (await db.manager.findOneBy(ContentRevision, where))?.data;
  if (!base || !sameContent(base, row.data)) throw conflict(await draftOf(db, row), base ?? row.data);
}
