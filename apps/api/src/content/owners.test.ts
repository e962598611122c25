import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import type { ContentType } from '@bti/domain';
import {
  createContent,
  deleteContent,
  deleteSeveral,
  getContent,
  listContent,
  listLog,
  listRevisions,
  listUsage,
  restoreContent,
  saveContent,
  setOwner,
  undoBatch,
} from '@bti/api-client';
import { makeKommune, newId, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
let tenantId: string;
const tenant = 'fjordvik';
const as = (role = 'kommuneAdmin') => api.as(`${role}@${tenant}.example`);
const make = (type: ContentType, data: Record<string, unknown> = {}) =>
  createContent(as(), tenant, { type, data });
const ownerOf = async (id: string) => (await getContent(as(), tenant, id)).owner;

beforeAll(async () => {
  api = await startApi();
  tenantId = await makeKommune(api, tenant);
});
afterAll(() => api.close());

suite('the owner of content', () => {
  it('is set for many in one act, which the log shows and an undo takes back', async () => {
    const [role, one, two] = [
      await make('role', { title: { nb: 'Leder' } }),
      await make('page'),
      await make('term'),
    ];
    const batch = newId();
    const set = await setOwner(as('editor'), tenant, [one.id, two.id], role.id, { batch });
    expect(set.map(({ owner, version }) => [owner, version])).toEqual([
      [role.id, 2],
      [role.id, 2],
    ]);
    const lines = (await listLog(as(), tenant)).filter((line) => line.batch === batch);
    expect(lines.map(({ action, subject }) => [action, subject!.id]).sort()).toEqual(
      [
        ['content.owned', one.id],
        ['content.owned', two.id],
      ].sort(),
    );
    await setOwner(as(), tenant, [one.id, two.id], role.id);
    expect(await listRevisions(as(), tenant, one.id)).toHaveLength(2);
    const { batch: undo } = await undoBatch(as(), tenant, batch);
    expect([await ownerOf(one.id), await ownerOf(two.id)]).toEqual([null, null]);
    await undoBatch(as(), tenant, undo);
    expect(await ownerOf(two.id)).toBe(role.id);
    await setOwner(as(), tenant, [two.id], null);
    expect(await ownerOf(two.id)).toBeNull();
  });

  it('stays over a save, which does not collide with the setting of it', async () => {
    const [role, page] = [await make('role'), await make('page', { title: { nb: 'En' } })];
    await setOwner(as(), tenant, [page.id], role.id);
    const saved = await saveContent(as(), tenant, page.id, { version: 1, data: { title: { nb: 'To' } } });
    expect(saved).toMatchObject({ owner: role.id, version: 3 });
    const late = saveContent(as(), tenant, page.id, { version: 1, data: { title: { nb: 'Tre' } } });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is a role that is there, and keeps it from being deleted', async () => {
    const [role, page] = [await make('role'), await make('page', { title: { nb: 'Eid' } })];
    for (const owner of [page.id, newId()])
      await expect(setOwner(as(), tenant, [page.id], owner)).rejects.toMatchObject({ code: 'badReference' });
    await setOwner(as(), tenant, [page.id], role.id);
    expect(await listUsage(as(), tenant, role.id)).toEqual([
      { id: page.id, type: 'page', title: 'Eid', role: 'owner' },
    ]);
    await expect(deleteContent(as(), tenant, role.id, 1)).rejects.toMatchObject({ code: 'inUse' });
    const client = api.superuser;
    await client.query('begin');
    await client.query('update app.content_item set deleted_at = now() where id = $1', [role.id]);
    await expect(client.query('set constraints all immediate')).rejects.toMatchObject({ code: '23503' });
    await client.query('rollback');
  });

  it('comes back with what is restored, unless the role is gone by then', async () => {
    const [role, page] = [await make('role'), await make('page')];
    const cycle = async (version: number) => {
      await deleteContent(as(), tenant, page.id, version);
      if (version > 2) await deleteContent(as(), tenant, role.id, 1);
      return restoreContent(as(), tenant, page.id);
    };
    await setOwner(as(), tenant, [page.id], role.id);
    expect(await cycle(2)).toMatchObject({ owner: role.id, version: 4 });
    expect(await cycle(4)).toMatchObject({ owner: null, version: 6 });
  });

  it('is not asked of the settings, nor of what is not there', async () => {
    const role = await make('role');
    await expect(setOwner(as(), tenant, [tenantId], role.id)).rejects.toMatchObject({
      code: 'ownerElsewhere',
    });
    await expect(setOwner(as(), tenant, [newId()], role.id)).rejects.toMatchObject({ status: 404 });
  });

  it('is set by an editor of one tjeneste for the tools that are theirs alone', async () => {
    const [role, school] = [await make('role'), await make('tjeneste')];
    const [own, other] = [await make('tool', { tjenester: [school.id] }), await make('tool')];
    await api.superuser.query(`update app.membership set tjenester = $1 where role = 'tjenesteEditor'`, [
      [school.id],
    ]);
    await setOwner(as('tjenesteEditor'), tenant, [own.id], role.id);
    for (const ids of [[own.id, other.id], [school.id]])
      await expect(setOwner(as('tjenesteEditor'), tenant, ids, role.id)).rejects.toMatchObject({
        status: 403,
      });
  });
});

suite('several', () => {
  it('are deleted as one, whatever they say of each other, and come back as one', async () => {
    const tjeneste = await make('tjeneste');
    const role = await make('role', { tjeneste: tjeneste.id });
    const page = await make('page');
    await setOwner(as(), tenant, [page.id], role.id);
    const all = [tjeneste, role, { ...page, version: 2 }].map(({ id, version }) => ({ id, version }));
    const batch = newId();
    await deleteSeveral(as(), tenant, all, { batch });
    const left = async () =>
      (await listContent(as(), tenant)).filter(({ id }) => all.some((one) => one.id === id));
    expect(await left()).toEqual([]);
    await undoBatch(as(), tenant, batch);
    expect(await left()).toHaveLength(3);
    expect(await ownerOf(page.id)).toBe(role.id);
  });

  it('all stay when another needs one of them, or one has been changed', async () => {
    const tjeneste = await make('tjeneste');
    const role = await make('role', { title: { nb: 'Rektor' }, tjeneste: tjeneste.id });
    const page = await make('page', { title: { nb: 'En' } });
    const remove = (...ids: string[]) =>
      deleteSeveral(
        as(),
        tenant,
        ids.map((id) => ({ id, version: 1 })),
      );
    await expect(remove(page.id, tjeneste.id)).rejects.toMatchObject({
      code: 'inUse',
      extras: { usedIn: [{ id: role.id, type: 'role', title: 'Rektor', role: 'tjeneste' }] },
    });
    await saveContent(as(), tenant, page.id, { version: 1, data: { title: { nb: 'To' } } });
    await expect(remove(role.id, page.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(remove(role.id, newId())).rejects.toMatchObject({ status: 404 });
    await expect(remove(tenantId)).rejects.toMatchObject({ code: 'onlyOne' });
    expect((await getContent(as(), tenant, role.id)).deletedAt).toBeNull();
  });
});
