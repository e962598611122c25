import type pg from 'pg';
import { lensKey, parseLens } from '@bti/domain';
import {
  createContent,
  createPreview,
  deleteContent,
  giveGrant,
  openFrame,
  publishEdition,
  saveContent,
  saveReading,
  setOwner,
  setTenantState,
  startFrom,
  uploadAsset,
} from '@bti/api-client';
import { fileOfAsset } from '@bti/domain';
import { makeCentre, makeKommune, newId, startApi, type TestApi } from '../support/api.js';
import { wordFile } from '../../apps/api/test/files.js';

/** Words that stand in the drafts of B alone, published nowhere. */
export const secret = 'HEMMELIG-UTKAST-I-B';

/** What exists in B and nowhere else. */
type OnlyInB = {
  item: string;
  page: string;
  /** Of a reading that the page has. */
  lens: string;
  batch: string;
  preview: string;
  grant: string;
  edition: number;
  /** The hash of a file that a draft of B uses, and no edition. */
  file: string;
};

export type TwoKommuner = TestApi & { a: string; b: string; onlyInB: OnlyInB; ownTjeneste: string };

/**
 * Two kommuner with rows in every table, a centre that A belongs to, another that B belongs to, and the national
 * level. All is made by the calls that production uses.
 */
export async function twoKommuner(): Promise<TwoKommuner> {
  const api = await startApi();
  await makeCentre(api, 'midtnord', 'regionalCentre', 'adviser');
  await makeCentre(api, 'sorvest', 'regionalCentre', 'adviser');
  await makeCentre(api, 'nasjonal', 'national', 'operator');
  const ownTjeneste = newId();
  const a = await makeKommune(api, 'a', { centres: ['midtnord'], tjenester: [ownTjeneste] });
  const b = await makeKommune(api, 'b', { centres: ['sorvest'] });
  await createContent(api.as('kommuneAdmin@a.example'), 'a', { type: 'tjeneste', id: ownTjeneste });
  const operator = api.as('operator@nasjonal.example');
  await createContent(operator, 'nasjonal', { type: 'guide', data: { title: { nb: 'Startmal' } } });
  await setTenantState(operator, 'nasjonal', 'building');
  await publishEdition(operator, 'nasjonal');
  await fillKommune(api, 'a', 'midtnord', 'Utkast i A');
  const onlyInB = await fillKommune(api, 'b', 'sorvest', secret);
  onlyInB.edition = (await publishEdition(api.as('kommuneAdmin@b.example'), 'b', { note: 'Enda en' })).number;
  const admin = api.as('kommuneAdmin@b.example');
  await saveContent(admin, 'b', onlyInB.page, { version: 1, data: { title: { nb: secret } } });
  const reading = { version: 1, fromVersion: 2, data: { title: { nb: secret } } };
  await saveReading(admin, 'b', onlyInB.page, parseLens(onlyInB.lens)!, reading);
  await api.superuser.query(
    `insert into app.tenant_host select slug || '.kommune.example', id from app.tenant where kind = 'kommune'`,
  );
  return { ...api, a, b, onlyInB, ownTjeneste };
}

async function fillKommune(api: TestApi, slug: string, centre: string, words: string): Promise<OnlyInB> {
  const admin = api.as(`kommuneAdmin@${slug}.example`);
  const batch = newId();
  await startFrom(admin, slug, { from: 'nasjonal' });
  const tjeneste = await createContent(admin, slug, { type: 'tjeneste', data: { title: { nb: 'Skole' } } });
  const role = { title: { nb: 'Lærer' }, tjeneste: tjeneste.id };
  const item = await createContent(admin, slug, { type: 'role', data: role }, { batch });
  const page = await createContent(admin, slug, { type: 'page', data: { title: { nb: 'Om' } } });
  const gone = await createContent(admin, slug, { type: 'page', data: { title: { nb: words } } });
  await deleteContent(admin, slug, gone.id, 1);
  await setOwner(admin, slug, [page.id], item.id);
  const lens = { tjeneste: tjeneste.id, audience: 'parent' } as const;
  await saveReading(admin, slug, page.id, lens, { version: 0, fromVersion: 1, data: {} });
  await openFrame(admin, slug);
  const edition = await publishEdition(admin, slug, { note: 'Ut' });
  const preview = await createPreview(admin, slug);
  const bytes = new Blob([Uint8Array.from(await wordFile(words))]);
  const { asset } = await uploadAsset(admin, slug, bytes, { name: 'skjema.docx' });
  await createContent(admin, slug, {
    type: 'tool',
    data: { title: { nb: 'Skjema' }, file: fileOfAsset(asset) },
  });
  const dates = { validFrom: '2020-01-01', validTo: '2020-02-01' };
  const grant = await giveGrant(admin, slug, { centre, level: 'read', ...dates });
  return {
    item: item.id,
    page: page.id,
    lens: lensKey(lens),
    batch,
    preview: preview.id,
    grant: grant.id,
    edition: edition.number,
    file: asset.hash,
  };
}

/** Every table of the product that holds rows of tenants, from the catalog. */
export async function tenantTables(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(`
    select c.relname as name from pg_class c
    join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  return rows.map((row) => row.name);
}

/** All rows of a tenant, table by table, as text: equal texts are equal bytes. */
export async function rowsOf(superuser: pg.Client, tenant: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of await tenantTables(superuser)) {
    const sql = `select t::text as row from app.${table} t where tenant_id = $1 order by 1`;
    found[table] = (await superuser.query<{ row: string }>(sql, [tenant])).rows.map(({ row }) => row);
  }
  const own = await superuser.query<{ row: string }>(
    'select t::text as row from app.tenant t where id = $1',
    [tenant],
  );
  return { ...found, tenant: own.rows.map(({ row }) => row) };
}
