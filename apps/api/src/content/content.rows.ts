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
import { ContentItem, ContentLink } from './content.entity.js';

/** A row as the API hands it out. */
export function toDraft(row: ContentItem): Draft {
  const { id, type, slug, oldSlugs, ownerId: owner, data, version, updatedBy } = row;
  const deletedAt = row.deletedAt?.toISOString() ?? null;
  return {
    id,
    type,
    slug,
    oldSlugs,
    owner,
    data,
    readings: [],
    version,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy,
    deletedAt,
  };
}

/** A row as the domain knows it. */
const toItem = ({ id, type, slug, oldSlugs, ownerId, data }: ContentItem): Item =>
  ({ id, type, slug, oldSlugs, ...(ownerId ? { owner: ownerId } : {}), data }) as Item;

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
  const items = rows.filter((row) => row.type !== 'settings').map(toItem);
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
