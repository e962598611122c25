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
import { inUse, notFound } from '../http/errors.js';
import { AssetStore } from './asset-store.js';
import { addAssets, assetRows, toAsset, usesOf, type NewAsset } from './asset.rows.js';
import { checkFile } from './checks/check-file.js';
import { receive } from './receive.js';
import { Slots } from './slots.js';

/** How many files lie in memory at once, to be looked at; the others wait on the disk. */
const slots = new Slots(4);

/** The files of a tenant. What is in them is found out before anything is written. */
@Injectable()
export class AssetsService {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly store: AssetStore,
  ) {}

  /**
   * Takes a file in: checks it, keeps its bytes, and gives it to the tenant. No transaction is open while somebody
   * sends, or while a file is looked at.
   */
  async upload(where: Where, name: string, body: Readable): Promise<Uploaded> {
    const { file, notices } = await receive(body, largestFile, (path) =>
      slots.run(async () => this.keep(await readFile(path), name)),
    );
    return this.tenants.run(where, async (db) => {
      const before = await assetRows(db);
      await addAssets(db, [file]);
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

  /** Checks a file and keeps its bytes. That somebody has it is not said with this. */
  async keep(
    given: Buffer,
    name: string,
    options: { keep?: boolean } = {},
  ): Promise<{ file: NewAsset; notices: FileNotice[] }> {
    const { bytes, type, width, height, pages, tagged, notices } = await checkFile(given, options);
    const file: NewAsset = {
      hash: await this.store.put(bytes),
      name: safeFileName(name, type),
      type,
      size: bytes.length,
      ...(width && height ? { width, height } : {}),
      ...(pages ? { pages } : {}),
      ...(tagged === null ? {} : { tagged }),
    };
    const renamed = file.name.toLowerCase() !== name.toLowerCase();
    return { file, notices: [...(renamed ? (['renamed'] as const) : []), ...notices] };
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
