import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentItem } from '../../apps/api/src/content/content.entity.js';
import { TenantTransactions } from '../../apps/api/src/db/tenant-db.js';
import { subOf } from '../support/api.js';
import { twoKommuner, type TwoKommuner } from './two-kommuner.js';

let world: TwoKommuner;
const admin = 'kommuneAdmin@a.example';

beforeAll(async () => {
  world = await twoKommuner();
});
afterAll(() => world.close());

/** What every connection of the pool remembers of tenants and people, and how many drafts it sees. */
async function remembered(): Promise<string[]> {
  const source = world.app.get(DataSource, { strict: false });
  const answers: { s: string; n: string }[][] = await Promise.all(
    Array.from({ length: 40 }, () =>
      source.query(
        `select concat(current_setting('app.tenant_id', true), current_setting('app.tenant_ids', true),
           current_setting('app.actor_name', true), current_setting('app.actor_from', true),
           current_setting('app.actor_id', true)) as s,
           (select count(*) from app.content_item) as n, pg_sleep(0.01)`,
      ),
    ),
  );
  return [...new Set(answers.flat().map(({ s, n }) => `${s}|${n}`))];
}

describe('no setting of a request is left on a connection', () => {
  it('after it has been committed', async () => {
    await Promise.all(
      Array.from({ length: 30 }, () => world.ask('GET', '/v1/tenants/a/content', { email: admin })),
    );
    expect(await remembered()).toEqual(['|0']);
  });

  it('after it was refused, by the API or by the database', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        n % 2
          ? world.ask('GET', '/v1/tenants/a/content/00000000-0000-4000-8000-000000000000', { email: admin })
          : world.ask('POST', '/v1/tenants/a/content', {
              email: admin,
              body: { type: 'page', data: { x: 1 } },
            }),
      ),
    );
    const tenants = world.app.get(TenantTransactions, { strict: false });
    const where = { sub: subOf(admin), tenant: 'a', action: 'content.read' } as const;
    const faults = { 'select 1/0': /division/, 'select * from app.person': /permission/, nonsense: /syntax/ };
    for (const [sql, message] of Object.entries(faults))
      await expect(tenants.run(where, (db) => db.manager.query(sql))).rejects.toThrow(message);
    expect(await remembered()).toEqual(['|0']);
  });

  it('after the one who asked has gone away', async () => {
    const token = await world.token(admin);
    await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        const signal = AbortSignal.timeout(1 + (n % 8));
        const call = { method: 'POST', body: '{}', headers, signal };
        await fetch(`${world.url}/v1/tenants/a/check`, call).catch(() => undefined);
      }),
    );
    expect(await remembered()).toEqual(['|0']);
  });

  it('after its connection was killed in the middle, which is answered as unavailable', async () => {
    await world.superuser.query('begin; lock table app.content_revision');
    const waiting = world.ask('POST', '/v1/tenants/a/content', { email: admin, body: { type: 'page' } });
    const killed = `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'bti-api' and wait_event_type = 'Lock' and datname = current_database()`;
    while ((await world.superuser.query(killed)).rowCount === 0)
      await new Promise((done) => setTimeout(done, 20));
    await world.superuser.query('rollback');
    expect((await waiting).status).toBe(503);
    expect(await remembered()).toEqual(['|0']);
    expect((await world.ask('GET', '/v1/tenants/a', { email: admin })).status).toBe(200);
  });

  it('after its connection was killed between two of its questions', async () => {
    const tenants = world.app.get(TenantTransactions, { strict: false });
    const where = { sub: subOf(admin), tenant: 'a', action: 'content.read' } as const;
    const inTwoQuestions = tenants.run(where, async ({ manager }) => {
      const [{ pid }]: [{ pid: number }] = await manager.query('select pg_backend_pid() as pid');
      await world.superuser.query('select pg_terminate_backend($1)', [pid]);
      await expect.poll(() => manager.queryRunner?.isReleased).toBe(true);
      await manager.query('select 1');
    });
    // `http.test.ts` holds what is answered to it.
    await expect(inTwoQuestions).rejects.toThrow(/already released/);
    expect(await remembered()).toEqual(['|0']);
  });
});

describe('many at once', () => {
  it('each see their own tenant and nothing else', async () => {
    const slugs = Array.from({ length: 200 }, (_, n) => (n % 3 ? 'a' : 'b'));
    const wrong = await Promise.all(
      slugs.map(async (slug) => {
        const email = `editor@${slug}.example`;
        const drafts = (await (
          await world.ask('GET', `/v1/tenants/${slug}/content?type=settings`, { email })
        ).json()) as {
          id: string;
        }[];
        return drafts.length === 1 && drafts[0]?.id === (slug === 'a' ? world.a : world.b) ? 0 : 1;
      }),
    );
    expect(wrong.filter(Boolean)).toEqual([]);
  });
});

describe('reading across tenants', () => {
  it('shows an adviser the drafts that were granted, and lets them write in one tenant alone', async () => {
    await world.superuser.query(
      `insert into app.access_grant (tenant_id, centre_id, level, valid_from, valid_to, given_by)
       select tenant_id, centre_id, 'edit', current_date - 1, current_date + 1, 'x' from app.affiliation where tenant_id = $1`,
      [world.a],
    );
    const tenants = world.app.get(TenantTransactions, { strict: false });
    const where = {
      sub: subOf('adviser@midtnord.example'),
      tenant: 'midtnord',
      action: 'content.write',
    } as const;
    const seen = await tenants.run(
      where,
      async (db) => {
        const rows = await db.manager.find(ContentItem);
        const changed = await db.manager.query(
          `update app.content_item set slug = slug where tenant_id = $1`,
          [world.a],
        );
        return { tenants: new Set(rows.map((row) => row.tenantId)), changed: changed[1] as number };
      },
      { across: true },
    );
    expect(seen.tenants.size).toBe(2);
    expect(seen.tenants).toContain(world.a);
    expect(seen.tenants).not.toContain(world.b);
    expect(seen.changed).toBe(0);
  });
});

describe('a site that is closed', () => {
  it('can be read by its people, and changed by nobody', async () => {
    await world.superuser.query(`update app.tenant set state = 'closed' where id = $1`, [world.b]);
    const email = 'kommuneAdmin@b.example';
    expect((await world.ask('GET', '/v1/tenants/b/content', { email })).status).toBe(200);
    const answer = await world.ask('POST', '/v1/tenants/b/content', { email, body: { type: 'page' } });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'siteClosed']);
  });

  it('can still take back the leave it gave, and its previews', async () => {
    const email = 'kommuneAdmin@b.example';
    const { grant, preview } = world.onlyInB;
    const ended = await world.ask('POST', `/v1/tenants/b/grants/${grant}/end`, { email });
    const revoked = await world.ask('DELETE', `/v1/tenants/b/previews/${preview}`, { email });
    expect([ended.status, revoked.status]).toEqual([200, 204]);
  });
});
