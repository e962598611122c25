import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../apps/api/src/app.js';
import { wallProblems } from '../../apps/api/src/db/self-check.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let app: pg.Client;
let owner: pg.Client;
let superuser: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  [app, owner, superuser] = [database.apiUrl, database.ownerUrl, database.superUrl].map(
    (url) => new pg.Client(url),
  ) as [pg.Client, pg.Client, pg.Client];
  await Promise.all([app.connect(), owner.connect(), superuser.connect()]);
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end(), superuser.end()]);
  await database.drop();
});

const ask = (client: pg.Client) => wallProblems(async (sql) => (await client.query(sql)).rows);
const columns = 'tenant_id uuid not null, id uuid not null, primary key (tenant_id, id)';
const walled =
  'alter table app.planted enable row level security; alter table app.planted force row level security';
const policy = 'create policy p on app.planted using (tenant_id = app.current_tenant())';

it('finds nothing wrong with the walls as they are', async () => {
  expect(await ask(app)).toEqual([]);
});

describe('finds a planted hole', () => {
  it.each([
    [
      'no row-level security',
      `create table app.planted (${columns})`,
      'Row-level security is not forced on planted.',
    ],
    [
      'row-level security that is not forced',
      `create table app.planted (${columns}); alter table app.planted enable row level security; ${policy}`,
      'Row-level security is not forced on planted.',
    ],
    ['no policy', `create table app.planted (${columns}); ${walled}`, 'planted has no policy.'],
    [
      'a policy that lets everybody in',
      `create table app.planted (${columns}); ${walled}; create policy p on app.planted using (true)`,
      'The policy p on planted lets everybody in.',
    ],
    [
      'a key that does not begin with the tenant',
      `create table app.planted (tenant_id uuid not null, id uuid primary key); ${walled}; ${policy}`,
      'The key of planted does not begin with tenant_id.',
    ],
    [
      'a reference that can lead into another tenant',
      `create table app.planted (${columns}, item uuid, of uuid,
         foreign key (of, item) references app.content_item (tenant_id, id)); ${walled}; ${policy}`,
      'The reference planted_of_item_fkey of planted can lead into another tenant.',
    ],
    [
      'a table that knows no tenant and can be read',
      'create table app.planted (id uuid primary key, text text); grant select (text) on app.planted to app_api',
      'planted can be read, and knows no tenant.',
    ],
  ])('%s', async (_, sql, problem) => {
    await owner.query(sql);
    expect(await ask(app)).toContain(problem);
    await owner.query('drop table app.planted');
    expect(await ask(app)).toEqual([]);
  });

  it.each(['owner', 'superuser'])('a role that can step over the walls: %s', async (who) => {
    expect(await ask(who === 'owner' ? owner : superuser)).toContainEqual(
      expect.stringMatching(/^The role \w+ can step over the walls\.$/),
    );
  });
});

it('keeps the API from starting', async () => {
  await owner.query(`create table app.planted (${columns})`);
  const env = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: 0,
    DATABASE_URL: database.apiUrl,
    FILES_DIR: '/nowhere',
    LIBRARY_MB: 1,
    UPLOAD_SECONDS: 1,
    ISSUER: 'http://a.test',
    JWKS_URL: 'http://127.0.0.1:1',
    AUDIENCE: 'bti-api',
    CLIENT: 'bti-admin',
    ADMIN_ORIGIN: 'http://a.test',
  } as const;
  await expect(createApp(env, { log: 'silent' })).rejects.toThrow(/does not keep the tenants apart.*planted/);
});
