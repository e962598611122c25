import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  largestFile,
  safeFileName,
  type Asset,
  type FileNotice,
  type FileValue,
  type Uploaded,
} from '@bti/domain';
import { TenantTransactions, type TenantDb, type Where } from '../db/tenant-db.js';
import { fileRefused, inUse, notFound } from '../http/errors.js';
import { AssetStore, hashOf } from './asset-store.js';
import { assetRows, toAsset, usesOf, type NewAsset } from './asset.rows.js';
import { checkFile } from './checks/check-file.js';
import { Inbox } from './inbox.js';
import { Library } from './library.js';
import { Slots } from './slots.js';

/** How many files lie in memory at once; the others wait on the disk. */
const slots = new Slots(4);
const measure = { limit: largestFile, over: () => fileRefused('tooLarge') };

/** A file that has been looked at: its bytes as they may be kept, and what is written of it. */
export type CheckedAsset = { bytes: Buffer; file: NewAsset; notices: FileNotice[] };

/** The files of a tenant. What is in them is found out before anything is written. */
@Injectable()
export class AssetsService {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly store: AssetStore,
    private readonly inbox: Inbox,
    private readonly library: Library,
  ) {}

  /**
   * Takes a file in: checks it, gives it to the tenant, and keeps its bytes. No transaction is open while somebody
   * sends, or while a file is looked at; and nothing is kept of what is refused.
   */
  upload(where: Where, name: string, body: Readable): Promise<Uploaded> {
    return this.inbox.receive(body, measure, (path) =>
      slots.run(async () => this.take(where, await this.check(await readFile(path), name))),
    );
  }

  private take(where: Where, { bytes, file, notices }: CheckedAsset): Promise<Uploaded> {
    return this.tenants.run(where, async (db) => {
      const before = await assetRows(db);
      await this.library.add(db, [file]);
      await this.store.put(bytes);
      const uses = await usesOf(db);
      const assetOf = (row: (typeof before)[number]) => toAsset(row, uses.get(row.hash) ?? []);
      const isNamesake = (row: { hash: string; name: string }) =>
        row.hash !== file.hash && row.name.toLowerCase() === file.name.toLowerCase();
      const [row] = await assetRows(db, file.hash);
      return {
        asset: assetOf(row!),
        name: file.name,
        sameBytes: before.some(({ hash }) => hash === file.hash),
        sameName: before.filter(isNamesake).map(assetOf),
        notices,
      };
    });
  }

  /** Looks at a file. Nothing of it is kept yet. */
  async check(given: Buffer, name: string, options: { keep?: boolean } = {}): Promise<CheckedAsset> {
    const { bytes, type, width, height, pages, tagged, notices } = await checkFile(given, options);
    const file: NewAsset = {
      hash: hashOf(bytes),
      name: safeFileName(name, type),
      type,
      size: bytes.length,
      ...(width && height ? { width, height } : {}),
      ...(pages ? { pages } : {}),
      ...(tagged === null ? {} : { tagged }),
    };
    const renamed = file.name.toLowerCase() !== name.toLowerCase();
    return { bytes, file, notices: [...(renamed ? (['renamed'] as const) : []), ...notices] };
  }

  async list(db: TenantDb): Promise<Asset[]> {
    const uses = await usesOf(db);
    return (await assetRows(db)).map((row) => toAsset(row, uses.get(row.hash) ?? []));
  }

  /** What a tenant has under this hash. Another's is nothing. */
  async get(db: TenantDb, hash: string): Promise<FileValue> {
    const [row] = await assetRows(db, hash);
    if (!row) throw notFound();
    return { hash, name: row.name, type: row.type, size: row.size };
  }

  /** Takes a file out of the library, unless a draft uses it. What has been published keeps it. */
  async remove(db: TenantDb, hash: string): Promise<void> {
    await this.get(db, hash);
    const uses = (await usesOf(db, hash)).get(hash) ?? [];
    if (uses.length > 0) throw inUse(uses);
    await db.manager.query('update app.asset set deleted_at = now() where tenant_id = $1 and hash = $2', [
      db.tenant.id,
      hash,
    ]);
  }
}
