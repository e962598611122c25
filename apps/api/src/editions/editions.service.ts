import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  publishSite,
  sameContent,
  titleOf,
  writeEdition,
  type Edition,
  type EditionSummary,
  type Issue,
  type Item,
  type ItemChange,
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
  async check(db: TenantDb): Promise<SiteCheck> {
    const { edition, issues } = await this.draft(db);
    const tenantId = db.tenant.id;
    const out = await db.manager.findOneBy(PublishedEdition, { tenantId });
    return { issues, changed: changedItems(edition, out?.content), next: (await this.lastNumber(db)) + 1 };
  }

  /** The next edition, frozen from the drafts. A site that is being built may publish with errors. */
  async publish(db: TenantDb, note: string): Promise<EditionSummary> {
    const tenantId = db.tenant.id;
    await db.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [tenantId]);
    // From now on the addresses stay. The update and the reading see the site at two moments: what was made or
    // restored between them is fixed too, and then all is read again, until nothing came between.
    const fixAddresses = async () => {
      const [, count]: [unknown, number] = await db.manager.query(
        `update app.content_item set slug_fixed = true
         where tenant_id = $1 and deleted_at is null and not slug_fixed`,
        [tenantId],
      );
      return count;
    };
    await fixAddresses();
    let draft = await this.draft(db);
    while ((await fixAddresses()) > 0) draft = await this.draft(db);
    const { edition, issues } = draft;
    if (db.tenant.state !== 'building' && issues.some((issue) => issue.severity === 'error'))
      throw notFitToPublish(issues);
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

  /** What would be published now. */
  async draft(db: TenantDb): Promise<{ edition: Edition; issues: Issue[] }> {
    return publishSite({ tenant: db.tenant.id, ...(await wholeSite(db)), today: osloDate(new Date()) });
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

function toSummary(row: Omit<EditionRow, 'content'>, current: boolean): EditionSummary {
  const { number, hash, note, publishedAt, publishedBy } = row;
  return { number, hash, note, publishedAt: publishedAt.toISOString(), publishedBy, current };
}

function withoutAuthor(row: Omit<PublishedEdition, 'content' | 'tenantId'>): EditionSummary {
  const { number, hash, note, publishedAt } = row;
  return { number, hash, note, publishedAt: publishedAt.toISOString(), publishedBy: '', current: true };
}

/** What differs between the edition that is out and the next one, by item. */
function changedItems(next: Edition, published: string | undefined): ItemChange[] {
  const before = published ? itemsOf(JSON.parse(published) as Edition) : new Map<string, Item>();
  const after = itemsOf(next);
  const language = next.settings.mainLanguage || 'nb';
  const change = (item: Item, kind: ItemChange['kind']): ItemChange => {
    return { id: item.id, type: item.type, title: titleOf(item, language), kind };
  };
  return [
    ...[...after.values()].flatMap((item) => {
      const old = before.get(item.id);
      if (!old) return [change(item, 'added')];
      return sameContent(old, item) ? [] : [change(item, 'changed')];
    }),
    ...[...before.values()].filter((item) => !after.has(item.id)).map((item) => change(item, 'removed')),
  ];
}

/** The items of an edition by id, its settings among them. */
function itemsOf({ tenant, settings, items }: Edition): Map<string, Item> {
  const own: Item = { id: tenant, type: 'settings', slug: 'settings', oldSlugs: [], data: settings };
  return new Map([own, ...items].map((item) => [item.id, item]));
}
