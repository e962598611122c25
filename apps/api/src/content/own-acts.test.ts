import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { createContent, getMe, giveGrant, listLog, saveContent, undoBatch } from '@bti/api-client';
import {
  makeCentre,
  makeKommune,
  newId,
  refused,
  startApi,
  type TestApi,
} from '../../../../tests/support/api.js';
import { osloDate } from '../editions/oslo-date.js';

let api: TestApi;
const tenant = 'fjordvik';
const admin = () => api.as('kommuneAdmin@fjordvik.example');
/** Two advisers of one centre, who are called the same. */
const one = () => api.as('adviser@midtnord.example');
const other = () => api.as('namesake@midtnord.example');

beforeAll(async () => {
  api = await startApi();
  await makeCentre(api, 'midtnord', 'regionalCentre', 'adviser');
  const namesake = { email: 'namesake@midtnord.example', name: 'adviser i midtnord', role: 'adviser' };
  await api.owner.addMember('midtnord', { ...namesake, tjenester: [] });
  await getMe(other());
  await makeKommune(api, tenant, { centres: ['midtnord'] });
  const [validFrom, validTo] = [0, 9].map((days) => osloDate(new Date(Date.now() + days * 86_400_000)));
  await giveGrant(admin(), tenant, {
    centre: 'midtnord',
    level: 'edit',
    validFrom: validFrom!,
    validTo: validTo!,
  });
});
afterAll(() => api.close());

const make = (who: ReturnType<TestApi['as']>, batch: string) =>
  createContent(who, tenant, { type: 'page', data: { title: { nb: 'Side' } } }, { batch });

suite('two advisers of one name in one centre', () => {
  it('undo each their own acts, and not each other’s', async () => {
    const batch = newId();
    await make(one(), batch);
    expect(await refused(undoBatch(other(), tenant, batch))).toMatchObject({
      status: 403,
      code: 'notAllowed',
    });
    const { batch: undo } = await undoBatch(one(), tenant, batch);
    expect(await refused(undoBatch(other(), tenant, undo))).toMatchObject({ status: 403 });
    expect((await undoBatch(one(), tenant, undo)).items).toHaveLength(1);
  });

  it('undo nothing that both have a part in, as the kommune itself may', async () => {
    const batch = newId();
    const { id, version } = await make(one(), batch);
    await saveContent(other(), tenant, id, { version, data: { title: { nb: 'Vår' } } }, { batch });
    for (const who of [one(), other()])
      expect(await refused(undoBatch(who, tenant, batch))).toMatchObject({ status: 403 });
    expect((await undoBatch(admin(), tenant, batch)).items).toHaveLength(1);
  });

  it('each leave a trace of having read, and no reader of the log is told who is who', async () => {
    const log = await listLog(admin(), tenant);
    const opened = log.filter(({ action }) => action === 'drafts.opened');
    expect(opened.map(({ actor }) => actor)).toEqual(['adviser i midtnord', 'adviser i midtnord']);
    const people = await api.superuser.query<{ id: string }>('select id from app.person');
    for (const { id } of people.rows) expect(JSON.stringify(log)).not.toContain(id);
    await api.superuser.query('set role app_api');
    for (const sql of ['select actor_id from app.audit_log', 'select * from app.audit_log'])
      await expect(api.superuser.query(sql)).rejects.toThrow(/permission denied/);
    await api.superuser.query('reset role');
  });
});
