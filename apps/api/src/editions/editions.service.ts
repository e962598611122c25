import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  changedItems,
  freezeSite,
  holdBack,
  publishSite,
  readEdition,
  withAddressesOf,
  writeEdition,
  type Edition,
  type EditionSummary,
  type Issue,
  type Item,
  type PublishOptions,
  type Settings,
  type SiteCheck,
} from '@bti/domain';
import { wholeSite } from '../content/content.rows.js';
import type { TenantDb } from '../db/tenant-db.js';
import { notFitToPublish, notFound } from '../http/errors.js';
import { EditionRow, PublishedEdition } from './edition.entity.js';
import { osloDate } from './oslo-date.js';

/** Checks, publishes, and finds what has been published. */
@Injectable()
export class EditionsService {
  /** What the check says of what would go out, and everything that differs from what is out, held or not. */
  async check(db: TenantDb, hold: readonly string[]): Promise<SiteCheck> {
    const [drafts, published] = [await wholeSite(db), await this.published(db)];
    const whole = freezeAndCheck(db, drafts);
    const { issues } =
      hold.length === 0
        ? whole
        : freezeAndCheck(db, holdBack(drafts, published, { tenant: db.tenant.id, hold }));
    return {
      issues,
      changed: changedItems(published, whole.edition),
      next: (await this.lastNumber(db)) + 1,
    };
  }

  /** The next edition, frozen from the drafts. A site that is being built may publish with errors. */
  async publish(db: TenantDb, { note = '', hold = [] }: PublishOptions): Promise<EditionSummary> {
    await this.oneAtATime(db);
    // From now on the addresses stay. The update and the reading see the site at two moments: what was made or
    // restored between them is fixed too, and then all is read again, until nothing came between.
    const fixAddresses = async () => {
      const [, count]: [unknown, number] = await db.manager.query(
        `update app.content_item set slug_fixed = true
         where tenant_id = $1 and deleted_at is null and not slug_fixed and id <> all ($2)`,
        [db.tenant.id, hold],
      );
      return count;
    };
    await fixAddresses();
    let drafts = await wholeSite(db);
    while ((await fixAddresses()) > 0) drafts = await wholeSite(db);
    const site = holdBack(drafts, await this.published(db), { tenant: db.tenant.id, hold });
    await this.rememberAddresses(db, drafts.items, site.items);
    return this.issue(db, freezeAndCheck(db, site), note);
  }

  /**
   * An older edition as the next one, checked as of today; the drafts stay as they are. Its items are also found at the
   * addresses they have had since, so that what was linked to yesterday still leads to them.
   */
  async publishAgain(db: TenantDb, number: number, note: string): Promise<EditionSummary> {
    await this.oneAtATime(db);
    const older = await db.manager.findOneBy(EditionRow, { tenantId: db.tenant.id, number });
    if (!older) throw notFound();
    const { settings, items } = readEdition(older.content);
    const [drafts, published] = [await wholeSite(db), await this.published(db)];
    const reachable = withAddressesOf(items, drafts.items, published?.items ?? []);
    return this.issue(db, freezeAndCheck(db, { settings, items: reachable }), note);
  }

  async list(db: TenantDb): Promise<EditionSummary[]> {
    const tenantId = db.tenant.id;
    const out = await this.current(db);
    if (db.capacity === 'guest') return out ? [withoutAuthor(out)] : [];
    const rows = await db.manager.find(EditionRow, {
      where: { tenantId },
      order: { number: 'DESC' },
      select: { tenantId: true, number: true, hash: true, note: true, publishedAt: true, publishedBy: true },
    });
    return rows.map((row) => toSummary(row, row.number === out?.number));
  }

  /** One edition with its text. A guest from a centre sees the one that is out, as everybody does. */
  async get(db: TenantDb, number: number): Promise<EditionSummary & { content: string }> {
    const tenantId = db.tenant.id;
    if (db.capacity === 'guest') {
      const out = await db.manager.findOneBy(PublishedEdition, { tenantId, number });
      if (!out) throw notFound();
      return { ...withoutAuthor(out), content: out.content };
    }
    const row = await db.manager.findOneBy(EditionRow, { tenantId, number });
    if (!row) throw notFound();
    return { ...toSummary(row, row.number === (await this.current(db))?.number), content: row.content };
  }

  /** What would be published now, as it is. */
  async draft(db: TenantDb): Promise<Edition> {
    return freezeSite({ tenant: db.tenant.id, ...(await wholeSite(db)) });
  }

  /** Numbers an edition and puts it out, unless the check stops it. */
  private async issue(db: TenantDb, { edition, issues }: Frozen, note: string): Promise<EditionSummary> {
    if (db.tenant.state !== 'building' && issues.some((issue) => issue.severity === 'error'))
      throw notFitToPublish(issues);
    const tenantId = db.tenant.id;
    const content = writeEdition(edition);
    const hash = createHash('sha256').update(content).digest('hex');
    const number = (await this.lastNumber(db)) + 1;
    await db.manager.insert(EditionRow, { tenantId, number, content, hash, note });
    const [row]: { published_at: Date }[] = await db.manager.query(
      `insert into app.published_edition (tenant_id, number, content, hash, note, published_at)
       select tenant_id, number, content, hash, note, published_at from app.edition
       where tenant_id = $1 and number = $2
       on conflict (tenant_id) do update set number = excluded.number, content = excluded.content,
         hash = excluded.hash, note = excluded.note, published_at = excluded.published_at
       returning published_at`,
      [tenantId, number],
    );
    const publishedAt = row!.published_at.toISOString();
    return { number, hash, note, publishedAt, publishedBy: db.actor, current: true };
  }

  /** Two who publish the same site wait for each other: each edition has its own number. */
  private async oneAtATime(db: TenantDb): Promise<void> {
    await db.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [db.tenant.id]);
  }

  /** An item that gave way to a held one goes out at an address that its draft must know, or it would lead nowhere. */
  private async rememberAddresses(
    db: TenantDb,
    drafts: readonly Item[],
    out: readonly Item[],
  ): Promise<void> {
    const own = new Map(drafts.map((item) => [item.id, item]));
    for (const { id, slug } of out) {
      const draft = own.get(id);
      if (!draft || draft.slug === slug || draft.oldSlugs.includes(slug)) continue;
      await db.manager.query(
        'update app.content_item set old_slugs = old_slugs || $3::text where tenant_id = $1 and id = $2',
        [db.tenant.id, id, slug],
      );
    }
  }

  private async published(db: TenantDb): Promise<Edition | undefined> {
    const row = await db.manager.findOneBy(PublishedEdition, { tenantId: db.tenant.id });
    return row ? readEdition(row.content) : undefined;
  }

  private current(db: TenantDb): Promise<Omit<PublishedEdition, 'content' | 'tenantId'> | null> {
    return db.manager.findOne(PublishedEdition, {
      where: { tenantId: db.tenant.id },
      select: { tenantId: true, number: true, hash: true, note: true, publishedAt: true },
    });
  }

  private async lastNumber(db: TenantDb): Promise<number> {
    return (await db.manager.maximum(EditionRow, 'number', { tenantId: db.tenant.id })) ?? 0;
  }
}

type Site = { settings: Settings; items: Item[] };
type Frozen = { edition: Edition; issues: Issue[] };

const freezeAndCheck = (db: TenantDb, site: Site): Frozen =>
  publishSite({ tenant: db.tenant.id, kind: db.tenant.kind, ...site, today: osloDate(new Date()) });

function toSummary(row: Omit<EditionRow, 'content'>, current: boolean): EditionSummary {
  const { number, hash, note, publishedAt, publishedBy } = row;
  return { number, hash, note, publishedAt: publishedAt.toISOString(), publishedBy, current };
}

function withoutAuthor(row: Omit<PublishedEdition, 'content' | 'tenantId'>): EditionSummary {
  const { number, hash, note, publishedAt } = row;
  return { number, hash, note, publishedAt: publishedAt.toISOString(), publishedBy: '', current: true };
}
