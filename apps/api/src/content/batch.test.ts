import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import type { ContentType } from '@bti/domain';
import { createContent, deleteContent, getContent, saveContent, undoBatch } from '@bti/api-client';
import { makeKommune, newId, refused, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
let tenantId: string;
const tenant = 'fjordvik';
const admin = 'kommuneAdmin@fjordvik.example';

beforeAll(async () => {
  api = await startApi();
  tenantId = await makeKommune(api, tenant);
});
afterAll(() => api.close());

const as = () => api.as(admin);
const create = (type: ContentType, data: Record<string, unknown> = {}, email = admin) =>
  createContent(api.as(email), tenant, { type, data });

suite('a batch', () => {
  it('is taken back as one: made, changed and deleted', async () => {
    const batch = newId();
    const changed = await create('page', { title: { nb: 'Før' } });
    const gone = await create('page', { title: { nb: 'Borte' } });
    const made = await createContent(
      as(),
      tenant,
      { type: 'page', data: { title: { nb: 'Ny' } } },
      { batch },
    );
    await saveContent(as(), tenant, changed.id, { version: 1, data: { title: { nb: 'Mellom' } } }, { batch });
    await saveContent(as(), tenant, changed.id, { version: 2, data: { title: { nb: 'Etter' } } }, { batch });
    await deleteContent(as(), tenant, gone.id, 1, { batch });
    const { items, batch: undo } = await undoBatch(as(), tenant, batch);
    expect(items).toHaveLength(3);
    expect((await getContent(as(), tenant, changed.id)).data).toEqual(changed.data);
    expect((await getContent(as(), tenant, changed.id)).slug).toBe(changed.slug);
    expect((await getContent(as(), tenant, gone.id)).deletedAt).toBeNull();
    expect((await getContent(as(), tenant, made.id)).deletedAt).not.toBeNull();
    await undoBatch(as(), tenant, undo);
    expect((await getContent(as(), tenant, changed.id)).data.title).toEqual({ nb: 'Etter' });
    expect((await getContent(as(), tenant, gone.id)).deletedAt).not.toBeNull();
    expect((await getContent(as(), tenant, made.id)).deletedAt).toBeNull();
  });

  it('stays when something in it has been changed since, and says what', async () => {
    const batch = newId();
    const one = await createContent(as(), tenant, { type: 'page', data: { title: { nb: 'En' } } }, { batch });
    const two = await createContent(as(), tenant, { type: 'page', data: { title: { nb: 'To' } } }, { batch });
    await saveContent(as(), tenant, two.id, { version: 1, data: { title: { nb: 'Tre' } } });
    const error = await refused(undoBatch(as(), tenant, batch));
    expect(error).toMatchObject({ status: 409, code: 'changedSince' });
    expect(error.extras.items).toEqual([{ id: two.id, type: 'page', title: 'Tre' }]);
    expect((await getContent(as(), tenant, one.id)).deletedAt).toBeNull();
  });

  it('stays when somebody else has saved between two of its changes', async () => {
    const batch = newId();
    const page = await create('page', { title: { nb: 'En' } });
    const save = (version: number, nb: string, options?: { batch: string }) =>
      saveContent(as(), tenant, page.id, { version, data: { title: { nb } } }, options);
    await save(1, 'To', { batch });
    await save(2, 'Tre');
    await save(3, 'Fire', { batch });
    expect(await refused(undoBatch(as(), tenant, batch))).toMatchObject({
      status: 409,
      code: 'changedSince',
    });
    expect((await getContent(as(), tenant, page.id)).version).toBe(4);
  });

  it('is taken back one by one with those after it, and done again, since each undo leaves things as they were', async () => {
    const page = await create('page', { title: { nb: 'Null' } });
    const title = async () => (await getContent(as(), tenant, page.id)).data.title;
    const undo = async (batch: string) => (await undoBatch(as(), tenant, batch)).batch;
    const [first, second] = [newId(), newId()];
    await saveContent(as(), tenant, page.id, { version: 1, data: { title: { nb: 'En' } } }, { batch: first });
    await saveContent(
      as(),
      tenant,
      page.id,
      { version: 2, data: { title: { nb: 'To' } } },
      { batch: second },
    );
    const undoneSecond = await undo(second);
    const undoneFirst = await undo(first);
    expect(await title()).toEqual({ nb: 'Null' });
    await undo(undoneFirst);
    const again = await undo(undoneSecond);
    expect(await title()).toEqual({ nb: 'To' });
    await undo(again);
    expect(await title()).toEqual({ nb: 'En' });
  });

  it('is taken back once, also where it is asked for again because the answer was lost', async () => {
    const [page, gone] = [await create('page', { title: { nb: 'Før' } }), await create('page')];
    const [batch, undo] = [newId(), newId()];
    await saveContent(as(), tenant, page.id, { version: 1, data: { title: { nb: 'Etter' } } }, { batch });
    await deleteContent(as(), tenant, gone.id, 1, { batch });
    const ask = () => undoBatch(as(), tenant, batch, { batch: undo });
    const [first, meanwhile] = await Promise.all([ask(), ask()]);
    expect(meanwhile).toEqual(first);
    expect(first.batch).toBe(undo);
    // Also when somebody has gone on from there: what they saved stays.
    await saveContent(as(), tenant, page.id, { version: 3, data: { title: { nb: 'Videre' } } });
    expect((await ask()).batch).toBe(undo);
    expect(await getContent(as(), tenant, page.id)).toMatchObject({
      version: 4,
      data: { title: { nb: 'Videre' } },
    });
    expect(await refused(undoBatch(as(), tenant, batch))).toMatchObject({ code: 'changedSince' });
  });

  it('is not taken back under the name of another', async () => {
    const [batch, other] = [newId(), newId()];
    await createContent(as(), tenant, { type: 'page' }, { batch });
    await createContent(as(), tenant, { type: 'page' }, { batch: other });
    for (const undo of [batch, other])
      expect(await refused(undoBatch(as(), tenant, batch, { batch: undo }))).toMatchObject({
        status: 409,
        code: 'alreadyExists',
      });
  });

  it('stays when what it made has come into use', async () => {
    const batch = newId();
    const tjeneste = await createContent(as(), tenant, { type: 'tjeneste' }, { batch });
    await create('role', { tjeneste: tjeneste.id });
    expect(await refused(undoBatch(as(), tenant, batch))).toMatchObject({
      status: 409,
      code: 'inUse',
    });
    expect((await getContent(as(), tenant, tjeneste.id)).deletedAt).toBeNull();
  });
});

suite('an editor of one tjeneste', () => {
  it('changes how to reach the tjeneste that is theirs, and its tools, nothing else', async () => {
    const [own, other] = [await create('tjeneste'), await create('tjeneste')];
    await api.superuser.query(`update app.membership set tjenester = $1 where role = 'tjenesteEditor'`, [
      [own.id],
    ]);
    const them = 'tjenesteEditor@fjordvik.example';
    await saveContent(api.as(them), tenant, own.id, { version: 1, data: { hours: { nb: '8–15' } } });
    const tool = await create('tool', { title: { nb: 'Skjema' }, tjenester: [own.id] }, them);
    const data = { ...tool.data, tjenester: [own.id, other.id] };
    const forbidden = [
      () => saveContent(api.as(them), tenant, other.id, { version: 1, data: { title: { nb: 'X' } } }),
      () => saveContent(api.as(them), tenant, tool.id, { version: 1, data }),
      () => create('tool', { tjenester: [] }, them),
      () => create('page', {}, them),
      () => saveContent(api.as(them), tenant, tenantId, { version: 1, data: {} }),
    ];
    for (const work of forbidden)
      expect(await refused(work())).toMatchObject({ status: 403, code: 'notAllowed' });
  });
});
