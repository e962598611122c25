import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { readEdition, type Item } from '@bti/domain';
import {
  checkSite,
  createContent,
  getPublishedEdition,
  listContent,
  listEditions,
  publishAgain,
  publishEdition,
  saveContent,
  setTenantState,
} from '@bti/api-client';
import { makeKommune, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
const tenant = 'fjordvik';
const as = (role = 'kommuneAdmin') => api.as(`${role}@${tenant}.example`);

beforeAll(async () => {
  api = await startApi();
  await makeKommune(api, tenant);
});
afterAll(() => api.close());

const out = async (): Promise<Map<string, Item>> =>
  new Map(
    readEdition((await getPublishedEdition(api.as(), tenant))!.text).items.map((item) => [item.id, item]),
  );

suite('an older edition', () => {
  it('goes out again under a new number, is found where its items have been since, and leaves the drafts', async () => {
    const page = (nb: string) => createContent(as(), tenant, { type: 'page', data: { title: { nb } } });
    const moved = await page('Først');
    await publishEdition(as(), tenant);
    const data = { title: { nb: 'Siden' } };
    await saveContent(as(), tenant, moved.id, { version: 1, data, slug: 'siden' });
    const later = await page('Ny');
    await publishEdition(as(), tenant);
    const drafts = await listContent(as(), tenant);

    const again = await publishAgain(as('approver'), tenant, 1, ' Tilbake til den forrige ');
    expect(again).toMatchObject({ number: 3, note: 'Tilbake til den forrige', current: true });
    const items = await out();
    expect(items.get(moved.id)).toMatchObject({
      slug: 'forst',
      oldSlugs: ['siden'],
      data: { title: { nb: 'Først' } },
    });
    expect(items.has(later.id)).toBe(false);
    expect(await listContent(as(), tenant)).toEqual(drafts);
    expect((await checkSite(as(), tenant)).changed.map(({ id }) => id).sort()).toEqual(
      [moved.id, later.id].sort(),
    );
    expect((await listEditions(as(), tenant)).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('is checked as of today, and stopped by errors where the site is in use', async () => {
    await setTenantState(as(), tenant, 'active');
    await expect(publishAgain(as(), tenant, 1, '')).rejects.toMatchObject({ code: 'notFitToPublish' });
    await setTenantState(as(), tenant, 'building');
  });

  it('must be there, and is for those who publish', async () => {
    await expect(publishAgain(as(), tenant, 99, '')).rejects.toMatchObject({ status: 404 });
    await expect(publishAgain(as('editor'), tenant, 1, '')).rejects.toMatchObject({ status: 403 });
  });
});
