import { afterAll, beforeAll, beforeEach, describe as suite, expect, it } from 'vitest';
import { readEdition, titleOf } from '@bti/domain';
import { createContent, endGrant, giveGrant, openFrame, publishEdition, readFrame } from '@bti/api-client';
import { hashOf } from '../http/token.js';
import { makeCentre, makeKommune, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
const tenant = 'fjordvik';
const as = (who: string) => api.as(`${who}.example`);
const gone = { status: 404, code: 'notFound' };
const always = { validFrom: '2020-01-01', validTo: '2099-01-01' };

beforeAll(async () => {
  api = await startApi();
  await makeCentre(api, 'midtnord', 'regionalCentre', 'adviser');
  await makeKommune(api, tenant, { centres: ['midtnord'] });
  await makeKommune(api, 'furuly');
});
afterAll(() => api.close());

const page = (title: string, slug = tenant) =>
  createContent(as(`kommuneAdmin@${slug}`), slug, { type: 'page', data: { title: { nb: title } } });
/** What nobody in particular, with the token alone, sees behind it. */
const shown = async (token: string) =>
  readEdition(await readFrame(api.as(), token)).items.map((item) => titleOf(item, 'nb'));

suite('a frame', () => {
  beforeEach(async () => void (await api.superuser.query('delete from app.frame')));

  it('shows the drafts as they are at each look, to a reader too, and stores nothing of them', async () => {
    await page('Først');
    const { token, expiresAt } = await openFrame(as('reader@fjordvik'), tenant);
    expect(await shown(token)).toEqual(['Først']);
    await page('Siden');
    expect((await shown(token)).sort()).toEqual(['Først', 'Siden']);
    expect(Date.parse(expiresAt) - Date.now()).toBeCloseTo(3_600_000, -5);
    const { rows } = await api.superuser.query('select * from app.frame');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain('Først');
  });

  it('shows one edition where that was asked for, and only one that is there', async () => {
    const { number } = await publishEdition(as('kommuneAdmin@fjordvik'), tenant);
    await page('Etter utgaven');
    const { token } = await openFrame(as('editor@fjordvik'), tenant, { edition: number });
    expect(await shown(token)).not.toContain('Etter utgaven');
    await expect(openFrame(as('editor@fjordvik'), tenant, { edition: 99 })).rejects.toMatchObject(gone);
  });

  it('shows what belongs to its own tenant, whoever holds it', async () => {
    await page('Bare i Furuly', 'furuly');
    const { token } = await openFrame(as('editor@furuly'), 'furuly');
    expect(await shown(token)).toEqual(['Bare i Furuly']);
    await expect(openFrame(as('editor@furuly'), tenant)).rejects.toMatchObject(gone);
  });

  it('ends after an hour, and is cleared when anybody opens the next, in whichever tenant', async () => {
    const { token } = await openFrame(as('editor@fjordvik'), tenant);
    await openFrame(as('editor@fjordvik'), tenant);
    await api.superuser.query(
      `update app.frame set expires_at = now() - interval '1 second' where token_hash = $1`,
      [hashOf(token)],
    );
    await expect(readFrame(api.as(), token)).rejects.toMatchObject(gone);
    expect((await api.superuser.query('select from app.frame')).rowCount).toBe(2);
    await openFrame(as('reader@furuly'), 'furuly');
    const { rows } = await api.superuser.query<{ token_hash: string }>('select token_hash from app.frame');
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row.token_hash)).not.toContain(hashOf(token));
  });

  it('ends with the membership of the one who opened it', async () => {
    const { token } = await openFrame(as('reader@furuly'), 'furuly');
    await api.superuser.query(`delete from app.membership where email = 'reader@furuly.example'`);
    await expect(readFrame(api.as(), token)).rejects.toMatchObject(gone);
  });

  it('is not for a guest from the centre; under a grant it lasts as long as the grant', async () => {
    const adviser = as('adviser@midtnord');
    await expect(openFrame(adviser, tenant)).rejects.toMatchObject({ status: 403 });
    await expect(openFrame(adviser, tenant, { edition: 1 })).rejects.toMatchObject({ status: 403 });
    const given = { centre: 'midtnord', level: 'read' as const, ...always };
    const grant = await giveGrant(as('kommuneAdmin@fjordvik'), tenant, given);
    const { token } = await openFrame(adviser, tenant);
    expect(await shown(token)).toContain('Først');
    await endGrant(as('kommuneAdmin@fjordvik'), tenant, grant.id);
    await expect(readFrame(api.as(), token)).rejects.toMatchObject(gone);
  });

  it('is nothing behind a made-up token', async () => {
    await expect(readFrame(api.as(), 'x'.repeat(32))).rejects.toMatchObject(gone);
  });
});
