import { In, IsNull } from 'typeorm';
import { byLens, type DraftReading, type Item, type Lens, type Reading } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { ContentReading } from './content.entity.js';
import type { ReadingWrite } from './content.reading-writer.js';

/** The readings that are there, of these items (or of all), by item and in the order of their lenses: one query. */
export async function readingsOf(
  db: TenantDb,
  ids?: readonly string[],
): Promise<Map<string, ContentReading[]>> {
  const where = { tenantId: db.tenant.id, deletedAt: IsNull(), ...(ids ? { itemId: In(ids) } : {}) };
  const rows = ids?.length === 0 ? [] : await db.manager.find(ContentReading, { where });
  const found = new Map<string, ContentReading[]>();
  for (const row of rows.sort((a, b) => byLens(lensOf(a), lensOf(b))))
    found.set(row.itemId, [...(found.get(row.itemId) ?? []), row]);
  return found;
}

export const lensOf = ({ tjenesteId, audience }: ContentReading): Lens => ({
  ...(tjenesteId ? { tjeneste: tjenesteId } : {}),
  ...(audience ? { audience } : {}),
});

/** A row as the domain knows it. */
export const toReading = (row: ContentReading): Reading =>
  ({ ...lensOf(row), ...(row.show ? { show: row.show } : {}), data: row.data }) as Reading;

/** Every reading of an item, to be written as it stands there. */
export const readingWrites = ({ id, readings = [] }: Item): ReadingWrite[] =>
  readings.map(({ tjeneste, audience, show, data }) => ({
    itemId: id,
    lens: { tjeneste, audience },
    state: { show: show ?? null, data },
  }));

/** A row as it is handed out with its draft. */
export const toDraftReading = (row: ContentReading): DraftReading => ({
  ...lensOf(row),
  ...(row.show ? { show: row.show } : {}),
  data: row.data,
  version: row.version,
  fromVersion: row.fromVersion,
  updatedAt: row.updatedAt.toISOString(),
  updatedBy: row.updatedBy,
});
