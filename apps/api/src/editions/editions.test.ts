import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import {
  checkSite,
  createContent,
  createPreview,
  deleteContent,
  getContent,
  getEdition,
  getPreview,
  getPublishedEdition,
  getSiteByHost,
  issuesIn,
  listEditions,
  listPreviews,
  openFrame,
  listSites,
  publishEdition,
  revokePreview,
  saveContent,
  setTenantState,
  siteChanges,
} from '@bti/api-client';
import { readEdition, titleOf } from '@bti/domain';
import { makeKommune, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
const tenant = 'fjordvik';
const as = (role = 'kommuneAdmin', slug = tenant) => api.as(`${role}@${slug}.example`);

beforeAll(async () => {
  api = await startApi();
  for (const slug of [tenant, 'furuly']) await makeKommune(api, slug);
});
afterAll(() => api.close());

suite('an edition', () => {
  it('is the whole site as one text, numbered and hashed, and everybody can read it', async () => {
    const page = await createContent(as(), tenant, { type: 'page', data: { title: { nb: 'Om BTI' } } });
    const before = await checkSite(as(), tenant);
    expect(before).toMatchObject({ next: 1 });
    expect(before.changed).toContainEqual({ id: page.id, type: 'page', title: 'Om BTI', kind: 'added' });
    const summary = await publishEdition(as('approver'), tenant, { note: ' Første ' });
    expect(summary).toMatchObject({
      number: 1,
      note: 'Første',
      publishedBy: 'approver i fjordvik',
      current: true,
    });
    const published = await getPublishedEdition(api.as(), tenant);
    expect(published).toMatchObject({ number: 1, hash: summary.hash });
    expect(createHash('sha256').update(published!.text).digest('hex')).toBe(summary.hash);
    expect(readEdition(published!.text).items.map((item) => item.id)).toEqual([page.id]);
    expect(await checkSite(as(), tenant)).toMatchObject({ changed: [], next: 2 });
  });

  it('never changes: the next one stands beside it', async () => {
    const first = await getEdition(as(), tenant, 1);
    await createContent(as(), tenant, { type: 'page', data: { title: { nb: 'Ny side' } } });
    await publishEdition(as(), tenant, { note: 'Andre' });
    const editions = await listEditions(as('reader'), tenant);
    expect(editions.map(({ number, current }) => [number, current])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(await getEdition(as(), tenant, 1)).toEqual({ ...first, current: false });
    await expect(
      api.superuser.query('set role app_api; update app.edition set note = $$x$$'),
    ).rejects.toThrow(/permission denied/);
    await api.superuser.query('reset role');
  });

  it('shows in the check what is changed and gone since', async () => {
    const page = await createContent(as(), tenant, { type: 'page', data: { title: { nb: 'Kort' } } });
    const other = await createContent(as(), tenant, { type: 'page', data: { title: { nb: 'Lang' } } });
    await publishEdition(as(), tenant);
    await deleteContent(as(), tenant, page.id, 1);
    await saveContent(as(), tenant, other.id, { version: 1, data: { title: { nb: 'Lengre' } } });
    expect((await checkSite(as(), tenant)).changed).toEqual([
      { id: other.id, type: 'page', title: 'Lengre', kind: 'changed' },
      { id: page.id, type: 'page', title: 'Kort', kind: 'removed' },
    ]);
  });

  it('is stopped by errors once the site is no longer being built', async () => {
    expect((await setTenantState(as(), tenant, 'active')).state).toBe('active');
    const error = await publishEdition(as(), tenant).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 422, code: 'notFitToPublish' });
    expect(issuesIn(error)?.map((issue) => issue.code)).toContain('noGuide');
    expect((await listEditions(as(), tenant))[0]?.number).toBe(3);
    await setTenantState(as(), tenant, 'building');
    expect((await publishEdition(as(), tenant)).number).toBe(4);
  });

  it('holds back what is asked for: the check and the edition are on what goes out', async () => {
    const slug = 'haldvik';
    await makeKommune(api, slug);
    const admin = as('kommuneAdmin', slug);
    const make = (nb: string) => createContent(admin, slug, { type: 'page', data: { title: { nb } } });
    const [stays, goes, gone] = [await make('Blir'), await make('Går'), await make('Slettes')];
    await publishEdition(admin, slug);
    const fresh = await make('Ny');
    const marks = [{ type: 'reference', attrs: { id: fresh.id } }];
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Se her', marks }] };
    const body = { type: 'doc', content: [paragraph] };
    await saveContent(admin, slug, stays.id, {
      version: 1,
      data: { title: { nb: 'Halvferdig' } },
      slug: 'flyttet',
    });
    await saveContent(admin, slug, goes.id, {
      version: 1,
      data: { title: { nb: 'Gikk' }, body: { nb: body } },
    });
    await deleteContent(admin, slug, gone.id, 1);
    const taken = await make('Slettes');
    const hold = [stays.id, gone.id, fresh.id];
    const found = (await checkSite(admin, slug)).issues.map(({ code }) => code);
    const check = await checkSite(admin, slug, { hold });
    expect(found).not.toContain('unresolvedReference');
    expect(check.issues).toContainEqual(
      expect.objectContaining({ code: 'unresolvedReference', itemId: goes.id, path: 'body' }),
    );
    expect(check.changed.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(
      [
        `${stays.id} changed`,
        `${goes.id} changed`,
        `${fresh.id} added`,
        `${taken.id} added`,
        `${gone.id} removed`,
      ].sort(),
    );
    await publishEdition(admin, slug, { hold });
    const out = async () =>
      Object.fromEntries(
        readEdition((await getPublishedEdition(api.as(), slug))!.text).items.map((item) => [
          item.id,
          [item.slug, titleOf(item, 'nb')],
        ]),
      );
    expect(await out()).toEqual({
      [stays.id]: ['blir', 'Blir'],
      [goes.id]: ['gar', 'Gikk'],
      [gone.id]: ['slettes', 'Slettes'],
      [taken.id]: ['slettes-2', 'Slettes'],
    });
    await publishEdition(admin, slug);
    expect(await out()).toMatchObject({
      [stays.id]: ['flyttet', 'Halvferdig'],
      [taken.id]: ['slettes', 'Slettes'],
    });
    expect((await getContent(admin, slug, taken.id)).oldSlugs).toEqual(['slettes-2']);
    expect(Object.keys(await out()).sort()).toEqual([stays.id, goes.id, taken.id, fresh.id].sort());
  });

  it('gets its number alone, also when several publish at once', async () => {
    const made = await Promise.all(
      [1, 2, 3].map((n) => publishEdition(as('kommuneAdmin', 'furuly'), 'furuly', { note: `${n}` })),
    );
    expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    expect((await getPublishedEdition(api.as(), 'furuly'))?.number).toBe(3);
  });
});

suite('the public half', () => {
  it('is told that nothing is new by 304', async () => {
    const published = await getPublishedEdition(api.as(), tenant);
    expect(await getPublishedEdition(api.as(), tenant, { knownHash: published!.hash })).toBeUndefined();
    const answer = await fetch(`${api.url}/v1/sites/${tenant}/edition`, {
      headers: { 'if-none-match': `W/"${'0'.repeat(64)}", "${published!.hash}"` },
    });
    expect([answer.status, await answer.text(), answer.headers.get('edition-number')]).toEqual([
      304,
      '',
      '4',
    ]);
  });

  it('finds sites by slug and by any of their hosts, and every site whatever its state', async () => {
    await api.owner.createTenant({ slug: 'tomvik', kind: 'kommune', name: 'Tomvik', state: 'building' });
    await api.superuser.query(
      `insert into app.tenant_host select 'bti.fjordvik.example', id from app.tenant where slug = 'fjordvik'`,
    );
    const record = await getSiteByHost(api.as(), 'BTI.fjordvik.example');
    expect(record).toMatchObject({ slug: tenant, hosts: ['bti.fjordvik.example'], edition: { number: 4 } });
    expect(await getSiteByHost(api.as(), 'fjordvik.localhost')).toEqual(record);
    await expect(getSiteByHost(api.as(), 'ukjent.example')).rejects.toMatchObject({ status: 404 });
    const sites = await listSites(api.as());
    expect(sites).toContainEqual(record);
    expect(sites.find((site) => site.slug === 'tomvik')).toMatchObject({ edition: null, state: 'building' });
  });

  it('hears of a publish, a new state and a new tenant on the stream', async () => {
    const stop = new AbortController();
    const events = siteChanges(api.as(), { signal: stop.signal });
    expect((await events.next()).value).toEqual({ kind: 'open' });
    await publishEdition(as(), tenant);
    await setTenantState(as(), tenant, 'active');
    await api.owner.createTenant({ slug: 'nyvik', kind: 'kommune', name: 'Nyvik', state: 'building' });
    const heard: unknown[] = [];
    for await (const event of events) {
      if (event.kind === 'change') heard.push(event.change);
      if (heard.length === 3) break;
    }
    stop.abort();
    expect(heard).toEqual([
      { slug: tenant, edition: 5 },
      { slug: tenant, edition: 5 },
      { slug: 'nyvik', edition: null },
    ]);
  });

  it('is cut off when changes may have been missed, so that it reads everything again', async () => {
    const events = siteChanges(api.as());
    await events.next();
    await api.superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'bti-listen' and datname = current_database()`,
    );
    await expect(readAll(events)).rejects.toMatchObject({ name: 'ApiUnreachable' });
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  });
});

async function readAll(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events);
}

suite('a preview', () => {
  it('shows the draft as it was behind a token, until it is revoked', async () => {
    const made = await createPreview(as('editor'), tenant);
    await createContent(as(), tenant, { type: 'page', data: { title: { nb: 'Etter' } } });
    const text = await getPreview(api.as(), made.token);
    expect(text).not.toContain('Etter');
    expect(readEdition(text).settings.name).toEqual({ nb: 'fjordvik kommune' });
    const { token, ...listed } = made;
    expect(await listPreviews(as(), tenant)).toEqual([listed]);
    const days = (Date.parse(made.expiresAt) - Date.parse(made.createdAt)) / 86_400_000;
    expect(days).toBeCloseTo(30, 1);
    const { rows } = await api.superuser.query('select token_hash from app.preview');
    expect(JSON.stringify(rows)).not.toContain(token);
    await revokePreview(as(), tenant, made.id);
    await expect(getPreview(api.as(), token)).rejects.toMatchObject({ status: 404 });
    expect((await listPreviews(as(), tenant))[0]?.revokedAt).not.toBeNull();
  });

  it('ends after thirty days', async () => {
    const made = await createPreview(as(), tenant);
    await api.superuser.query(`update app.preview set expires_at = now() - interval '1 second'`);
    await expect(getPreview(api.as(), made.token)).rejects.toMatchObject({ status: 404 });
  });

  it('is cleared with all it holds once it has ended or is revoked, when somebody looks at drafts next', async () => {
    const [lasting, revoked, ended] = [
      await createPreview(as(), tenant),
      await createPreview(as(), tenant),
      await createPreview(as(), tenant),
    ];
    await revokePreview(as(), tenant, revoked.id);
    await api.superuser.query(
      `update app.preview set expires_at = now() - interval '1 second' where id = $1`,
      [ended.id],
    );
    await openFrame(as('reader'), tenant);
    const { rows } = await api.superuser.query<{ id: string }>('select id from app.preview');
    expect(rows.map(({ id }) => id)).toEqual([lasting.id]);
    expect(readEdition(await getPreview(api.as(), lasting.token)).settings.name).toBeDefined();
  });
});
