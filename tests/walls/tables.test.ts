import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subOf } from '../support/api.js';
import { rowsOf, tenantTables, twoKommuner, type TwoKommuner } from './two-kommuner.js';

let world: TwoKommuner;
let app: pg.Client;
let tables: string[];
let before: Record<string, string[]>;
/** Read by everybody, by design (DESIGN 3): a new one here is a decision. */
const readByAll = ['published_edition', 'tenant_host'];

beforeAll(async () => {
  world = await twoKommuner();
  app = new pg.Client(world.database.apiUrl);
  await app.connect();
  tables = await tenantTables(world.superuser);
  before = await rowsOf(world.superuser, world.b);
});
afterAll(async () => {
  await app.end();
  await world.close();
});

const viewers = {
  'somebody in A': () => app.query('select app.enter($1, $2)', [subOf('kommuneAdmin@a.example'), 'a']),
  'somebody in A who reads across tenants': () =>
    app.query('select app.enter($1, $2, true)', [subOf('kommuneAdmin@a.example'), 'a']),
  'somebody from A at the door of B': () =>
    app.query('select app.enter($1, $2)', [subOf('kommuneAdmin@a.example'), 'b']),
  'the adviser of another centre': () =>
    app.query('select app.enter($1, $2)', [subOf('adviser@midtnord.example'), 'b']),
  'the operator': () => app.query('select app.enter($1, $2)', [subOf('operator@nasjonal.example'), 'b']),
  nobody: () => app.query('select 1'),
};

/** One transaction as one viewer, never committed. */
async function as<T>(viewer: keyof typeof viewers, work: () => Promise<T>): Promise<T> {
  await app.query('begin');
  try {
    await viewers[viewer]();
    return await work();
  } finally {
    await app.query('rollback');
  }
}

/** How many rows a statement touched; a refusal by the walls counts as none. */
async function touched(sql: string, values: unknown[] = []): Promise<number> {
  await app.query('savepoint attempt');
  try {
    const { rowCount } = await app.query(sql, values);
    await app.query('set constraints all immediate');
    return rowCount ?? 0;
  } catch (error) {
    await app.query('rollback to savepoint attempt');
    expect((error as { code: string }).code).toBe('42501');
    return 0;
  }
}

describe('B has rows in every table', () => {
  it('so that the tests below mean something', () => {
    expect(tables.length).toBeGreaterThan(9);
    for (const table of tables) expect([table, before[table]?.length]).not.toEqual([table, 0]);
  });

  it('and its own people see them', async () => {
    await app.query('begin');
    await app.query('select app.enter($1, $2)', [subOf('kommuneAdmin@b.example'), 'b']);
    for (const table of tables) {
      const { rows } = await app.query(`select tenant_id from app.${table} where tenant_id = $1`, [world.b]);
      expect([table, rows.length]).toEqual([table, before[table]?.length]);
    }
    await app.query('rollback');
  });
});

describe.each(Object.keys(viewers) as (keyof typeof viewers)[])('%s', (viewer) => {
  it('sees no row of B, except what is published to all', async () => {
    await as(viewer, async () => {
      for (const table of tables.filter((name) => !readByAll.includes(name)))
        expect([
          table,
          await touched(`select tenant_id from app.${table} where tenant_id = $1`, [world.b]),
        ]).toEqual([table, 0]);
    });
  });

  it('changes and deletes no row of B', async () => {
    await as(viewer, async () => {
      for (const table of tables) {
        const { rows } = await world.superuser.query<{ name: string }>(
          `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0
           and not attisdropped and attgenerated = '' and attidentity = ''`,
          [`app.${table}`],
        );
        for (const { name } of rows)
          expect(
            await touched(`update app.${table} set ${name} = ${name} where tenant_id = $1`, [world.b]),
          ).toBe(0);
        expect(await touched(`delete from app.${table} where tenant_id = $1`, [world.b])).toBe(0);
      }
      expect(await touched(`update app.tenant set name = 'X' where id = $1`, [world.b])).toBe(0);
      expect(await touched(`update app.tenant set state = 'closed' where id = $1`, [world.b])).toBe(0);
    });
  });

  it('puts no row into B, neither a new one nor one of its own', async () => {
    await as(viewer, async () => {
      for (const table of tables) {
        const { rows } = await world.superuser.query<{ row: object; columns: string }>(
          `select to_jsonb(t) as row, (select string_agg(quote_ident(attname), ', ') from pg_attribute
             where attrelid = $1::regclass and attnum > 0 and not attisdropped
             and attgenerated = '' and attidentity = '') as columns
           from app.${table} t where tenant_id = $2 limit 1`,
          [`app.${table}`, world.b],
        );
        const { row, columns } = rows[0]!;
        const copy = { ...row, id: crypto.randomUUID(), number: 99, version: 99, host: 'new.example' };
        const sql = `insert into app.${table} (${columns})
          select ${columns} from jsonb_populate_record(null::app.${table}, $1)`;
        expect([table, await touched(sql, [copy])]).toEqual([table, 0]);
        expect(await touched(`update app.${table} set tenant_id = $1 where tenant_id <> $1`, [world.b])).toBe(
          0,
        );
      }
    });
  });

  it('cannot step out of its role', async () => {
    for (const sql of [
      'set local row_security = off; select * from app.content_item',
      'alter table app.content_item disable row level security',
      'set role app_owner',
      'create table app.mine (id int)',
      'select * from app.person',
    ])
      await as(viewer, async () => {
        await expect(app.query(sql)).rejects.toThrow(/permission denied|must be owner|row-level security/);
      });
  });
});

describe('a reference', () => {
  const link = (to: string, type: string) =>
    app.query(
      `insert into app.content_link (tenant_id, from_id, from_type, to_id, to_type, role)
       select tenant_id, id, type, $1, $2, 'made by hand' from app.content_item where type = 'page' and live limit 1`,
      [to, type],
    );

  it.each([
    ['into B', () => world.onlyInB.page, 'page'],
    ['to something of another type', () => world.ownTjeneste, 'role'],
    ['to something that was never there', () => crypto.randomUUID(), 'page'],
  ])('%s is refused by the database itself', async (_, to, type) => {
    await as('somebody in A', async () => {
      expect((await link(to(), type)).rowCount).toBe(1);
      await expect(app.query('set constraints all immediate')).rejects.toMatchObject({ code: '23503' });
    });
  });

  it('keeps what it leads to from being deleted', async () => {
    await as('somebody in A', async () => {
      await link(world.ownTjeneste, 'tjeneste');
      await app.query('update app.content_item set deleted_at = now() where id = $1', [world.ownTjeneste]);
      await expect(app.query('set constraints all immediate')).rejects.toMatchObject({ code: '23503' });
    });
  });
});

it('leaves the rows of B byte for byte as they were', async () => {
  expect(await rowsOf(world.superuser, world.b)).toEqual(before);
});
