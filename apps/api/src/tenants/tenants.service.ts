import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  actions,
  may,
  type Capacity,
  type HeldRoleInput,
  type Me,
  type MyTenant,
  type StateInput,
} from '@bti/domain';
import type { OpenDb, TenantDb } from '../db/tenant-db.js';
import type { Session } from '../http/access.js';
import { badReference, siteClosed } from '../http/errors.js';
import { Tenant } from './tenant.entity.js';

type Standing = Pick<Tenant, 'id' | 'slug' | 'name' | 'kind' | 'state'> & {
  capacity: Capacity;
  tjenester: string[];
  held_role: string | null;
  number: number | null;
  published_at: Date | null;
};

/** Every tenant one person can enter, with what is out there now. */
const standings = `
  select t.id, t.slug, t.name, t.kind, t.state, s.capacity, s.tjenester, h.held_role, p.number, p.published_at
  from app.standings($1) s join app.tenant t on t.id = s.tenant_id
  left join app.held_roles($1) h on h.tenant_id = t.id
  left join app.published_edition p on p.tenant_id = t.id`;

/** Who one is where, and the state of a tenant. */
@Injectable()
export class TenantsService {
  /** Binds waiting memberships to the person, and says where they may enter as more than a guest. */
  async me(db: OpenDb, { sub, email, emailVerified, name }: Session): Promise<Me> {
    await db.query('select app.sign_in($1, $2, $3)', [sub, email, emailVerified]);
    const rows: Standing[] = await db.query(
      `${standings} where s.capacity <> 'guest' order by s.via is not null, t.name`,
      [sub],
    );
    return { name, email, tenants: rows.map(toMyTenant) };
  }

  async get(db: TenantDb): Promise<MyTenant> {
    const rows: Standing[] = await db.manager.query(`${standings} where t.id = $2`, [db.sub, db.tenant.id]);
    return toMyTenant(rows[0]!);
  }

  async setState(db: TenantDb, { state }: StateInput): Promise<MyTenant> {
    if (state !== db.tenant.state) {
      // Nobody reopens a site that was closed in the meantime.
      const open = { id: db.tenant.id, state: In(['building', 'active']) };
      if (!(await db.manager.update(Tenant, open, { state })).affected) throw siteClosed();
    }
    return this.get(db);
  }

  /** Says which role of the content is the person's own. */
  async holdRole(db: TenantDb, { role }: HeldRoleInput): Promise<MyTenant> {
    const [row]: { held: boolean }[] = await db.manager.query('select app.hold_role($1, $2, $3) as held', [
      db.sub,
      db.tenant.id,
      role,
    ]);
    if (!row?.held) throw badReference([{ path: 'role', code: 'badReference' }]);
    return this.get(db);
  }

  /** The kommuner of a centre; of the national level, every one. */
  async kommuner(db: TenantDb): Promise<MyTenant[]> {
    const rows: Standing[] = await db.manager.query(
      `${standings} where t.kind = 'kommune' and ($3 or exists (
         select from app.affiliation a where a.tenant_id = t.id and a.centre_id = $2)) order by t.name`,
      [db.sub, db.tenant.id, db.tenant.kind === 'national'],
    );
    return rows.map(toMyTenant);
  }
}

function toMyTenant({ number, published_at, held_role: heldRole, ...row }: Standing): MyTenant {
  const edition = number && published_at ? { number, publishedAt: published_at.toISOString() } : null;
  const { id, slug, name, kind, state, capacity, tjenester } = row;
  const allowed = actions.filter((action) => may(capacity, action));
  return { id, slug, name, kind, state, capacity, tjenester, heldRole, actions: allowed, edition };
}
