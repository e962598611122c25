import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import {
  describe,
  lensKey,
  mayWriteReading,
  storableReading,
  type ContentType,
  type Draft,
  type Lens,
  type ReadingRevision,
  type saveReadingInput,
} from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { conflict, noReadings, notAllowed, notFound, notStorable } from '../http/errors.js';
import { ContentReading, ContentReadingRevision, type ContentItem } from './content.entity.js';
import { sameSaid, type ReadingState } from './content.reading-writer.js';
import { draftOf, itemRow } from './content.rows.js';
import { writeDrafts } from './content.drafts.js';

/** What an item is for one tjeneste, one audience, or both. Its answers are the whole draft, with all its readings. */
@Injectable()
export class ReadingsService {
  /** Saves a whole reading, unless somebody has saved it since `version` (0: there was none). */
  async save(
    db: TenantDb,
    id: string,
    lens: Lens,
    input: z.output<typeof saveReadingInput>,
    batch: string | null,
  ): Promise<Draft> {
    const { item, row } = await this.find(db, id, lens);
    const state = { show: input.show ?? null, data: partOf(item.type, input.data) };
    const { fromVersion } = input;
    if (fromVersion > item.version) throw notStorable([{ path: 'fromVersion', code: 'too_big' }]);
    const isThere = row !== null && row.deletedAt === null;
    if (isThere && sameSaid(row, state) && row.fromVersion >= fromVersion) return draftOf(db, item);
    await this.assertUnchanged(db, item, lens, row, input.version);
    return this.write(db, id, lens, { ...state, fromVersion }, batch);
  }

  /** Takes a reading away, so that its readers see what the others see. */
  async remove(db: TenantDb, id: string, lens: Lens, version: number, batch: string | null): Promise<Draft> {
    const { item, row } = await this.find(db, id, lens);
    if (!row) throw notFound();
    if (row.deletedAt !== null) return draftOf(db, item);
    await this.assertUnchanged(db, item, lens, row, version);
    return this.write(db, id, lens, undefined, batch);
  }

  /** Every state a reading has had, the newest first. */
  async revisions(db: TenantDb, id: string, lens: Lens): Promise<ReadingRevision[]> {
    await itemRow(db, id);
    const where = { tenantId: db.tenant.id, itemId: id, lens: lensKey(lens) };
    const rows = await db.manager.find(ContentReadingRevision, { where, order: { version: 'DESC' } });
    return rows.map(({ version, at, actor, batch, deleted, show, data, fromVersion }) => ({
      version,
      at: at.toISOString(),
      by: actor,
      batch,
      deleted,
      ...(show ? { show } : {}),
      data,
      fromVersion,
    }));
  }

  private async write(
    db: TenantDb,
    itemId: string,
    lens: Lens,
    state: ReadingState | undefined,
    batch: string | null,
  ): Promise<Draft> {
    return (await writeDrafts(db, [], batch, [{ itemId, lens, state }]))[0]!;
  }

  /** The item, locked with all its readings, and this reading of it: there, taken away, or never made. */
  private async find(db: TenantDb, id: string, lens: Lens) {
    const item = await itemRow(db, id, { lock: true });
    if (item.deletedAt !== null) throw notFound();
    if (describe(item.type).singleton) throw noReadings();
    if (!mayWriteReading(db.capacity, db.tjenester, lens)) throw notAllowed();
    const where = { tenantId: db.tenant.id, itemId: id, lens: lensKey(lens) };
    return { item, row: await db.manager.findOneBy(ContentReading, where) };
  }

  /** Refuses what started from an older version, unless what it started from still stands there. */
  private async assertUnchanged(
    db: TenantDb,
    item: ContentItem,
    lens: Lens,
    row: ContentReading | null,
    version: number,
  ): Promise<void> {
    const isThere = row !== null && row.deletedAt === null;
    if (version === (isThere ? row.version : 0)) return;
    const where = { tenantId: db.tenant.id, itemId: item.id, lens: lensKey(lens), version };
    const base = await db.manager.findOneBy(ContentReadingRevision, where);
    if (isThere && base && !base.deleted && sameSaid(base, row)) return;
    throw conflict(await draftOf(db, item), base?.data ?? {});
  }
}

function partOf(type: ContentType, data: Record<string, unknown>): Record<string, unknown> {
  const checked = storableReading(type, data);
  if ('problems' in checked) throw notStorable(checked.problems);
  return checked.data;
}
