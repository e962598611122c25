import { Injectable } from '@nestjs/common';
import type { LibraryRoom } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { StoreSettings } from '../env.js';
import { fileRefused } from '../http/errors.js';
import { addAssetRows, bytesOf, type NewAsset } from './asset.rows.js';

/** What a history keeps nobody can delete, so it does not take of the room; but a disk has an end. */
const mostWithHistory = 4;

/** The one way in for a tenant's files, whoever brings them, and how much room there is for them. */
@Injectable()
export class Library {
  private readonly limit: number;

  constructor({ LIBRARY_MB }: StoreSettings) {
    this.limit = LIBRARY_MB * 1_000_000;
  }

  async room(db: TenantDb): Promise<LibraryRoom> {
    return { ...(await bytesOf(db)), limit: this.limit };
  }

  /** Refuses where nothing more has room, before anybody sends it. */
  async assertRoom(db: TenantDb): Promise<void> {
    const { used, kept } = await bytesOf(db);
    if (used >= this.limit) throw fileRefused('libraryFull');
    if (used + kept >= this.limit * mostWithHistory) throw fileRefused('historyFull');
  }

  /** Gives a tenant files; all of them, or none where there is no room. What it has already takes no more. */
  async add(db: TenantDb, assets: readonly NewAsset[]): Promise<void> {
    // Of two who add at once, the second counts the first.
    await db.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [db.tenant.id]);
    const added = await addAssetRows(db, assets);
    if (added === 0) return;
    const { used, kept } = await bytesOf(db);
    if (used > this.limit) throw fileRefused('libraryFull');
    if (used + kept > this.limit * mostWithHistory) throw fileRefused('historyFull');
  }
}
