import { In, IsNull } from 'typeorm';
import { itemReferences, type ContentType } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { ContentItem, ContentLink, type ContentReading } from './content.entity.js';
import { writeFileUses } from './content.files.js';
import { readingsOf, toReading } from './content.readings.js';

type Written = Pick<ContentItem, 'id' | 'type' | 'data' | 'ownerId' | 'deletedAt'>;

/**
 * A reference that cannot be held: to nothing (deleted, another tenant's, never there), or to a wrong type. One of a
 * reading has the key of its lens.
 */
export type LinkProblem = {
  id: string;
  path: string;
  code: 'missingTarget' | 'wrongTarget';
  lens?: string;
};

/**
 * Writes what items that have just been stored refer to and which files they use, their readings' among them, and says which references cannot be
 * held; then nothing may be committed. The keys of the database have the last word when two people do this at once.
 */
export async function writeLinks(db: TenantDb, rows: readonly Written[]): Promise<LinkProblem[]> {
  const tenantId = db.tenant.id;
  const live = rows.filter((row) => row.deletedAt === null);
  const readings = await readingsOf(
    db,
    live.map((row) => row.id),
  );
  const found = live.flatMap((row) =>
    referencesOf(row, readings.get(row.id)).map((reference) => ({ row, reference })),
  );
  const types = await typesOf(db, [...new Set(found.map(({ reference }) => reference.to))]);
  const problems = found.flatMap(({ row, reference }): LinkProblem[] => {
    const type = types.get(reference.to);
    const { path, lens } = reference;
    const at = { id: row.id, path, ...(lens ? { lens } : {}) };
    if (!type) return [{ ...at, code: 'missingTarget' }];
    const fits = reference.types.length === 0 || reference.types.includes(type);
    return fits ? [] : [{ ...at, code: 'wrongTarget' }];
  });
  if (problems.length > 0) return problems;
  const links = found.map(({ row, reference }) => ({
    tenantId,
    fromId: row.id,
    fromType: row.type,
    toId: reference.to,
    toType: types.get(reference.to)!,
    role: reference.role,
  }));
  await db.manager.delete(ContentLink, { tenantId, fromId: In(rows.map((row) => row.id)) });
  for (const part of inParts(distinct(links), 1000)) await db.manager.insert(ContentLink, part);
  await writeFileUses(
    db,
    rows.map((row) => row.id),
    live.flatMap(({ id, type, data }) =>
      [{ data }, ...(readings.get(id) ?? [])].map((one) => ({ id, type, data: one.data })),
    ),
  );
  return [];
}

/** Which references of an item and of these readings lead to nothing that is live now. Itself counts as live. */
export async function goneFrom(
  db: TenantDb,
  row: ContentItem,
  readings: readonly ContentReading[],
): Promise<Set<string>> {
  const ids = referencesOf(row, readings).map((reference) => reference.to);
  const live = await typesOf(db, ids);
  return new Set(ids.filter((id) => id !== row.id && !live.has(id)));
}

/** What an item refers to, its owner among it: the role that owns something cannot be deleted either. */
const referencesOf = ({ type, data, ownerId }: Written, readings: readonly ContentReading[] = []) =>
  itemReferences({ type, data, owner: ownerId, readings: readings.map(toReading) });

async function typesOf(db: TenantDb, ids: string[]): Promise<Map<string, ContentType>> {
  if (ids.length === 0) return new Map();
  const where = { tenantId: db.tenant.id, id: In(ids), deletedAt: IsNull() };
  const rows = await db.manager.find(ContentItem, {
    where,
    select: { tenantId: true, id: true, type: true },
  });
  return new Map(rows.map((row) => [row.id, row.type]));
}

function distinct<L extends { fromId: string; toId: string; role: string }>(links: L[]): L[] {
  return [...new Map(links.map((link) => [`${link.fromId} ${link.role} ${link.toId}`, link])).values()];
}

/** A list in parts: a statement of PostgreSQL takes at most 65 535 values. */
export function inParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}
