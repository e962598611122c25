import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../infra/local/postgres/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bti-postgres-'));
// The database's own user must be able to go through it.
chmodSync(folder, 0o755);
let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase({ folder });
});
afterAll(async () => {
  await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the local database', () => {
  it('gives the API a role that owns nothing, passes by no policy and waits for ever on nothing', async () => {
    const [role] = await ask(
      database.apiUrl,
      `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
        current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle
        from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({
      rolname: 'app_api',
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      statement: '15s',
      idle: '15s',
    });
    await expect(ask(database.apiUrl, 'set role app_owner')).rejects.toThrow(/permission denied/);
    await expect(ask(database.apiUrl, 'create table public.mine(x int)')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('gives the owner the database and no more', async () => {
    const [row] = await ask(
      database.ownerUrl,
      `select rolsuper, pg_get_userbyid(datdba) as owner from pg_roles, pg_database
        where rolname = current_user and datname = current_database()`,
    );
    expect(row).toEqual({ rolsuper: false, owner: 'app_owner' });
  });

  it('sorts as Norwegians do', async () => {
    const rows = await ask(
      database.apiUrl,
      `select word from unnest(array['øl', 'zebra', 'ål', 'æra', 'Aase', 'eple']) as word order by word`,
    );
    expect(rows.map((row) => row['word'])).toEqual(['eple', 'zebra', 'æra', 'øl', 'ål', 'Aase']);
  });

  it('keeps its secret from others, and asks for a password', async () => {
    expect(statSync(join(database.dir ?? '', 'secret')).mode & 0o077).toBe(0);
    const url = new URL(database.apiUrl);
    url.password = 'wrong';
    await expect(ask(url.href, 'select 1')).rejects.toThrow(/password/);
  });

  it('is taken over by a second opening, not started twice', async () => {
    const second = await openDatabase({ folder });
    expect(second).toMatchObject({ adopted: true, port: database.port });
  });

  it('keeps every row over a kill -9, and comes back on the same port', async () => {
    await ask(database.ownerUrl, 'create table kept as select generate_series(1, 50000) as n');
    database.kill();
    await expect.poll(() => database.isAlive()).toBe(false);
    await database.restart();
    expect(await ask(database.ownerUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 50000 }]);
  });

  it('comes back by a new opening after a kill -9 too', async () => {
    database.kill();
    database = await openDatabase({ folder });
    expect(database.adopted).toBe(false);
    expect(await ask(database.ownerUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 50000 }]);
  });

  it('takes an existing server by its address, and makes database and roles there', async () => {
    const url = new URL(database.superUrl);
    url.pathname = '/annen';
    const other = await openDatabase({ folder: join(folder, 'unused'), url: url.href });
    expect(await ask(other.apiUrl, 'select current_database() as name')).toEqual([{ name: 'annen' }]);
    await other.stop();
    expect(database.isAlive()).toBe(true);
    // The roles are the server's: the first opening's passwords must hold again for the tests above.
    database = await openDatabase({ folder });
    await expect(ask(database.apiUrl, 'select 1')).resolves.toHaveLength(1);
  });

  it('says in one sentence what is wrong with an address', async () => {
    const open = (url: string) => openDatabase({ folder: join(folder, 'unused'), url });
    await expect(open('not an address')).rejects.toThrow(/^DATABASE_URL is not an address/);
    await expect(open('postgres://postgres@127.0.0.1:1/bti')).rejects.toThrow(/does not let us in/);
  });
});
