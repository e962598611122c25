import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { lensKey, type ContentType, type Lens } from '@bti/domain';
import {
  conflictIn,
  createContent,
  deleteContent,
  fieldProblemsIn,
  getContent,
  listContent,
  listLog,
  listReadingRevisions,
  listUsage,
  removeReading,
  restoreContent,
  saveContent,
  saveReading,
  setOwner,
  undoBatch,
  usagesIn,
} from '@bti/api-client';
import { makeKommune, newId, refused, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
let school: Lens;
const tenant = 'fjordvik';
const parent: Lens = { audience: 'parent' };

beforeAll(async () => {
  api = await startApi();
  await makeKommune(api, tenant);
  await makeKommune(api, 'furuly');
  school = { tjeneste: (await create('tjeneste', { title: { nb: 'Skole' } })).id };
});
afterAll(() => api.close());

const as = (role = 'kommuneAdmin') => api.as(`${role}@${tenant}.example`);
const create = (type: ContentType, data: Record<string, unknown> = {}) =>
  createContent(as(), tenant, { type, data });
const step = (nb = 'Samtale') => create('step', { title: { nb } });
const get = (id: string) => getContent(as(), tenant, id);
const title = (nb: string) => ({ data: { title: { nb } } });
const write = (id: string, lens: Lens, version: number, nb: string, options?: { batch: string }) =>
  saveReading(as(), tenant, id, lens, { version, fromVersion: 1, ...title(nb) }, options);

suite('a reading', () => {
  it('comes with its item, wherever that is handed out, in the order of the lenses', async () => {
    const { id } = await step();
    await write(id, school, 0, 'Samtale på skolen');
    await saveReading(as('editor'), tenant, id, parent, {
      version: 0,
      fromVersion: 1,
      show: 'hidden',
      data: {},
    });
    const draft = await get(id);
    expect(draft).toMatchObject({ version: 1, data: { title: { nb: 'Samtale' } } });
    expect(draft.readings).toMatchObject([
      { audience: 'parent', show: 'hidden', data: {}, version: 1, updatedBy: 'editor i fjordvik' },
      { ...school, data: { title: { nb: 'Samtale på skolen' } }, version: 1, fromVersion: 1 },
    ]);
    expect(draft.readings[1]).not.toHaveProperty('show');
    expect((await listContent(as(), tenant, { type: 'step' })).find((one) => one.id === id)).toEqual(draft);
    expect(await saveContent(as(), tenant, id, { version: 1, ...title('Ny') })).toMatchObject({
      readings: draft.readings,
    });
  });

  it('holds only the fields it was given, and refuses unknown ones and wrong kinds', async () => {
    const { id } = await step();
    const save = (data: Record<string, unknown>) =>
      saveReading(as(), tenant, id, parent, { version: 0, fromVersion: 1, data });
    expect(fieldProblemsIn(await refused(save({ shoeSize: 43 })))).toEqual([
      { path: 'shoeSize', code: 'unrecognized_keys' },
    ]);
    expect(fieldProblemsIn(await refused(save({ title: 'Samtale' })))?.[0]).toMatchObject({ path: 'title' });
    expect((await save({ tools: [] })).readings[0]?.data).toEqual({ tools: [] });
    const settings = (await listContent(as(), tenant, { type: 'settings' }))[0]!;
    const error = await refused(write(settings.id, parent, 0, 'X'));
    expect(error).toMatchObject({ status: 422, code: 'noReadings' });
  });

  it('gives both sides when somebody has saved it since, and saving the same is no change', async () => {
    const { id } = await step();
    await write(id, parent, 0, 'En');
    const theirs = await write(id, parent, 1, 'To');
    const error = await refused(write(id, parent, 1, 'Tre'));
    expect(error.status).toBe(409);
    expect(conflictIn(error)).toEqual({ theirs, base: { title: { nb: 'En' } } });
    expect(conflictIn(await refused(write(id, parent, 0, 'Fire')))).toEqual({ theirs, base: {} });
    expect(await write(id, parent, 0, 'To')).toEqual(theirs);
    expect(await refused(removeReading(as(), tenant, id, parent, 1))).toMatchObject({ code: 'conflict' });
    expect(await listReadingRevisions(as(), tenant, id, parent)).toHaveLength(2);
  });

  it('goes, and can be made again; somebody who had it open is told that it is gone', async () => {
    const { id } = await step();
    await write(id, parent, 0, 'En');
    expect((await removeReading(as(), tenant, id, parent, 1)).readings).toEqual([]);
    expect((await removeReading(as(), tenant, id, parent, 1)).readings).toEqual([]);
    const error = await refused(write(id, parent, 1, 'To'));
    expect(conflictIn(error)).toMatchObject({ theirs: { readings: [] }, base: { title: { nb: 'En' } } });
    expect((await write(id, parent, 0, 'To')).readings).toMatchObject([{ version: 3 }]);
    expect((await listReadingRevisions(as(), tenant, id, parent)).map((one) => one.deleted)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('keeps the version of the base it knows, which can be moved on without a word changed', async () => {
    const { id } = await step();
    await write(id, parent, 0, 'For foreldre');
    await saveContent(as(), tenant, id, { version: 1, ...title('Ny grunntekst') });
    const seen = { version: 1, fromVersion: 2, ...title('For foreldre') };
    const { readings } = await saveReading(as(), tenant, id, parent, seen);
    expect(readings).toMatchObject([{ version: 2, fromVersion: 2 }]);
    const error = await refused(saveReading(as(), tenant, id, parent, { ...seen, fromVersion: 9 }));
    expect(fieldProblemsIn(error)).toEqual([{ path: 'fromVersion', code: 'too_big' }]);
  });

  it('is for somebody in particular', async () => {
    const { id } = await step();
    const email = `kommuneAdmin@${tenant}.example`;
    const body = { version: 0, fromVersion: 1, data: {} };
    for (const lens of ['x', '.enhver', `${newId()}.parent.child`])
      expect([
        lens,
        (await api.ask('PUT', `/v1/tenants/${tenant}/content/${id}/readings/${lens}`, { email, body }))
          .status,
      ]).toEqual([lens, 400]);
  });

  it('can be saved by two at once: one wins, the other gets the conflict', async () => {
    const { id } = await step();
    const tries = await Promise.allSettled(['a', 'b', 'c', 'd'].map((word) => write(id, parent, 0, word)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await get(id)).readings).toMatchObject([{ version: 1 }]);
  });

  it('is in the log as what it is, under its item', async () => {
    const { id } = await step('I loggen');
    await write(id, parent, 0, 'En');
    await write(id, parent, 1, 'To');
    await removeReading(as(), tenant, id, parent, 2);
    const lines = (await listLog(as(), tenant)).filter((line) => line.subject?.id === id);
    expect(lines.map((line) => line.action)).toEqual([
      'reading.removed',
      'reading.saved',
      'reading.created',
      'content.created',
    ]);
    expect(lines[0]).toMatchObject({ subject: { type: 'step', title: 'I loggen' } });
  });
});

suite('what a reading refers to', () => {
  it('is used by the item, and cannot be deleted', async () => {
    const tool = await create('tool', { title: { nb: 'Skjema' } });
    const { id } = await step();
    const data = { tools: [tool.id] };
    await saveReading(as(), tenant, id, parent, { version: 0, fromVersion: 1, data });
    expect(await listUsage(as(), tenant, tool.id)).toMatchObject([{ id, role: 'tools' }]);
    expect(usagesIn(await refused(deleteContent(as(), tenant, tool.id, 1)))).toHaveLength(1);
    await removeReading(as(), tenant, id, parent, 1);
    await deleteContent(as(), tenant, tool.id, 1);
  });

  it.each([
    ['nothing', () => newId()],
    ['an item of another kommune', () => foreign()],
    ['an item of another type', async () => (await create('page')).id],
  ])('cannot be %s: neither in a field nor as the tjeneste', async (_, target) => {
    const { id } = await step();
    const to = await target();
    const data = { tools: [to] };
    const inField = await refused(
      saveReading(as(), tenant, id, parent, { version: 0, fromVersion: 1, data }),
    );
    expect(inField).toMatchObject({ status: 422, code: 'badReference' });
    expect(fieldProblemsIn(inField)).toMatchObject([{ path: 'tools' }]);
    expect(await refused(write(id, { tjeneste: to }, 0, 'X'))).toMatchObject({ code: 'badReference' });
    expect((await get(id)).readings).toEqual([]);
  });

  const foreign = async () =>
    (await createContent(api.as('kommuneAdmin@furuly.example'), 'furuly', { type: 'tjeneste' })).id;

  it('is its tjeneste as well: one with readings is not deleted, and the places are named', async () => {
    const tjeneste = await create('tjeneste', { title: { nb: 'Barnehage' } });
    const { id } = await step();
    await write(id, { tjeneste: tjeneste.id, audience: 'leader' }, 0, 'For ledere');
    const error = await refused(deleteContent(as(), tenant, tjeneste.id, 1));
    expect(usagesIn(error)).toEqual([{ id, type: 'step', title: 'Samtale', role: 'readings.tjeneste' }]);
    await deleteContent(as(), tenant, id, 1);
    await deleteContent(as(), tenant, tjeneste.id, 1);
    // The step comes back without the reading of a tjeneste that is gone.
    expect((await restoreContent(as(), tenant, id)).readings).toEqual([]);
  });
});

suite('the readings of an item', () => {
  it('leave with it and come back with it, those that were there', async () => {
    const { id } = await step();
    const tool = await create('tool');
    await write(id, parent, 0, 'Tatt bort før');
    await removeReading(as(), tenant, id, parent, 1);
    const data = { title: { nb: 'På skolen' }, tools: [tool.id] };
    const before = await saveReading(as(), tenant, id, school, { version: 0, fromVersion: 1, data });
    await deleteContent(as(), tenant, id, 1);
    expect((await get(id)).readings).toEqual([]);
    await deleteContent(as(), tenant, tool.id, 1);
    expect(await refused(write(id, school, 1, 'X'))).toMatchObject({ status: 404 });
    const { readings } = await restoreContent(as(), tenant, id);
    expect(readings).toMatchObject([
      { ...school, fromVersion: before.readings[0]!.fromVersion, data: { ...data, tools: [] } },
    ]);
    const lines = (await listLog(as(), tenant)).filter((line) => line.subject?.id === id);
    expect(lines.slice(0, 3).map((line) => line.action)).not.toContain('reading.removed');
  });

  it('cannot stand without it, whatever the application says: the database refuses', async () => {
    const { id } = await step();
    await write(id, parent, 0, 'X');
    await api.superuser.query('begin');
    await api.superuser.query('update app.content_item set deleted_at = now() where id = $1', [id]);
    const check = api.superuser.query('set constraints all immediate');
    await expect(check).rejects.toMatchObject({ constraint: 'content_reading_live' });
    await api.superuser.query('rollback');
  });
});

suite('a batch', () => {
  it('is taken back with the readings it made, changed and took away, and done again', async () => {
    const { id } = await step();
    const kinds = async () =>
      (await get(id)).readings.map((reading) => [lensKey(reading), reading.data.title]);
    await write(id, parent, 0, 'Før');
    await write(id, school, 0, 'Borte');
    const before = await kinds();
    const batch = newId();
    await write(id, parent, 1, 'Mellom', { batch });
    await write(id, parent, 2, 'Etter', { batch });
    await removeReading(as(), tenant, id, school, 1, { batch });
    await write(id, { audience: 'child' }, 0, 'Ny', { batch });
    const after = await kinds();
    const { items, batch: undo } = await undoBatch(as(), tenant, batch);
    expect(items).toEqual([await get(id)]);
    expect(await kinds()).toEqual(before);
    await undoBatch(as(), tenant, undo);
    expect(await kinds()).toEqual(after);
  });

  it('brings a deleted item back with its readings', async () => {
    const { id } = await step();
    await write(id, parent, 0, 'For foreldre');
    const batch = newId();
    await deleteContent(as(), tenant, id, 1, { batch });
    await undoBatch(as(), tenant, batch);
    expect((await get(id)).readings).toMatchObject([{ audience: 'parent', ...title('For foreldre') }]);
  });

  it('stays when a reading has been changed since, or an item it made has got one', async () => {
    const { id } = await step();
    const batch = newId();
    await write(id, parent, 0, 'En', { batch });
    await write(id, parent, 1, 'To');
    expect(await refused(undoBatch(as(), tenant, batch))).toMatchObject({ code: 'changedSince' });
    await write(id, parent, 2, 'En');
    await undoBatch(as(), tenant, batch);
    expect((await get(id)).readings).toEqual([]);

    const making = newId();
    const made = await createContent(as(), tenant, { type: 'step' }, { batch: making });
    await write(made.id, parent, 0, 'Lagt til');
    expect(await refused(undoBatch(as(), tenant, making))).toMatchObject({ code: 'changedSince' });
  });
});

suite('an editor of one tjeneste', () => {
  const them = `tjenesteEditor@${tenant}.example`;
  let own: string;
  beforeAll(async () => {
    own = (await create('tjeneste', { title: { nb: 'Helsestasjon' } })).id;
    await api.superuser.query(`update app.membership set tjenester = $1 where role = 'tjenesteEditor'`, [
      [own],
    ]);
  });
  const me = () => api.as(them);
  const read = (id: string, lens: Lens) =>
    saveReading(me(), tenant, id, lens, { version: 0, fromVersion: 1, ...title('Vår') });

  it('writes what is written for own tjenester, whatever the audience, and takes it away', async () => {
    const { id } = await step();
    await read(id, { tjeneste: own });
    const both = { tjeneste: own, audience: 'parent' } as const;
    expect((await read(id, both)).readings).toHaveLength(2);
    expect((await removeReading(me(), tenant, id, both, 1)).readings).toHaveLength(1);
  });

  it('is refused what is written for another tjeneste, or for an audience of all', async () => {
    const { id } = await step();
    await write(id, parent, 0, 'Alles');
    for (const lens of [parent, school, { ...school, audience: 'parent' } as const])
      expect(await refused(read(id, lens))).toMatchObject({ status: 403, code: 'notAllowed' });
    const error = await refused(removeReading(me(), tenant, id, parent, 1));
    expect(error).toMatchObject({ status: 403, code: 'notAllowed' });
    expect((await get(id)).readings).toMatchObject([title('Alles')]);
  });

  it('changes how to reach own tjenester, and nothing else of them', async () => {
    const draft = await get(own);
    const save = (data: Record<string, unknown>) =>
      saveContent(me(), tenant, own, { version: draft.version, data: { ...draft.data, ...data } });
    for (const data of [{ title: { nb: 'Ny' } }, { area: 'health' }, { link: 'https://a.example', ageTo: 3 }])
      expect(await refused(save(data))).toMatchObject({ status: 403, code: 'notAllowed' });
    const moved = { version: draft.version, data: draft.data, slug: 'en-annen-adresse' };
    expect(await refused(saveContent(me(), tenant, own, moved))).toMatchObject({ status: 403 });
    const contacts = [{ id: 'a', phone: '000' }];
    const saved = await save({
      contacts,
      hours: { nb: '8–15' },
      address: 'Torget',
      link: 'https://a.example',
    });
    expect(saved.data).toMatchObject({ hours: { nb: '8–15' }, address: 'Torget' });
  });

  it('makes no tjeneste, not even under an id of their own, and says of none who owns it', async () => {
    const gone = newId();
    await api.superuser.query(`update app.membership set tjenester = $1 where role = 'tjenesteEditor'`, [
      [own, gone],
    ]);
    const [role, tool] = [await create('role'), await create('tool', { tjenester: [own] })];
    const make = (id?: string) => createContent(me(), tenant, { type: 'tjeneste', id });
    expect(await refused(make())).toMatchObject({ status: 403 });
    expect(await refused(make(gone))).toMatchObject({ status: 403 });
    await createContent(as(), tenant, { type: 'tjeneste', id: gone });
    await deleteContent(as(), tenant, gone, 1);
    expect(await refused(restoreContent(me(), tenant, gone))).toMatchObject({ status: 403 });
    const page = await create('page');
    for (const id of [own, page.id, school.tjeneste!])
      expect(await refused(setOwner(me(), tenant, [id], role.id))).toMatchObject({ status: 403 });
    expect(await refused(setOwner(me(), tenant, [tool.id, page.id], role.id))).toMatchObject({ status: 403 });
    expect(await setOwner(me(), tenant, [tool.id], role.id)).toMatchObject([{ owner: role.id }]);
  });

  it('is refused the common text, under an address made by hand as well', async () => {
    const { id } = await step();
    const body = { version: 1, data: { title: { nb: 'Felles' } } };
    const answer = await api.ask('PUT', `/v1/tenants/${tenant}/content/${id}`, { email: them, body });
    expect(answer.status).toBe(403);
    expect(await get(id)).toMatchObject({ version: 1, data: { title: { nb: 'Samtale' } } });
  });
});
