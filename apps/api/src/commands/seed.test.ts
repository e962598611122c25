import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../../tests/support/database.js';
import { command } from '../../test/command.js';

let database: TestDatabase;
let superuser: pg.Client;
let dir: string;

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.superUrl);
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await database.drop();
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bti-seed-'));
  return () => rm(dir, { recursive: true, force: true });
});

const run = () => command({ database, filesDir: dir }, 'seed', dir);
const site = (title: string, type = 'tjeneste') =>
  JSON.stringify({
    format: 'bti-exchange',
    version: 1,
    settings: { name: { nb: 'Fjordvik' }, mainLanguage: 'nb' },
    items: [{ key: 'skole', type, data: { title: { nb: title } } }],
  });
const write = async (tenants: object[], files: Record<string, string>) => {
  await writeFile(join(dir, 'seed.json'), JSON.stringify({ tenants }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
};
const people = [
  { email: 'Skole@fjordvik.example', name: 'Skole', role: 'tjenesteEditor', tjenester: ['skole'] },
];
const tenants = [
  { slug: 'midtnord', kind: 'regionalCentre', name: 'Midt-Nord' },
  {
    slug: 'fjordvik',
    kind: 'kommune',
    name: 'Fjordvik',
    centres: ['midtnord'],
    file: 'f.json',
    members: people,
    publish: true,
  },
];
const slugs = async () =>
  (await superuser.query('select slug from app.tenant order by slug')).rows.map((row) => row.slug);

describe('seeding', () => {
  it('says what it misses', async () => {
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('seed.json') as string });
    await write([{ slug: 'www', kind: 'kommune', name: 'X' }], {});
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('reservedSlug') as string });
  });

  it('leaves an empty database when a file is bad', async () => {
    await write(tenants, { 'f.json': site('Skole', 'shoe') });
    const tried = await run();
    expect(tried.code).toBe(1);
    expect(tried.err).toContain('items[0] (skole): Innholdstypen «shoe» finnes ikke.');
    expect(await slugs()).toEqual([]);
  });

  it('fills an empty database: tenants, centres, members with their tjenester, content, edition', async () => {
    await write(tenants, { 'f.json': site('Skole') });
    expect(await run()).toMatchObject({
      code: 0,
      out: expect.stringContaining('fjordvik: 1 lagt inn, utgave 1 publisert.') as string,
    });
    const { rows } = await superuser.query(
      `select m.email, c.data -> 'title' ->> 'nb' as tjeneste from app.membership m
       join app.content_item c on c.id = any (m.tjenester) and c.tenant_id = m.tenant_id`,
    );
    expect(rows).toEqual([{ email: 'skole@fjordvik.example', tjeneste: 'Skole' }]);
    expect((await superuser.query('select from app.affiliation')).rowCount).toBe(1);
  });

  it('touches nothing a second time', async () => {
    await write(tenants, { 'f.json': site('Endret') });
    expect(await run()).toMatchObject({
      code: 0,
      out: 'Databasen har innhold fra før. Ingenting er lagt inn.\n',
    });
    const { rows } = await superuser.query(`select from app.content_item where data::text like '%Endret%'`);
    expect(rows).toEqual([]);
  });

  it('starts over where the last one was cut off', async () => {
    await superuser.query(`comment on schema app is 'seeding'; delete from app.content_link`);
    await write(tenants.slice(0, 1), {});
    expect((await run()).code).toBe(0);
    expect(await slugs()).toEqual(['midtnord']);
  });
});
