import { In } from 'typeorm';
import { lensKey, mayWriteReading, sameContent, type Lens, type ReadingShow } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { notAllowed } from '../http/errors.js';
import { ContentReading, ContentReadingRevision, type ContentItem } from './content.entity.js';
import { inParts } from './content.links.js';
import { lensOf } from './content.readings.js';

/** What one reading shall become: a new state (its data checked as part of its type), or, without one, removed. */
export type ReadingWrite = { itemId: string; lens: Lens; state: ReadingState | undefined };

export type ReadingState = {
  show: ReadingShow | null;
  data: Record<string, unknown>;
  /** The version of the item that it was made from; left out, the one that stands now, for a reading that says something new. */
  fromVersion?: number;
};

/**
 * Brings readings to the state they shall have, after their items have been locked and written in the same
 * transaction. What would not change is left alone; an item that is deleted takes its readings with it. Gives what
 * has changed.
 */
export async function writeReadings(
  db: TenantDb,
  items: ReadonlyMap<string, ContentItem>,
  writes: readonly ReadingWrite[],
  batch: string | null,
): Promise<ContentReading[]> {
  const tenantId = db.tenant.id;
  const rows = await db.manager.find(ContentReading, { where: { tenantId, itemId: In([...items.keys()]) } });
  const before = new Map(rows.map((row) => [keyOf(row), row]));
  const leaving = rows.filter((row) => row.deletedAt === null && items.get(row.itemId)!.deletedAt !== null);
  const all = new Map<string, ReadingWrite>([
    ...leaving.map(
      (row) => [keyOf(row), { itemId: row.itemId, lens: lensOf(row), state: undefined }] as const,
    ),
    ...writes.map((write) => [keyOf({ ...write, lens: lensKey(write.lens) }), write] as const),
  ]);
  const changed = [...all].flatMap(([key, write]): ContentReading[] => {
    const old = before.get(key);
    const row = nextReading(db, items.get(write.itemId)!, write, old);
    if (!row || (old && sameReading(old, row))) return [];
    if (!mayWriteReading(db.capacity, db.tjenester, write.lens)) throw notAllowed();
    return [row];
  });
  const created = changed.filter((row) => row.version === 1);
  for (const part of inParts(created, 500)) await db.manager.insert(ContentReading, part as object[]);
  for (const { tenantId, itemId, lens, ...values } of changed.filter((row) => row.version > 1))
    await db.manager.update(ContentReading, { tenantId, itemId, lens }, values as object);
  const revisions = changed.map((row) => toRevision(row, batch));
  for (const part of inParts(revisions, 500))
    await db.manager.insert(ContentReadingRevision, part as object[]);
  return changed;
}

/** One reading among all of a tenant. */
export const keyOf = ({ itemId, lens }: { itemId: string; lens: string }): string => `${itemId} ${lens}`;

function nextReading(
  db: TenantDb,
  item: ContentItem,
  { lens, state }: ReadingWrite,
  old: ContentReading | undefined,
): ContentReading | undefined {
  const gone = !state || item.deletedAt !== null;
  const kept = state ?? old;
  if (!kept || (gone && !old)) return undefined;
  const next: ContentReading = {
    tenantId: db.tenant.id,
    itemId: item.id,
    lens: lensKey(lens),
    itemType: item.type,
    tjenesteId: lens.tjeneste ?? null,
    audience: lens.audience ?? null,
    show: kept.show,
    data: kept.data,
    fromVersion: kept.fromVersion ?? old?.fromVersion ?? item.version,
    version: (old?.version ?? 0) + 1,
    updatedAt: new Date(),
    updatedBy: db.actor,
    deletedAt: gone ? (old?.deletedAt ?? item.deletedAt ?? new Date()) : null,
  };
  const isNew = !old || !sameReading(old, next);
  return kept.fromVersion === undefined && isNew ? { ...next, fromVersion: item.version } : next;
}

type Facts = Pick<ContentReading, 'show' | 'data' | 'fromVersion'> & { deletedAt: Date | null };

/** Do two states of a reading say the same, of the same base? */
export const sameReading = (a: Facts, b: Facts): boolean =>
  (a.deletedAt === null) === (b.deletedAt === null) && a.fromVersion === b.fromVersion && sameSaid(a, b);

/** Do two readings say the same? */
export const sameSaid = (a: Pick<Facts, 'show' | 'data'>, b: Pick<Facts, 'show' | 'data'>): boolean =>
  a.show === b.show && sameContent(a.data, b.data);

const toRevision = (row: ContentReading, batch: string | null) => ({
  tenantId: row.tenantId,
  itemId: row.itemId,
  lens: row.lens,
  version: row.version,
  show: row.show,
  data: row.data,
  fromVersion: row.fromVersion,
  deleted: row.deletedAt !== null,
  batch,
});
