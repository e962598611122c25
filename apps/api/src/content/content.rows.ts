import { In, IsNull, Not } from 'typeorm';
import {
  mainLanguage,
  titleOf,
  type Draft,
  type Item,
  type Language,
  type Settings,
  type Usage,
} from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { notFound } from '../http/errors.js';
import { ContentItem, ContentLink, type ContentReading } from './content.entity.js';
import { readingsOf, toDraftReading, toReading } from './content.readings.js';

/** A row as the API hands it out. */
function toDraft(row: ContentItem, readings: readonly ContentReading[] = []): Draft {
  const { id, type, slug, oldSlugs, ownerId: owner, data, version, updatedBy } = row;
  const deletedAt = row.deletedAt?.toISOString() ?? null;
  return {
    id,
    type,
    slug,
    oldSlugs,
    owner,
    data,
    version,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy,
    readings: readings.map(toDraftReading),
    deletedAt,
  };
}

/** Rows as the API hands them out, with the readings that are there. */
export async function draftsOf(db: TenantDb, rows: readonly ContentItem[]): Promise<Draft[]> {
  const few = rows.length <= 100;
  const readings = await readingsOf(db, few ? rows.map((row) => row.id) : undefined);
  return rows.map((row) => toDraft(row, readings.get(row.id)));
}

export const draftOf = async (db: TenantDb, row: ContentItem): Promise<Draft> =>
  (await draftsOf(db, [row]))[0]!;

/** A row as the domain knows it. */
function toItem(row: ContentItem, readings: readonly ContentReading[] = []): Item {
  const { id, type, slug, oldSlugs, ownerId, data } = row;
  return {
    id,
    type,
    slug,
    oldSlugs,
    data,
    ...(ownerId ? { owner: ownerId } : {}),
    ...(readings.length > 0 ? { readings: readings.map(toReading) } : {}),
  } as Item;
}

/** The row of an item; not found, where there is none. */
export async function itemRow(db: TenantDb, id: string, { lock = false } = {}): Promise<ContentItem> {
  const row = await db.manager.findOne(ContentItem, {
    where: { tenantId: db.tenant.id, id },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!row) throw notFound();
  return row;
}

/** Rows by id, locked in the order of their ids; not found, if one of them is not there. */
export async function itemRows(db: TenantDb, ids: string[]): Promise<ContentItem[]> {
  const rows = await db.manager.find(ContentItem, {
    where: { tenantId: db.tenant.id, id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (rows.length < ids.length) throw notFound();
  return rows;
}

/** Everything that is not deleted, settings included. */
const liveRows = (db: TenantDb): Promise<ContentItem[]> =>
  db.manager.find(ContentItem, {
    where: { tenantId: db.tenant.id, deletedAt: IsNull() },
    order: { type: 'ASC', id: 'ASC' },
  });

/** The site as `publishSite` and `writeExchange` take it. */
export async function wholeSite(db: TenantDb): Promise<{ settings: Settings; items: Item[] }> {
  const rows = await liveRows(db);
  const settings = rows.find((row) => row.type === 'settings');
  if (!settings) throw new Error('A tenant has no settings.');
  const readings = await readingsOf(db);
  const items = rows.filter((row) => row.type !== 'settings').map((row) => toItem(row, readings.get(row.id)));
  return { settings: settings.data as Settings, items };
}

export async function tenantLanguage(db: TenantDb): Promise<Language> {
  const row = await db.manager.findOneBy(ContentItem, { tenantId: db.tenant.id, id: db.tenant.id });
  return mainLanguage((row?.data ?? {}) as Settings);
}

/** Where items are used by others than themselves. */
export async function usageOf(db: TenantDb, ids: readonly string[]): Promise<Usage[]> {
  const tenantId = db.tenant.id;
  const links = await db.manager.findBy(ContentLink, { tenantId, toId: In(ids), fromId: Not(In(ids)) });
  if (links.length === 0) return [];
  const from = await db.manager.findBy(ContentItem, { tenantId, id: In(links.map((link) => link.fromId)) });
  const language = await tenantLanguage(db);
  const titles = new Map(from.map((row) => [row.id, titleOf(row, language)]));
  return links.map((link) => ({
    id: link.fromId,
    type: link.fromType,
    title: titles.get(link.fromId) ?? '',
    role: link.role,
  }));
}
