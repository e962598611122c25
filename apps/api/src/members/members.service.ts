import { Injectable } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { isContentType, titleOf, type Grant, type GrantInput, type LogEntry, type Member } from '@bti/domain';
import { ContentItem } from '../content/content.entity.js';
import { tenantLanguage } from '../content/content.rows.js';
import type { TenantDb } from '../db/tenant-db.js';
import { notACentre, notFound } from '../http/errors.js';
import { AuditLog, Membership } from './member.entity.js';

type GrantRow = {
  id: string;
  slug: string;
  name: string;
  level: 'read' | 'edit';
  valid_from: string;
  valid_to: string;
  ended_at: Date | null;
  given_by: string;
};

/** How much of the log is shown at once. */
const shownLines = 500;

/** Members, the leave a centre has been given, and the log of what was done. */
@Injectable()
export class MembersService {
  async list(db: TenantDb): Promise<Member[]> {
    // The command line acts under a membership of its own, without an address; it is nobody to write to.
    const where = { tenantId: db.tenant.id, email: Not('') };
    const rows = await db.manager.find(Membership, { where, order: { name: 'ASC' } });
    return rows.map(({ id, name, email, role, tjenester, heldRole }) => ({
      id,
      name,
      email,
      role,
      tjenester,
      heldRole,
    }));
  }

  async grants(db: TenantDb): Promise<Grant[]> {
    return (await this.grantRows(db)).map(toGrant);
  }

  async give(db: TenantDb, input: GrantInput): Promise<Grant> {
    const rows: { id: string }[] = await db.manager.query(
      `insert into app.access_grant (tenant_id, centre_id, level, valid_from, valid_to)
       select a.tenant_id, a.centre_id, $3, $4, $5 from app.affiliation a join app.tenant c on c.id = a.centre_id
       where a.tenant_id = $1 and c.slug = $2 returning id`,
      [db.tenant.id, input.centre, input.level, input.validFrom, input.validTo],
    );
    if (!rows[0]) throw notACentre();
    return this.grant(db, rows[0].id);
  }

  async end(db: TenantDb, id: string): Promise<Grant> {
    await db.manager.query(
      'update app.access_grant set ended_at = now() where tenant_id = $1 and id = $2 and ended_at is null',
      [db.tenant.id, id],
    );
    return this.grant(db, id);
  }

  /** What has been done here, the newest first; with `before`, what came before that line. Content is named as it is called now. */
  async log(db: TenantDb, before?: string): Promise<LogEntry[]> {
    const tenantId = db.tenant.id;
    const lines = await db.manager.find(AuditLog, {
      where: { tenantId, ...(before ? { id: LessThan(before) } : {}) },
      order: { id: 'DESC' },
      take: shownLines,
    });
    const ids = lines.filter((line) => isContentType(line.subjectType)).map((line) => line.subjectId);
    const items = await db.manager.findBy(ContentItem, { tenantId, id: In([...new Set(ids)]) });
    const language = await tenantLanguage(db);
    const titles = new Map(items.map((item) => [item.id, titleOf(item, language)]));
    return lines.map((line) => ({
      id: line.id,
      at: line.at.toISOString(),
      actor: line.actor,
      from: line.actorFrom,
      action: line.action,
      subject: {
        type: line.subjectType,
        id: line.subjectId,
        title: line.subjectTitle ?? titles.get(line.subjectId) ?? '',
      },
      batch: line.batch,
    }));
  }

  private async grant(db: TenantDb, id: string): Promise<Grant> {
    const row = (await this.grantRows(db)).find((grant) => grant.id === id);
    if (!row) throw notFound();
    return toGrant(row);
  }

  private grantRows(db: TenantDb): Promise<GrantRow[]> {
    return db.manager.query(
      `select g.id, c.slug, c.name, g.level, g.valid_from::text, g.valid_to::text, g.ended_at, g.given_by
       from app.access_grant g join app.tenant c on c.id = g.centre_id
       where g.tenant_id = $1 order by g.created_at desc`,
      [db.tenant.id],
    );
  }
}

const toGrant = (row: GrantRow): Grant => ({
  id: row.id,
  centre: { slug: row.slug, name: row.name },
  level: row.level,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  endedAt: row.ended_at?.toISOString() ?? null,
  givenBy: row.given_by,
});
