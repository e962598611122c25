import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { contentTypeNames, contentTypes, describe, emptyData, type ContentType } from '@bti/domain';
import {
  ApiProblem,
  conflictIn,
  createContent,
  deleteContent,
  fieldProblemsIn,
  getContent,
  listContent,
  listRevisions,
  listUsage,
  publishEdition,
  restoreContent,
  saveContent,
  usagesIn,
} from '@bti/api-client';
import { makeKommune, newId, refused, startApi, type TestApi } from '../../../../tests/support/api.js';
import { filled } from '../../../../tests/support/fill.js';

let api: TestApi;
let tenantId: string;
const tenant = 'fjordvik';
const admin = 'kommuneAdmin@fjordvik.example';

beforeAll(async () => {
  api = await startApi();
  tenantId = await makeKommune(api, tenant);
  await makeKommune(api, 'furuly');
});
afterAll(() => api.close());

const as = (role = 'kommuneAdmin') => api.as(`${role}@${tenant}.example`);
const create = (type: ContentType, data: Record<string, unknown> = {}, email = admin) =>
  createContent(api.as(email), tenant, { type, data });
const codeOf = (error: unknown): string => (error instanceof ApiProblem ? error.code : String(error));
const ordinary = contentTypeNames.filter((type) => !describe(type).singleton);

suite('every content type of the registry', () => {
  it.each(ordinary)('%s can be stored empty, and has its empty values', async (type) => {
    const draft = await create(type);
    expect(draft).toMatchObject({ type, version: 1, data: emptyData(type), deletedAt: null });
    expect(await getContent(as(), tenant, draft.id)).toEqual(draft);
  });

  it.each(contentTypeNames)('%s comes back as it was stored, with every field filled in', async (type) => {
    const refer = async (to: ContentType) => (await create(to)).id;
    const data = await filled(type, refer);
    expect(Object.keys(data)).toEqual(Object.keys(contentTypes[type].fields));
    const draft = type === 'settings' ? await getContent(as(), tenant, tenantId) : await create(type);
    const saved = await saveContent(as(), tenant, draft.id, { version: draft.version, data });
    expect(saved.data).toEqual(data);
    expect((await getContent(as(), tenant, draft.id)).data).toEqual(data);
    expect((await listRevisions(as(), tenant, draft.id))[0]).toMatchObject({ version: saved.version, data });
  });
});

suite('saving', () => {
  it('gives both sides when somebody has saved since', async () => {
    const first = await create('page', { title: { nb: 'Om oss' } });
    const theirs = await saveContent(as('editor'), tenant, first.id, {
      version: 1,
      data: { title: { nb: 'Om BTI' } },
    });
    const error = await refused(
      saveContent(as(), tenant, first.id, { version: 1, data: { title: { nb: 'Om meg' } } }),
    );
    expect(error.status).toBe(409);
    expect(conflictIn(error)).toEqual({ theirs, base: first.data });
  });

  it('changes nothing when the same is saved again, whatever version it started from', async () => {
    const first = await create('page', { title: { nb: 'Lik' } });
    const saved = await saveContent(as(), tenant, first.id, { version: 1, data: { title: { nb: 'Ny' } } });
    const again = await saveContent(as(), tenant, first.id, { version: 1, data: { title: { nb: 'Ny' } } });
    expect(again).toEqual(saved);
    expect(await listRevisions(as(), tenant, first.id)).toHaveLength(2);
  });

  it('refuses unknown fields and wrong kinds, and says where', async () => {
    const error = await refused(create('page', { title: { nb: 'Om' }, shoeSize: 43 }));
    expect(error.status).toBe(422);
    expect(fieldProblemsIn(error)).toEqual([{ path: 'shoeSize', code: 'unrecognized_keys' }]);
  });

  it.each([
    ['to nothing', () => newId(), 'missingTarget'],
    ['to a deleted item', () => deletedPage(), 'missingTarget'],
    ['to an item of another kommune', () => foreignRole(), 'missingTarget'],
    ['to a type that cannot stand there', async () => (await create('page')).id, 'wrongTarget'],
  ])('refuses a reference %s', async (_, target, code) => {
    const error = await refused(create('role', { tjeneste: await target() }));
    expect(error.status).toBe(422);
    expect(fieldProblemsIn(error)).toEqual([{ path: 'tjeneste', code }]);
  });

  it('removes what PostgreSQL cannot store, as a paste can hold it', async () => {
    const draft = await create('page', { title: { nb: 'Møte\u0000 \ud800her' } });
    expect(draft.data.title).toEqual({ nb: 'Møte her' });
  });

  it('can be done by two at once: one wins, the other gets the conflict', async () => {
    const first = await create('page');
    const tries = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((word) =>
        saveContent(as(), tenant, first.id, { version: 1, data: { title: { nb: word } } }),
      ),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await getContent(as(), tenant, first.id)).version).toBe(2);
  });

  it('makes many of the same title at once, each with an address of its own', async () => {
    const made = await Promise.all(['', '', ''].map(() => create('term', { title: { nb: 'Samtidig' } })));
    expect(new Set(made.map((draft) => draft.slug)).size).toBe(3);
  });

  async function deletedPage() {
    const draft = await create('tjeneste');
    await deleteContent(as(), tenant, draft.id, 1);
    return draft.id;
  }
  async function foreignRole() {
    return (await createContent(api.as('kommuneAdmin@furuly.example'), 'furuly', { type: 'tjeneste' })).id;
  }
});

suite('an address', () => {
  it('follows the title in the main language until the first publish, then stays', async () => {
    const { id } = await create('page', { title: { nb: 'Møte med foreldre' } });
    expect((await getContent(as(), tenant, id)).slug).toBe('mote-med-foreldre');
    const renamed = await saveContent(as(), tenant, id, { version: 1, data: { title: { nb: 'Møtet' } } });
    expect(renamed).toMatchObject({ slug: 'motet', oldSlugs: [] });
    await publishEdition(as(), tenant);
    const later = await saveContent(as(), tenant, id, { version: 2, data: { title: { nb: 'Noe annet' } } });
    expect(later.slug).toBe('motet');
    const moved = await saveContent(as(), tenant, id, { version: 3, data: later.data, slug: 'samtalen' });
    expect(moved).toMatchObject({ slug: 'samtalen', oldSlugs: ['motet'], version: 4 });
    const back = await saveContent(as(), tenant, id, { version: 4, data: later.data, slug: 'motet' });
    expect(back).toMatchObject({ slug: 'motet', oldSlugs: ['samtalen'] });
  });

  it('is unique within its type, earlier ones included', async () => {
    const first = await create('page', { title: { nb: 'Personvern' } });
    const second = await create('page', { title: { nb: 'Personvern' } });
    expect(second.slug).toBe('personvern-2');
    const error = await refused(
      saveContent(as(), tenant, second.id, { version: 1, data: second.data, slug: first.slug }),
    );
    expect(error).toMatchObject({ status: 422, code: 'slugTaken' });
    expect((await create('term', { title: { nb: 'Personvern' } })).slug).toBe('personvern');
  });
});

suite('deleting', () => {
  it('is refused with the places of use, and possible when they are gone', async () => {
    const tjeneste = await create('tjeneste');
    const role = await create('role', { title: { nb: 'Lærer' }, tjeneste: tjeneste.id });
    const error = await refused(deleteContent(as(), tenant, tjeneste.id, 1));
    expect(error).toMatchObject({ status: 409, code: 'inUse' });
    const place = { id: role.id, type: 'role', title: 'Lærer', role: 'tjeneste' };
    expect(usagesIn(error)).toEqual([place]);
    expect(await listUsage(as(), tenant, tjeneste.id)).toEqual([place]);
    await deleteContent(as(), tenant, role.id, 1);
    await deleteContent(as(), tenant, tjeneste.id, 1);
    await deleteContent(as(), tenant, tjeneste.id, 1);
    expect(
      (await listContent(as(), tenant, { type: 'tjeneste', deleted: true })).map((draft) => draft.id),
    ).toContain(tjeneste.id);
    expect((await listContent(as(), tenant, { type: 'tjeneste' })).map((draft) => draft.id)).not.toContain(
      tjeneste.id,
    );
  });

  it('can be taken back, references and all; what took its address keeps it', async () => {
    const tjeneste = await create('tjeneste');
    const role = await create('role', { title: { nb: 'Rektor' }, tjeneste: tjeneste.id });
    await deleteContent(as(), tenant, role.id, 1);
    const other = await create('role', { title: { nb: 'Rektor' } });
    const restored = await restoreContent(as(), tenant, role.id);
    expect(restored).toMatchObject({ data: role.data, deletedAt: null, version: 3, slug: 'rektor-2' });
    expect(other.slug).toBe('rektor');
    expect(await listUsage(as(), tenant, tjeneste.id)).toHaveLength(1);
    expect(await restoreContent(as(), tenant, role.id)).toEqual(restored);
  });

  it('never wins over a reference made at the same moment, nor the other way round', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 15; round += 1) {
      const tjeneste = await create('tjeneste');
      const role = await create('role');
      const outcome = await Promise.all([
        deleteContent(as(), tenant, tjeneste.id, 1).then(() => 'deleted', codeOf),
        saveContent(as(), tenant, role.id, { version: 1, data: { tjeneste: tjeneste.id } }).then(
          () => 'saved',
          codeOf,
        ),
      ]);
      outcomes.add(outcome.join(' '));
    }
    expect(['deleted badReference', 'inUse saved', 'badReference saved']).toEqual(
      expect.arrayContaining([...outcomes]) as string[],
    );
    const dangling = await api.superuser.query(
      `select from app.content_link l join app.content_item i on i.id = l.to_id and i.tenant_id = l.tenant_id
       where i.deleted_at is not null`,
    );
    expect(dangling.rowCount).toBe(0);
  });

  it('is taken back also when what it referred to is gone: then without that reference', async () => {
    const tjeneste = await create('tjeneste');
    const role = await create('role', { title: { nb: 'Vikar' }, tjeneste: tjeneste.id });
    await deleteContent(as(), tenant, role.id, 1);
    await deleteContent(as(), tenant, tjeneste.id, 1);
    const restored = await restoreContent(as(), tenant, role.id);
    expect(restored.data).toEqual({ ...role.data, tjeneste: null });
    expect((await listRevisions(as(), tenant, role.id))[1]?.data).toEqual(role.data);
  });

  it('wants the version that was looked at', async () => {
    const page = await create('page');
    await saveContent(as(), tenant, page.id, { version: 1, data: { title: { nb: 'Endret' } } });
    expect(await refused(deleteContent(as(), tenant, page.id, 1))).toMatchObject({
      status: 409,
      code: 'conflict',
    });
  });

  it('never takes the settings', async () => {
    const settings = await getContent(as(), tenant, tenantId);
    const error = await refused(deleteContent(as(), tenant, tenantId, settings.version));
    expect(error).toMatchObject({ status: 422, code: 'onlyOne' });
    expect(await refused(create('settings'))).toMatchObject({ code: 'onlyOne' });
  });

  it('lets an item be made again with the same id', async () => {
    const id = newId();
    await createContent(as(), tenant, { type: 'page', id, data: { title: { nb: 'Første' } } });
    expect(await refused(createContent(as(), tenant, { type: 'page', id }))).toMatchObject({
      code: 'alreadyExists',
    });
    await deleteContent(as(), tenant, id, 1);
    const again = await createContent(as(), tenant, { type: 'page', id, data: { title: { nb: 'Andre' } } });
    expect(again).toMatchObject({ id, version: 3, data: { title: { nb: 'Andre' } } });
  });
});
