import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { readEdition, type Lens } from '@bti/domain';
import {
  checkSite,
  createContent,
  createPreview,
  getContent,
  getPreview,
  getPublishedEdition,
  openFrame,
  publishEdition,
  readFrame,
  saveReading,
  startFrom,
  undoBatch,
} from '@bti/api-client';
import { makeKommune, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
let step: string;
let school: string;
const tenant = 'fjordvik';
const as = (slug = tenant) => api.as(`kommuneAdmin@${slug}.example`);
const parent: Lens = { audience: 'parent' };
const title = (nb: string) => ({ data: { title: { nb } } });

beforeAll(async () => {
  api = await startApi();
  for (const slug of [tenant, 'nyvik']) await makeKommune(api, slug);
  school = (await createContent(as(), tenant, { type: 'tjeneste', ...title('Skole') })).id;
  step = (await createContent(as(), tenant, { type: 'step', ...title('Samtale') })).id;
  await createContent(as(), tenant, { type: 'guide', ...title('Veileder') });
  await read(parent, 0, 'Samtale heime');
  await read({ tjeneste: school }, 0, 'Samtale på skolen');
});
afterAll(() => api.close());

const read = (lens: Lens, version: number, nb: string) =>
  saveReading(as(), tenant, step, lens, { version, fromVersion: 1, ...title(nb) });
const readingsIn = (text: string) => readEdition(text).items.find(({ id }) => id === step)?.readings;
const out = async () => readingsIn((await getPublishedEdition(api.as(), tenant))!.text);
const both = [{ audience: 'parent', ...title('Samtale heime') }, { ...title('Samtale på skolen') }];

suite('the readings of an item', () => {
  it('go out with it: to a preview, a frame and an edition alike, and nothing of their drafts', async () => {
    const preview = await createPreview(as(), tenant);
    const frame = await openFrame(as(), tenant);
    await publishEdition(as(), tenant);
    const published = await out();
    expect(published).toMatchObject(both);
    expect(published!.map((reading) => Object.keys(reading).toSorted())).toEqual([
      ['audience', 'data'],
      ['data', 'tjeneste'],
    ]);
    expect(readingsIn(await getPreview(api.as(), preview.token))).toEqual(published);
    expect(readingsIn(await readFrame(api.as(), frame.token))).toEqual(published);
  });

  it('are a change of it, which is held back with it', async () => {
    await read(parent, 1, 'Samtale heime hjå dykk');
    expect((await checkSite(as(), tenant)).changed).toMatchObject([{ id: step, kind: 'changed' }]);
    await publishEdition(as(), tenant, { hold: [step] });
    expect(await out()).toMatchObject(both);
    await publishEdition(as(), tenant);
    expect(await out()).toMatchObject([title('Samtale heime hjå dykk'), both[1]]);
  });

  it('stay out for a tjeneste that is held back', async () => {
    const { id } = await createContent(as(), tenant, { type: 'tjeneste', ...title('PPT') });
    await read({ tjeneste: id }, 0, 'Samtale med PPT');
    await publishEdition(as(), tenant, { hold: [id] });
    expect(await out()).toHaveLength(2);
    await publishEdition(as(), tenant);
    expect(await out()).toHaveLength(3);
  });

  it('begin with it where another starts from the edition, and are taken back with the start', async () => {
    const started = await startFrom(as('nyvik'), 'nyvik', { from: tenant });
    expect(started.readings).toBe(3);
    const draft = await getContent(as('nyvik'), 'nyvik', step);
    expect(draft.readings).toMatchObject([{ audience: 'parent', version: 1, fromVersion: 1 }, {}, {}]);
    expect(draft.readings.map(({ tjeneste }) => tjeneste)).toContain(school);
    await undoBatch(as('nyvik'), 'nyvik', started.batch);
    expect(await getContent(as('nyvik'), 'nyvik', step)).toMatchObject({ readings: [] });
  });
});
