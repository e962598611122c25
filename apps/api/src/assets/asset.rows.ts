import type { Asset, ContentType, FileValue, Usage } from '@bti/domain';
import { titleOf } from '@bti/domain';
import { tenantLanguage } from '../content/content.rows.js';
import type { TenantDb } from '../db/tenant-db.js';

export type AssetRow = {
  hash: string;
  name: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
  pages: number | null;
  tagged: boolean | null;
  uploaded_at: Date;
  uploaded_by: string;
};

/** What is written of a file: what its check found, and what it is called. */
export type NewAsset = FileValue & { pages?: number };

const columns = 'hash, name, type, size, width, height, pages, tagged, uploaded_at, uploaded_by';

/** The files a tenant has, the newest first; one of them, where its hash is given. */
export function assetRows(db: TenantDb, hash?: string): Promise<AssetRow[]> {
  return db.manager.query(
    `select ${columns} from app.asset where tenant_id = $1 and live and ($2::text is null or hash = $2)
     order by uploaded_at desc, name`,
    [db.tenant.id, hash ?? null],
  );
}

/** Gives a tenant a file, or back one that it had deleted. One that it has stays as it is. Says how many are new. */
export async function addAssetRows(db: TenantDb, assets: readonly NewAsset[]): Promise<number> {
  let added = 0;
  for (const { hash, name, type, size, width, height, pages, tagged } of assets) {
    const rows: unknown[] = await db.manager.query(
      `insert into app.asset (tenant_id, hash, name, type, size, width, height, pages, tagged)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (tenant_id, hash) do update set deleted_at = null, name = excluded.name,
         uploaded_at = now(), uploaded_by = app.actor_name() where asset.deleted_at is not null returning hash`,
      [db.tenant.id, hash, name, type, size, width ?? null, height ?? null, pages ?? null, tagged ?? null],
    );
    added += rows.length;
  }
  return added;
}

/** How many bytes the files of a tenant are: those that its library shows, and those that its history alone keeps. */
export async function bytesOf(db: TenantDb): Promise<{ used: number; kept: number }> {
  const [row]: { used: string; kept: string }[] = await db.manager.query(
    `select coalesce(sum(size) filter (where live), 0) as used,
       coalesce(sum(size) filter (where not live and used), 0) as kept from app.asset where tenant_id = $1`,
    [db.tenant.id],
  );
  return { used: Number(row!.used), kept: Number(row!.kept) };
}

type Use = { hash: string; id: string; type: ContentType; role: string; data: Record<string, unknown> };

/** Where files are used, by hash. */
export async function usesOf(db: TenantDb, hash?: string): Promise<Map<string, Usage[]>> {
  const rows: Use[] = await db.manager.query(
    `select u.hash, i.id, i.type, i.data, u.role from app.asset_use u
     join app.content_item i on i.tenant_id = u.tenant_id and i.id = u.item_id
     where u.tenant_id = $1 and ($2::text is null or u.hash = $2) order by i.type, i.id, u.role`,
    [db.tenant.id, hash ?? null],
  );
  const language = await tenantLanguage(db);
  const uses = new Map<string, Usage[]>();
  for (const { hash: used, id, type, data, role } of rows) {
    const usage = { id, type, title: titleOf({ type, data }, language), role };
    uses.set(used, [...(uses.get(used) ?? []), usage]);
  }
  return uses;
}

/** A row as the API hands it out. */
export function toAsset(row: AssetRow, usedIn: Usage[]): Asset {
  const { hash, name, type, size, tagged } = row;
  const { width, height, pages } = row;
  return {
    hash,
    name,
    type,
    size,
    ...(width !== null && height !== null ? { width, height } : {}),
    ...(pages === null ? {} : { pages }),
    tagged,
    uploadedAt: row.uploaded_at.toISOString(),
    uploadedBy: row.uploaded_by,
    usedIn,
  };
}
