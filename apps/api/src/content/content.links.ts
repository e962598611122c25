import { In, IsNull } from 'typeorm';
import { describe, references, type ContentType, type Reference } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { ContentItem, ContentLink } from './content.entity.js';

type Written = Pick<ContentItem, 'id' | 'type' | 'data' | 'ownerId' | 'deletedAt'>;

/** A reference that cannot be held: to nothing (deleted, another tenant's, never there), or to a wrong type. */
export type LinkProblem = { id: string; path: string; code: 'missingTarget' | 'wrongTarget' };

/**
 * Writes the references of items that have just been stored, and says which cannot be held; then nothing may be
 * committed. The keys of the database have the last word when two people do this at once.
 */
export async function writeLinks(db: TenantDb, rows: readonly Written[]): Promise<LinkProblem[]> {
  const tenantId = db.tenant.id;
  const found = rows
    .filter((row) => row.deletedAt === null)
    .flatMap((row) => referencesOf(row).map((reference) => ({ row, reference })));
  const types = await typesOf(db, [...new Set(found.map(({ reference }) => reference.to))]);
  const problems = found.flatMap(({ row, reference }): LinkProblem[] => {
    const type = types.get(reference.to);
    if (!type) return [{ id: row.id, path: reference.path, code: 'missingTarget' }];
    const fits = reference.types.length === 0 || reference.types.includes(type);
    return fits ? [] : [{ id: row.id, path: reference.path, code: 'wrongTarget' }];
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
  return [];
}

/** Which of an item's references lead to nothing that is live now. Itself counts as live. */
export async function goneFrom(db: TenantDb, row: ContentItem): Promise<Set<string>> {
  const ids = referencesOf(row).map((reference) => reference.to);
  const live = await typesOf(db, ids);
  return new Set(ids.filter((id) => id !== row.id && !live.has(id)));
}

/** What an item refers to, its owner among it: the role that owns something cannot be deleted either. */
function referencesOf({ type, data, ownerId }: Pick<Written, 'type' | 'data' | 'ownerId'>): Reference[] {
  const own = references(describe(type).fields, data);
  return ownerId ? [...own, { to: ownerId, types: ['role'], role: 'owner', path: 'owner' }] : own;
}

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
