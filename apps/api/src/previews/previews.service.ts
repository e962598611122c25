import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { writeEdition, type NewPreview, type Preview } from '@bti/domain';
import { TenantTransactions, type TenantDb } from '../db/tenant-db.js';
import { EditionsService } from '../editions/editions.service.js';
import { notFound } from '../http/errors.js';
import { hashOf, newToken } from '../http/token.js';
import { PreviewRow } from './preview.entity.js';

/** Drafts frozen behind a link, to be shown to somebody before they are published. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly editions: EditionsService,
  ) {}

  async create(db: TenantDb): Promise<NewPreview> {
    const edition = await this.editions.draft(db);
    const token = newToken();
    const id = randomUUID();
    await db.manager.query(
      `insert into app.preview (tenant_id, id, token_hash, content) values ($1, $2, $3, $4)`,
      [db.tenant.id, id, hashOf(token), writeEdition(edition)],
    );
    return { ...toPreview(await this.row(db, id)), token };
  }

  async list(db: TenantDb): Promise<Preview[]> {
    const rows = await db.manager.find(PreviewRow, {
      where: { tenantId: db.tenant.id },
      order: { createdAt: 'DESC' },
    });
    return rows.map(toPreview);
  }

  async revoke(db: TenantDb, id: string): Promise<void> {
    await this.row(db, id);
    await db.manager.update(
      PreviewRow,
      { tenantId: db.tenant.id, id, revokedAt: IsNull() },
      { revokedAt: new Date() },
    );
  }

  /** What stands behind a token: no tenant, no sign-in; nothing once it is revoked or thirty days old. */
  async read(token: string): Promise<string> {
    const [row]: { content: string | null }[] = await this.tenants.publicRead((db) =>
      db.query('select app.preview_content($1) as content', [hashOf(token)]),
    );
    if (!row?.content) throw notFound();
    return row.content;
  }

  private async row(db: TenantDb, id: string): Promise<PreviewRow> {
    const row = await db.manager.findOneBy(PreviewRow, { tenantId: db.tenant.id, id });
    if (!row) throw notFound();
    return row;
  }
}

const toPreview = (row: PreviewRow): Preview => ({
  id: row.id,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
});
