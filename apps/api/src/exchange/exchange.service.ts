import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  editionFormat,
  filesOf,
  importedChanges,
  parseLens,
  readExchange,
  safeFileName,
  writeExchange,
  type Edition,
  type ExchangeFile,
  type FileValue,
  type ImportPreview,
  type ImportResult,
} from '@bti/domain';
import type { FileFault } from '@bti/text';
import { Library } from '../assets/library.js';
import { tenantLanguage, wholeSite } from '../content/content.rows.js';
import { readingWrites } from '../content/content.readings.js';
import { writeItems, type Write } from '../content/content.writer.js';
import type { TenantDb } from '../db/tenant-db.js';
import { badFile } from '../http/errors.js';
import type { SiteFile } from './archive.service.js';
import { withKeptFiles } from './site-files.js';
import { nameOf, placeIn, referenceFaults } from './file-faults.js';
import { uuidV5 } from './uuid.js';

/** A whole site as one file, out and in. */
@Injectable()
export class ExchangeService {
  constructor(private readonly library: Library) {}

  /** The text of the site, and the files it uses. */
  async export(db: TenantDb): Promise<{ text: string; files: FileValue[] }> {
    const site = await wholeSite(db);
    return { text: writeExchange(site), files: filesOf(site.items, site.settings) };
  }

  /**
   * Takes a file in as one batch: it adds and changes, and never deletes. Settings, owners and readings that are not in
   * the file stay as they are. A file with a fault changes nothing.
   */
  async import(db: TenantDb, site: SiteFile): Promise<ImportResult> {
    return this.take(db, await this.read(db, site), site);
  }

  /** What the import of a file would come to: it is taken in, looked at, and taken back. */
  async preview(db: TenantDb, site: SiteFile): Promise<ImportPreview> {
    const file = await this.read(db, site);
    const before = await this.siteNow(db);
    await db.manager.query('savepoint preview');
    const { unchanged, readings } = await this.take(db, file, site);
    const after = await this.siteNow(db);
    await db.manager.query('rollback to savepoint preview');
    return { ...importedChanges(before, after, file), unchanged, readings };
  }

  private async read(db: TenantDb, { text, files }: SiteFile): Promise<ExchangeFile> {
    const read = readExchange(text, {
      idOf: (key) => uuidV5(db.tenant.id, key),
      mainLanguage: await tenantLanguage(db),
    });
    if ('problems' in read) throw badFile(read.problems);
    const faults = await this.faultsHere(db, read.file);
    if (faults.length > 0) throw badFile(faults);
    return withKeptFiles(read.file, files);
  }

  private async take(db: TenantDb, file: ExchangeFile, { files }: SiteFile): Promise<ImportResult> {
    const { settings, items } = file;
    // What the check found, and not what the site says of a file: only what it is called is the site's to say.
    const found = new Map([...files.values()].map((one) => [one.hash, one]));
    await this.library.add(
      db,
      filesOf(items, settings).flatMap(({ hash, name }) => {
        const one = found.get(hash);
        return one ? [{ ...one, name: safeFileName(name, one.type) }] : [];
      }),
    );
    const batch = randomUUID();
    const writes: Write[] = [
      ...(settings ? [{ id: db.tenant.id, type: 'settings' as const, data: settings }] : []),
      ...items.map(({ id, type, data, slug, oldSlugs, owner }) => ({
        id,
        type,
        data,
        slug,
        oldSlugs,
        owner,
      })),
    ];
    const written = await writeItems(db, writes, batch, items.flatMap(readingWrites));
    const { created, changed, readings, problems } = written;
    const byId = new Map(items.map((item) => [item.id, item]));
    if (problems.length > 0)
      throw badFile(
        problems.map(({ id, path, code, lens }) => {
          const item = byId.get(id);
          const where = item ? placeIn(file, item, path, parseLens(lens ?? '')) : `settings: ${path}`;
          return { where, code, values: {} };
        }),
      );
    const unchanged = writes.length - created - changed;
    return { batch, created, updated: changed, unchanged, readings };
  }

  private async siteNow(db: TenantDb): Promise<Edition> {
    return { format: editionFormat, tenant: db.tenant.id, ...(await wholeSite(db)) };
  }

  /** What only shows against the content that stands here already. */
  private async faultsHere(db: TenantDb, file: ExchangeFile): Promise<FileFault[]> {
    const { items } = file;
    const ids = items.map((item) => item.id);
    const there: { id: string; type: string; slug: string; live: boolean }[] = await db.manager.query(
      `select id, type, slug, live from app.content_item where tenant_id = $1
       union all
       select id, type, unnest(old_slugs), live from app.content_item where tenant_id = $1`,
      [db.tenant.id],
    );
    const types = new Map(there.map((row) => [row.id, row.type]));
    const inFile = new Set(ids);
    const taken = new Set(
      there.filter((row) => row.live && !inFile.has(row.id)).map((row) => `${row.type}/${row.slug}`),
    );
    const live = new Map(there.filter((row) => row.live).map((row) => [row.id, row.type]));
    const own = items.flatMap((item): FileFault[] => {
      const where = nameOf(item);
      if ((types.get(item.id) ?? item.type) !== item.type) return [{ where, code: 'otherType', values: {} }];
      if (!taken.has(`${item.type}/${item.slug}`)) return [];
      return [{ where, code: 'addressTaken', values: { slug: item.slug } }];
    });
    return [...own, ...referenceFaults(file, live)];
  }
}
