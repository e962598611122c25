import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import {
  describe,
  sameContent,
  withoutReferences,
  type ContentType,
  type Deletion,
  type Draft,
  type Revision,
  type Undone,
  type Usage,
  type WantedItem,
} from '@bti/domain';
import type * as z from 'zod';
import type { createInput, saveInput } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { alreadyExists, notFound, onlyOne, ownerElsewhere, slugTaken } from '../http/errors.js';
import { assertUnchanged, changeItems } from './content.changes.js';
import { writeDrafts } from './content.drafts.js';
import { ContentItem, ContentReading, ContentRevision } from './content.entity.js';
import { goneFrom } from './content.links.js';
import type { ReadingWrite } from './content.reading-writer.js';
import { lensOf } from './content.readings.js';
import { draftOf, draftsOf, itemRow, itemRows, usageOf } from './content.rows.js';
import { undoBatch } from './content.undo.js';
import { assertMayWrite, dataOf, type Write } from './content.writer.js';

/** Drafts of every content type, all in the same way. */
@Injectable()
export class ContentService {
  async list(db: TenantDb, only: { type?: ContentType; deleted: 'true' | 'false' }): Promise<Draft[]> {
    const deletedAt = only.deleted === 'true' ? Not(IsNull()) : IsNull();
    const where = { tenantId: db.tenant.id, deletedAt, ...(only.type ? { type: only.type } : {}) };
    return draftsOf(db, await db.manager.find(ContentItem, { where, order: { type: 'ASC', id: 'ASC' } }));
  }

  async get(db: TenantDb, id: string): Promise<Draft> {
    return draftOf(db, await itemRow(db, id));
  }

  async create(db: TenantDb, input: z.output<typeof createInput>, batch: string | null): Promise<Draft> {
    const { type, id = randomUUID() } = input;
    if (describe(type).singleton || id === db.tenant.id) throw onlyOne();
    const there = await db.manager.findOne(ContentItem, {
      where: { tenantId: db.tenant.id, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (there && (there.deletedAt === null || there.type !== type)) throw alreadyExists(id);
    return this.write(db, { id, type, data: dataOf(type, input.data) }, batch);
  }

  /** Saves the whole item, unless somebody has saved since `version`. Saving what stands there is no change. */
  async save(
    db: TenantDb,
    id: string,
    input: z.output<typeof saveInput>,
    batch: string | null,
  ): Promise<Draft> {
    const row = await itemRow(db, id, { lock: true });
    if (row.deletedAt !== null) throw notFound();
    const data = dataOf(row.type, input.data);
    const slug = input.slug && input.slug !== row.slug ? input.slug : undefined;
    assertMayWrite(db, { id, type: row.type, data, slug }, row);
    if (!slug && sameContent(data, row.data)) return draftOf(db, row);
    await assertUnchanged(db, row, input.version);
    if (slug) await this.assertFree(db, row, slug);
    return this.write(db, { id, type: row.type, data, slug }, batch);
  }

  /** Makes, changes and deletes several as one. */
  change(db: TenantDb, items: readonly WantedItem[], batch: string | null): Promise<Draft[]> {
    return changeItems(db, items, batch);
  }

  async remove(db: TenantDb, id: string, version: number, batch: string | null): Promise<void> {
    await this.removeSeveral(db, [{ id, version }], batch);
  }

  /** Deletes several as one: what they say of each other stops none of them, what others say of one stops all. */
  async removeSeveral(db: TenantDb, items: readonly Deletion[], batch: string | null): Promise<void> {
    const versions = new Map(items.map(({ id, version }) => [id, version]));
    const rows = (await itemRows(db, [...versions.keys()])).filter((row) => row.deletedAt === null);
    const writes = rows.map(({ id, type }): Write => ({ id, type, data: undefined }));
    for (const [n, row] of rows.entries()) {
      if (describe(row.type).singleton) throw onlyOne();
      assertMayWrite(db, writes[n]!, row);
      await assertUnchanged(db, row, versions.get(row.id)!);
    }
    await writeDrafts(db, writes, batch);
  }

  /** Says which role keeps these items true, or that none does: a change of each like any other, so it can be undone. */
  async setOwner(db: TenantDb, ids: string[], owner: string | null, batch: string | null): Promise<Draft[]> {
    const rows = await itemRows(db, [...new Set(ids)]);
    if (rows.some((row) => row.deletedAt !== null)) throw notFound();
    if (rows.some((row) => describe(row.type).singleton)) throw ownerElsewhere();
    return writeDrafts(
      db,
      rows.map(({ id, type, data }) => ({ id, type, data, owner })),
      batch,
    );
  }

  /**
   * Brings a deleted item back, under its old address or, where that is taken, one beside it. What it referred to
   * and is gone by now, it refers to no longer; the earlier revision still says it. The readings that left with it come
   * back too, but for those of a tjeneste that is gone.
   */
  async restore(db: TenantDb, id: string, batch: string | null): Promise<Draft> {
    const row = await itemRow(db, id, { lock: true });
    if (row.deletedAt === null) return draftOf(db, row);
    const left = await this.leftWith(db, row);
    const gone = await goneFrom(db, row, left);
    const { fields } = describe(row.type);
    const data = dataOf(row.type, withoutReferences(fields, row.data, gone));
    const owner = row.ownerId && gone.has(row.ownerId) ? null : row.ownerId;
    const readings = left
      .filter(({ tjenesteId }) => !tjenesteId || !gone.has(tjenesteId))
      .map((reading): ReadingWrite => {
        const { itemId, show, fromVersion } = reading;
        const data = withoutReferences(fields, reading.data, gone);
        return { itemId, lens: lensOf(reading), state: { show, fromVersion, data: { ...data } } };
      });
    return (await writeDrafts(db, [{ id, type: row.type, data, owner }], batch, readings))[0]!;
  }

  async revisions(db: TenantDb, id: string): Promise<Revision[]> {
    await itemRow(db, id);
    const where = { tenantId: db.tenant.id, itemId: id };
    const rows = await db.manager.find(ContentRevision, { where, order: { version: 'DESC' } });
    return rows.map(({ version, at, actor, batch, deleted, data }) => ({
      version,
      at: at.toISOString(),
      by: actor,
      batch,
      deleted,
      data,
    }));
  }

  async usage(db: TenantDb, id: string): Promise<Usage[]> {
    await itemRow(db, id);
    return usageOf(db, [id]);
  }

  /** Takes back everything one batch changed, as one. */
  undo(db: TenantDb, batch: string, undo: string | undefined): Promise<Undone> {
    return undoBatch(db, batch, undo);
  }

  private async write(db: TenantDb, write: Write, batch: string | null): Promise<Draft> {
    return (await writeDrafts(db, [write], batch))[0]!;
  }

  /** The readings that left with an item: at the same moment. */
  private async leftWith(db: TenantDb, { id, deletedAt }: ContentItem): Promise<ContentReading[]> {
    const where = { tenantId: db.tenant.id, itemId: id, deletedAt: Not(IsNull()) };
    const rows = await db.manager.find(ContentReading, { where });
    return rows.filter((row) => row.deletedAt?.getTime() === deletedAt?.getTime());
  }

  private async assertFree(db: TenantDb, row: ContentItem, slug: string): Promise<void> {
    const others: unknown[] = await db.manager.query(
      `select from app.content_item where tenant_id = $1 and type = $2 and id <> $3 and deleted_at is null
       and (slug = $4 or $4 = any (old_slugs))`,
      [db.tenant.id, row.type, row.id, slug],
    );
    if (others.length > 0) throw slugTaken(slug);
  }
}
