import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  filesOf,
  itemReferences,
  readEdition,
  startedSettings,
  withoutItems,
  type ContentType,
  type Edition,
  type ImportResult,
  type Item,
} from '@bti/domain';
import { Library } from '../assets/library.js';
import { wholeSite } from '../content/content.rows.js';
import { readingWrites } from '../content/content.readings.js';
import { writeItems, type Write } from '../content/content.writer.js';
import type { TenantDb } from '../db/tenant-db.js';
import { alreadyExists, badReference, hasGuide, nothingPublished } from '../http/errors.js';

type Source = { id: string; number: number; edition: Edition };

/** A guide that starts from what another tenant has published. */
@Injectable()
export class StartService {
  constructor(private readonly library: Library) {}

  /**
   * Takes in a published edition with the ids it has there, as one batch. What stands here already stays as it is; its
   * settings are filled where they are empty. Only for a tenant without a guide.
   */
  async start(db: TenantDb, from: string): Promise<ImportResult> {
    const source = await this.source(db, from);
    // Of two who start at once, the second finds a guide.
    await db.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [db.tenant.id]);
    const own = await wholeSite(db);
    if (own.items.some((item) => item.type === 'guide')) throw hasGuide();
    const there = await this.typesHere(db);
    const { items } = source.edition;
    const clash = items.find((item) => (there.get(item.id) ?? item.type) !== item.type);
    if (clash) throw alreadyExists(clash.id);
    const known = new Set([...own.items, ...items].map((item) => item.id));
    const kept = new Set(own.items.map((item) => item.id));
    const settings = startedSettings(own.settings, source.edition.settings, known);
    const taken = items.filter((item) => !kept.has(item.id)).map((item) => fitting(item, known));
    const writes: Write[] = [
      { id: db.tenant.id, type: 'settings', data: settings },
      ...taken.map(({ id, type, slug, owner, data }) => ({ id, type, slug, owner: owner ?? null, data })),
    ];
    // Their bytes lie here already, and who may read them there may: everybody.
    await this.library.add(db, filesOf(taken));
    const batch = randomUUID();
    const written = await writeItems(db, writes, batch, taken.flatMap(readingWrites));
    const { created, changed, readings, problems } = written;
    if (problems.length > 0) throw badReference(problems);
    await db.manager.query(
      'insert into app.site_start (tenant_id, batch, from_id, from_edition) values ($1, $2, $3, $4)',
      [db.tenant.id, batch, source.id, source.number],
    );
    const unchanged = items.length + 1 - created - changed;
    return { batch, created, updated: changed, unchanged, readings };
  }

  /** The edition that is out: what everybody may read, whoever made it. */
  private async source(db: TenantDb, slug: string): Promise<Source> {
    const [row]: { id: string; number: number; content: string }[] = await db.manager.query(
      `select t.id, p.number, p.content from app.published_edition p join app.tenant t on t.id = p.tenant_id
       where t.slug = $1`,
      [slug],
    );
    const edition = row && readEdition(row.content);
    if (!edition?.items.some((item) => item.type === 'guide')) throw nothingPublished();
    return { id: row!.id, number: row!.number, edition };
  }

  /** Every id that has been used here, for something that is there or is deleted. */
  private async typesHere(db: TenantDb): Promise<Map<string, ContentType>> {
    const rows: { id: string; type: ContentType }[] = await db.manager.query(
      'select id, type from app.content_item where tenant_id = $1',
      [db.tenant.id],
    );
    return new Map(rows.map((row) => [row.id, row.type]));
  }
}

/**
 * An item as it begins here. Its old addresses were those of another site; and neither it nor a reading of it refers to
 * anything that does not come along (a site that is being built may publish with errors).
 */
function fitting(item: Item, known: ReadonlySet<string>): Item {
  const gone = new Set(itemReferences(item).flatMap(({ to }) => (known.has(to) ? [] : [to])));
  return { ...withoutItems(item, gone), oldSlugs: [] };
}
