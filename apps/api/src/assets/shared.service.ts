import { Injectable } from '@nestjs/common';
import { filesOf, readEdition, type Asset, type FileValue, type SharedAsset } from '@bti/domain';
import type { TenantDb } from '../db/tenant-db.js';
import { notFound } from '../http/errors.js';
import { assetRows, toAsset, usesOf } from './asset.rows.js';
import { Library } from './library.js';

type Published = { slug: string; name: string; content: string };

/** What a tenant can take over from those above it: the files of what they have published, and nothing else of theirs. */
@Injectable()
export class SharedAssetsService {
  constructor(private readonly library: Library) {}

  async list(db: TenantDb): Promise<SharedAsset[]> {
    const own = new Set((await assetRows(db)).map(({ hash }) => hash));
    const found = new Map<string, SharedAsset>();
    for (const { slug, name, files } of await this.published(db))
      for (const { hash, name: called, type, size, width, height, tagged } of files) {
        const file = { hash, name: called, type, size, width, height, tagged: tagged ?? null };
        if (!found.has(hash)) found.set(hash, { ...file, from: { slug, name }, taken: own.has(hash) });
      }
    return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  }

  /** The bytes lie there already: taking over is a row. */
  async take(db: TenantDb, hash: string): Promise<Asset> {
    const file = await this.file(db, hash);
    await this.library.add(db, [file]);
    const [row] = await assetRows(db, hash);
    return toAsset(row!, (await usesOf(db, hash)).get(hash) ?? []);
  }

  /** A file that could be taken over, to be looked at first. */
  async file(db: TenantDb, hash: string): Promise<FileValue> {
    const all = (await this.published(db)).flatMap(({ files }) => files);
    const file = all.find((one) => one.hash === hash);
    if (!file) throw notFound();
    return file;
  }

  private async published(db: TenantDb) {
    const rows: Published[] = await db.manager.query(
      `select t.slug, t.name, p.content from app.published_edition p join app.tenant t on t.id = p.tenant_id
       where t.id <> $1 and (t.kind = 'national'
         or t.id in (select a.centre_id from app.affiliation a where a.tenant_id = $1))
       order by t.kind, t.slug`,
      [db.tenant.id],
    );
    return rows.map(({ slug, name, content }) => {
      const { items, settings } = readEdition(content);
      return { slug, name, files: filesOf(items, settings) };
    });
  }
}
