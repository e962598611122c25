import { sameContent } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { ContentRevision, type ContentItem } from './content.entity.js';

/** What one batch did to one item: its first and last version, and how many there were. */
export type BatchChange = { id: string; first: number; last: number; count: number };

export const changesOf = (db: TenantDb, batch: string): Promise<BatchChange[]> =>
  db.manager.query(
    `select item_id as id, min(version) as first, max(version) as last, count(*)::int as count
     from app.content_revision
     where tenant_id = $1 and batch = $2 group by item_id`,
    [db.tenant.id, batch],
  );

/** Items as they were at one version each, by id. */
export async function statesAt(
  db: TenantDb,
  at: { id: string; version: number }[],
): Promise<Map<string, ContentRevision>> {
  if (at.length === 0) return new Map();
  const found: ContentRevision[] = await db.manager.find(ContentRevision, {
    where: at.map(({ id, version }) => ({ tenantId: db.tenant.id, itemId: id, version })),
  });
  return new Map(found.map((revision) => [revision.itemId, revision]));
}

/**
 * The items that do not stand as the batch left them. One that was changed and changed back, as by acts that were
 * undone, stands as it did, so that a whole row of acts can be taken back one by one.
 */
export async function otherwiseThan(
  db: TenantDb,
  changed: BatchChange[],
  rows: ContentItem[],
): Promise<ContentItem[]> {
  const byId = new Map(changed.map((change) => [change.id, change]));
  const left = await statesAt(
    db,
    rows.flatMap(({ id, version }) => {
      const { last } = byId.get(id)!;
      return version === last ? [] : [{ id, version: last }];
    }),
  );
  return rows.filter((row) => {
    const { first, last, count } = byId.get(row.id)!;
    // Fewer revisions than versions: somebody saved between two of the batch.
    if (count !== last - first + 1) return true;
    const state = left.get(row.id);
    return row.version !== last && !(state && stands(row, state));
  });
}

const stands = (row: ContentItem, state: ContentRevision): boolean =>
  (row.deletedAt !== null) === state.deleted &&
  row.slug === state.slug &&
  row.ownerId === state.ownerId &&
  sameContent(row.data, state.data);
