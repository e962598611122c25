import { parseLens } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { ContentReading, ContentReadingRevision } from './content.entity.js';
import { keyOf, sameReading, type ReadingWrite } from './content.reading-writer.js';

/** What one batch did to one reading: its first and last version, and how many there were. */
export type ReadingChange = { itemId: string; lens: string; first: number; last: number; count: number };

export const readingChangesOf = (db: TenantDb, batch: string): Promise<ReadingChange[]> =>
  db.manager.query(
    `select item_id as "itemId", lens, min(version) as first, max(version) as last, count(*)::int as count
     from app.content_reading_revision
     where tenant_id = $1 and batch = $2 group by item_id, lens`,
    [db.tenant.id, batch],
  );

/** The items with a reading that does not stand as the batch left it, in the sense of `otherwiseThan`. */
export async function readingsOtherwiseThan(db: TenantDb, changed: ReadingChange[]): Promise<Set<string>> {
  if (changed.length === 0) return new Set();
  const where = changed.map(({ itemId, lens }) => ({ tenantId: db.tenant.id, itemId, lens }));
  const rows = new Map((await db.manager.find(ContentReading, { where })).map((row) => [keyOf(row), row]));
  const left = await statesAt(
    db,
    changed.map((change) => ({ ...change, version: change.last })),
  );
  const otherwise = changed.filter((change) => {
    const { first, last, count } = change;
    const [row, state] = [rows.get(keyOf(change))!, left.get(keyOf(change))!];
    if (count !== last - first + 1) return true;
    return (
      row.version !== last && !sameReading(row, { ...state, deletedAt: state.deleted ? state.at : null })
    );
  });
  return new Set(otherwise.map(({ itemId }) => itemId));
}

/** What takes these changes back: each reading as it was before the first of them. */
export async function readingsBefore(db: TenantDb, changed: ReadingChange[]): Promise<ReadingWrite[]> {
  const before = await statesAt(
    db,
    changed.map((change) => ({ ...change, version: change.first - 1 })),
  );
  return changed.map((change) => {
    const state = before.get(keyOf(change));
    return {
      itemId: change.itemId,
      lens: parseLens(change.lens)!,
      state: state?.deleted ? undefined : state,
    };
  });
}

/** Readings as they were at one version each, by item and lens. */
async function statesAt(
  db: TenantDb,
  at: { itemId: string; lens: string; version: number }[],
): Promise<Map<string, ContentReadingRevision>> {
  if (at.length === 0) return new Map();
  const where = at.map(({ itemId, lens, version }) => ({ tenantId: db.tenant.id, itemId, lens, version }));
  const found = await db.manager.find(ContentReadingRevision, { where });
  return new Map(found.map((revision) => [keyOf(revision), revision]));
}
