import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import {
  describe,
  sameContent,
  storable,
  titleOf,
  withoutReferences,
  type ContentType,
  type Deletion,
  type Draft,
  type Revision,
  type Undone,
  type Usage,
} from '@bti/domain';
import type * as z from 'zod';
import type { createInput, saveInput } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import {
  alreadyExists,
  badReference,
  changedSince,
  conflict,
  inUse,
  notFound,
  notStorable,
  onlyOne,
  ownerElsewhere,
  slugTaken,
} from '../http/errors.js';
import { ContentItem, ContentRevision } from './content.entity.js';
import { changesOf, otherwiseThan, statesAt, type BatchChange } from './content.batches.js';
import { goneFrom } from './content.links.js';
import { tenantLanguage, toDraft, usageOf } from './content.rows.js';
import { assertMayWrite, writeItems, type Write } from './content.writer.js';

/** Drafts of every content type, all in the same way. */
@Injectable()
export class ContentService {
  async list(db: TenantDb, only: { type?: ContentType; deleted: 'true' | 'false' }): Promise<Draft[]> {
    const deletedAt = only.deleted === 'true' ? Not(IsNull()) : IsNull();
    const where = { tenantId: db.tenant.id, deletedAt, ...(only.type ? { type: only.type } : {}) };
    return (await db.manager.find(ContentItem, { where, order: { type: 'ASC', id: 'ASC' } })).map(toDraft);
  }

  async get(db: TenantDb, id: string): Promise<Draft> {
    return toDraft(await this.row(db, id));
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
    const row = await this.row(db, id, { lock: true });
    if (row.deletedAt !== null) throw notFound();
    const data = dataOf(row.type, input.data);
    assertMayWrite(db, { id, type: row.type, data }, row);
    const slug = input.slug && input.slug !== row.slug ? input.slug : undefined;
    if (!slug && sameContent(data, row.data)) return toDraft(row);
    await this.assertUnchanged(db, row, input.version);
    if (slug) await this.assertFree(db, row, slug);
    return this.write(db, { id, type: row.type, data, slug }, batch);
  }

  async remove(db: TenantDb, id: string, version: number, batch: string | null): Promise<void> {
    await this.removeSeveral(db, [{ id, version }], batch);
  }

  /** Deletes several as one: what they say of each other stops none of them, what others say of one stops all. */
  async removeSeveral(db: TenantDb, items: readonly Deletion[], batch: string | null): Promise<void> {
    const versions = new Map(items.map(({ id, version }) => [id, version]));
    const rows = (await this.rows(db, [...versions.keys()])).filter((row) => row.deletedAt === null);
    const writes = rows.map(({ id, type }): Write => ({ id, type, data: undefined }));
    for (const [n, row] of rows.entries()) {
      if (describe(row.type).singleton) throw onlyOne();
      assertMayWrite(db, writes[n]!, row);
      await this.assertUnchanged(db, row, versions.get(row.id)!);
    }
    await this.writeAll(db, writes, batch);
  }

  /** Says which role keeps these items true, or that none does: a change of each like any other, so it can be undone. */
  async setOwner(db: TenantDb, ids: string[], owner: string | null, batch: string | null): Promise<Draft[]> {
    const rows = await this.rows(db, [...new Set(ids)]);
    if (rows.some((row) => row.deletedAt !== null)) throw notFound();
    if (rows.some((row) => describe(row.type).singleton)) throw ownerElsewhere();
    return this.writeAll(
      db,
      rows.map(({ id, type, data }) => ({ id, type, data, owner })),
      batch,
    );
  }

  /**
   * Brings a deleted item back, under its old address or, where that is taken, one beside it. What it referred to
   * and is gone by now, it refers to no longer; the earlier revision still says it.
   */
  async restore(db: TenantDb, id: string, batch: string | null): Promise<Draft> {
    const row = await this.row(db, id, { lock: true });
    if (row.deletedAt === null) return toDraft(row);
    const gone = await goneFrom(db, row);
    const data = dataOf(row.type, withoutReferences(describe(row.type).fields, row.data, gone));
    const owner = row.ownerId && gone.has(row.ownerId) ? null : row.ownerId;
    return this.write(db, { id, type: row.type, data, owner }, batch);
  }

  async revisions(db: TenantDb, id: string): Promise<Revision[]> {
    await this.row(db, id);
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
    await this.row(db, id);
    return usageOf(db, [id]);
  }

  /**
   * Takes back everything one batch changed, as a batch that can be undone in turn. Refused whole where an item
   * stands otherwise by now.
   */
  async undo(db: TenantDb, batch: string): Promise<Undone> {
    const changed = await changesOf(db, batch);
    if (changed.length === 0) throw notFound();
    const rows = await this.rows(
      db,
      changed.map(({ id }) => id),
    );
    const newer = await otherwiseThan(db, changed, rows);
    if (newer.length > 0) {
      const language = await tenantLanguage(db);
      throw changedSince(
        newer.map(({ id, type, data }) => ({ id, type, title: titleOf({ type, data }, language) })),
      );
    }
    const writes = await this.statesBefore(db, changed, rows);
    const own = randomUUID();
    return { items: await this.writeAll(db, writes, own), batch: own };
  }

  private async statesBefore(db: TenantDb, changed: BatchChange[], rows: ContentItem[]): Promise<Write[]> {
    const before = await statesAt(
      db,
      changed.map(({ id, first }) => ({ id, version: first - 1 })),
    );
    return rows.map(({ id, type }) => {
      const state = before.get(id);
      if (!state || state.deleted) return { id, type, data: undefined };
      return { id, type, data: dataOf(type, state.data), slug: state.slug, owner: state.ownerId };
    });
  }

  private async writeAll(db: TenantDb, writes: Write[], batch: string | null): Promise<Draft[]> {
    const { rows, problems, usedIn } = await writeItems(db, writes, batch);
    if (problems.length > 0) throw badReference(problems);
    if (usedIn.length > 0) throw inUse(usedIn);
    return rows.map(toDraft);
  }

  private async write(db: TenantDb, write: Write, batch: string | null): Promise<Draft> {
    return (await this.writeAll(db, [write], batch))[0]!;
  }

  private async row(db: TenantDb, id: string, { lock = false } = {}): Promise<ContentItem> {
    const row = await db.manager.findOne(ContentItem, {
      where: { tenantId: db.tenant.id, id },
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!row) throw notFound();
    return row;
  }

  /** Rows by id, locked in the order of their ids; not found, if one of them is not there. */
  private async rows(db: TenantDb, ids: string[]): Promise<ContentItem[]> {
    const rows = await db.manager.find(ContentItem, {
      where: { tenantId: db.tenant.id, id: In(ids) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (rows.length < ids.length) throw notFound();
    return rows;
  }

  /** Refuses what started from an older version, unless what it started from still stands there (a new owner, say). */
  private async assertUnchanged(db: TenantDb, row: ContentItem, version: number): Promise<void> {
    if (row.version === version) return;
    const base = await this.revisionData(db, row.id, version);
    if (!base || !sameContent(base, row.data)) throw conflict(toDraft(row), base ?? row.data);
  }

  private async revisionData(db: TenantDb, id: string, version: number) {
    const where = { tenantId: db.tenant.id, itemId: id, version };
    return (await db.manager.findOneBy(ContentRevision, where))?.data;
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

function dataOf(type: ContentType, data: unknown): Record<string, unknown> {
  const checked = storable(type, data);
  if ('problems' in checked) throw notStorable(checked.problems);
  return checked.data;
}
