import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import {
  ApiProblem,
  changeSeveral,
  createContent,
  getContent,
  saveContent,
  undoBatch,
} from '@bti/api-client';
import type { WantedItem, ContentType } from '@bti/domain';
import { makeKommune, newId, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
let tenantId: string;
const tenant = 'fjordvik';

beforeAll(async () => {
  api = await startApi();
  tenantId = await makeKommune(api, tenant);
});
afterAll(() => api.close());

const as = (role = 'kommuneAdmin') => api.as(`${role}@fjordvik.example`);
const create = (type: ContentType, data: Record<string, unknown> = {}) =>
  createContent(as(), tenant, { type, data });
const change = (items: WantedItem[], batch = newId(), role?: string) =>
  changeSeveral(as(role), tenant, items, { batch });
const made = (type: ContentType, data: WantedItem['data'], id = newId()) => ({ id, type, version: 0, data });
const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof ApiProblem ? [error.status, error.code] : error),
  );

suite('changes of several items', () => {
  it('are one act: what refers to each other is made at once, and taken back at once', async () => {
    const [level, gone] = [await create('level'), await create('page')];
    const [one, two] = [newId(), newId()];
    const batch = newId();
    const drafts = await change(
      [
        { ...level, data: { ...level.data, steps: [one, two] } },
        made('step', { sameToolsAs: [two] }, one),
        made('step', { sameToolsAs: [one] }, two),
        { ...gone, data: null },
      ].map(({ id, type, version, data }) => ({ id, type, version, data })),
      batch,
    );
    expect(new Map(drafts.map(({ id, deletedAt }) => [id, deletedAt !== null]))).toEqual(
      new Map([
        [level.id, false],
        [one, false],
        [two, false],
        [gone.id, true],
      ]),
    );
    await undoBatch(as(), tenant, batch);
    expect((await getContent(as(), tenant, level.id)).data.steps).toEqual([]);
    expect((await getContent(as(), tenant, one)).deletedAt).not.toBeNull();
    expect((await getContent(as(), tenant, gone.id)).deletedAt).toBeNull();
  });

  it('are done whole or not at all', async () => {
    const [kept, newer, used] = [await create('page'), await create('page'), await create('tjeneste')];
    await create('role', { tjeneste: used.id });
    await saveContent(as(), tenant, newer.id, { version: 1, data: { title: { nb: 'Av en annen' } } });
    const titled: WantedItem = { id: kept.id, type: 'page', version: 1, data: { title: { nb: 'Halvt' } } };
    const lost = { id: newer.id, type: 'page' as const, version: 1, data: { title: { nb: 'Over' } } };
    expect(await refusal(change([titled, lost]))).toEqual([409, 'conflict']);
    expect(
      await refusal(change([titled, { id: used.id, type: 'tjeneste', version: 1, data: null }])),
    ).toEqual([409, 'inUse']);
    expect(await refusal(change([titled, made('role', { tjeneste: newId() })]))).toEqual([
      422,
      'badReference',
    ]);
    expect(await refusal(change([titled, made('page', {}, newer.id)]))).toEqual([409, 'alreadyExists']);
    expect(await refusal(change([titled, { ...lost, id: newId() }]))).toEqual([404, 'notFound']);
    expect(await refusal(change([titled, made('settings', {})]))).toEqual([422, 'onlyOne']);
    expect(await refusal(change([titled, titled]))).toEqual([400, 'badRequest']);
    expect((await getContent(as(), tenant, kept.id)).version).toBe(1);
  });

  it('can be sent again when the answer was lost: nothing is done twice', async () => {
    const [page, gone, batch] = [await create('page'), await create('page'), newId()];
    const items: WantedItem[] = [
      { id: page.id, type: 'page', version: 1, data: { title: { nb: 'Ny' } } },
      { id: gone.id, type: 'page', version: 1, data: null },
      made('page', { title: { nb: 'Til' } }),
    ];
    const first = await change(items, batch);
    expect(await change(items, batch)).toEqual(first);
    await undoBatch(as(), tenant, batch);
    expect((await getContent(as(), tenant, page.id)).data.title).toEqual({});
  });

  it('ask of each item who may: no settings for an editor, no deletion without the right to delete', async () => {
    const own = await create('tjeneste');
    await api.superuser.query(`update app.membership set tjenester = $1 where role = 'tjenesteEditor'`, [
      [own.id],
    ]);
    const tool = await create('tool', { tjenester: [own.id] });
    const settings = await getContent(as(), tenant, tenantId);
    const { id, version, data } = settings;
    const renamed: WantedItem = { id, type: 'settings', version, data: { ...data, mainLanguage: 'nn' } };
    expect(await refusal(change([renamed], newId(), 'editor'))).toEqual([403, 'notAllowed']);
    const mine: WantedItem = { id: tool.id, type: 'tool', version: 1, data: { ...tool.data, version: '2' } };
    expect(await refusal(change([mine], newId(), 'tjenesteEditor'))).toBe('done');
    expect(await refusal(change([{ ...mine, version: 2, data: null }], newId(), 'tjenesteEditor'))).toEqual([
      403,
      'notAllowed',
    ]);
    expect(await refusal(change([made('page', {})], newId(), 'tjenesteEditor'))).toEqual([403, 'notAllowed']);
  });
});
