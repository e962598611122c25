import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { titleOf, type ContentType, type Draft } from '@bti/domain';
import {
  createContent,
  getContent,
  importContent,
  listContent,
  listLog,
  publishEdition,
  saveContent,
  setOwner,
  startFrom,
  undoBatch,
} from '@bti/api-client';
import { makeKommune, newId, startApi, type TestApi } from '../../../../tests/support/api.js';

let api: TestApi;
const as = (slug: string, role = 'kommuneAdmin') => api.as(`${role}@${slug}.example`);
const ids = {} as Record<'role' | 'tjeneste' | 'guide' | 'step', string>;

const make = (slug: string, type: ContentType, data: Record<string, unknown>, id?: string) =>
  createContent(as(slug), slug, { type, data, id });
const ofType = async (slug: string, type: ContentType): Promise<Draft[]> =>
  listContent(as(slug), slug, { type });

beforeAll(async () => {
  api = await startApi();
  for (const slug of ['mal', 'tom', 'delvis', 'ny', 'siste']) await makeKommune(api, slug);
  const role = await make('mal', 'role', { title: { nb: 'Koordinator' } });
  const tjeneste = await make('mal', 'tjeneste', { title: { nb: 'Skole' } });
  const held = await make('mal', 'page', { title: { nb: 'Holdes igjen' } });
  const marks = [{ type: 'reference', attrs: { id: held.id } }];
  const what = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se', marks }] }],
  };
  const step = await make('mal', 'step', { title: { nb: 'Undre deg' }, what: { nb: what } });
  const level = await make('mal', 'level', { title: { nb: 'Avklar' }, key: '0', steps: [step.id] });
  const guide = await make('mal', 'guide', {
    title: { nb: 'Veileder' },
    levels: [level.id],
    startAt: step.id,
  });
  await setOwner(as('mal'), 'mal', [guide.id], role.id);
  const [settings] = await ofType('mal', 'settings');
  const data = {
    ...settings!.data,
    mainLanguage: 'nb',
    otherLanguages: [{ id: 'nn', language: 'nn' }],
    colour: '#0b5c5e',
    targetGroup: { nb: 'Barn og unge' },
    responsible: role.id,
    'label-step': { nb: 'Steg' },
  };
  await saveContent(as('mal'), 'mal', settings!.id, { version: settings!.version, data });
  // A site that is being built may publish with errors: the step refers to a page that is not out.
  await publishEdition(as('mal'), 'mal', { hold: [held.id] });
  Object.assign(ids, { role: role.id, tjeneste: tjeneste.id, guide: guide.id, step: step.id });
});
afterAll(() => api.close());

suite('a guide that starts from what another has published', () => {
  it('has its content with the same ids and owners, and the settings that were empty', async () => {
    const result = await startFrom(as('tom'), 'tom', { from: 'mal' });
    expect(result).toMatchObject({ created: 5, updated: 1, unchanged: 0 });
    expect(await getContent(as('tom'), 'tom', ids.guide)).toMatchObject({
      owner: ids.role,
      slug: 'veileder',
    });
    const step = await getContent(as('tom'), 'tom', ids.step);
    expect(JSON.stringify(step.data.what)).toContain('Se');
    expect(JSON.stringify(step.data.what)).not.toContain('reference');
    const [settings] = await ofType('tom', 'settings');
    expect(settings!.data).toMatchObject({
      name: { nb: 'tom kommune' },
      colour: '',
      mainLanguage: 'nb',
      otherLanguages: [{ language: 'nn' }],
      targetGroup: { nb: 'Barn og unge' },
      responsible: ids.role,
      'label-step': { nb: 'Steg' },
    });
  });

  it('is one batch, and the log says from which site and edition', async () => {
    const lines = await listLog(as('tom'), 'tom');
    const start = lines.find((line) => line.action === 'guide.started');
    expect(start?.subject?.title).toBe('mal kommune (1)');
    expect(lines.filter((line) => line.batch === start?.batch)).toHaveLength(7);
    await expect(startFrom(as('tom'), 'tom', { from: 'mal' })).rejects.toMatchObject({
      status: 409,
      code: 'hasGuide',
    });
    await undoBatch(as('tom'), 'tom', start!.batch!);
    const left = await listContent(as('tom'), 'tom');
    expect(left.map(({ type }) => type)).toEqual(['settings']);
    expect(left[0]!.data).toMatchObject({ mainLanguage: '', targetGroup: {} });
    expect((await startFrom(as('tom'), 'tom', { from: 'mal' })).updated).toBe(6);
  });

  it('leaves what stands there already as it is', async () => {
    await make('delvis', 'tjeneste', { title: { nb: 'Vår skole' } }, ids.tjeneste);
    await make('delvis', 'role', { title: { nb: 'Koordinator' } });
    const [settings] = await ofType('delvis', 'settings');
    const data = { ...settings!.data, mainLanguage: 'nn', targetGroup: { nn: 'Alle' } };
    await saveContent(as('delvis'), 'delvis', settings!.id, { version: 1, data });
    expect(await startFrom(as('delvis'), 'delvis', { from: 'mal' })).toMatchObject({
      created: 4,
      unchanged: 1,
    });
    expect(titleOf(await getContent(as('delvis'), 'delvis', ids.tjeneste), 'nb')).toBe('Vår skole');
    expect((await ofType('delvis', 'role')).map(({ slug }) => slug).sort()).toEqual([
      'koordinator',
      'koordinator-2',
    ]);
    const [after] = await ofType('delvis', 'settings');
    expect(after!.data).toMatchObject({
      mainLanguage: 'nn',
      otherLanguages: [],
      targetGroup: { nn: 'Alle' },
    });
  });

  it('is made once when two ask at the same time', async () => {
    const both = await Promise.allSettled([1, 2].map(() => startFrom(as('ny'), 'ny', { from: 'mal' })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await ofType('ny', 'guide')).toHaveLength(1);
  });

  it('is refused where there is nothing to start from, where an id means something else, and to an editor', async () => {
    for (const from of ['siste', 'finnes-ikke'])
      await expect(startFrom(as('siste'), 'siste', { from })).rejects.toMatchObject({
        code: 'nothingPublished',
      });
    await expect(startFrom(as('siste', 'editor'), 'siste', { from: 'mal' })).rejects.toMatchObject({
      status: 403,
    });
    await make('siste', 'page', {}, ids.role);
    await expect(startFrom(as('siste'), 'siste', { from: 'mal' })).rejects.toMatchObject({
      code: 'alreadyExists',
    });
    expect((await listContent(as('siste'), 'siste')).map(({ type }) => type)).toEqual(['page', 'settings']);
  });

  it('cannot be led to the settings of the one who starts', async () => {
    await makeKommune(api, 'felle');
    const tenantId = (await ofType('ny', 'settings'))[0]!.id;
    await make('felle', 'page', { title: { nb: 'Felle' } }, tenantId);
    await make('felle', 'guide', {}, newId());
    await publishEdition(as('felle'), 'felle');
    const [guide] = await ofType('ny', 'guide');
    const lines = await listLog(as('ny'), 'ny');
    await undoBatch(as('ny'), 'ny', lines.find((line) => line.action === 'guide.started')!.batch!);
    expect(guide).toBeDefined();
    await expect(startFrom(as('ny'), 'ny', { from: 'felle' })).rejects.toMatchObject({
      code: 'alreadyExists',
    });
  });
});

suite('an owner in a file', () => {
  const file = (owner?: string) =>
    JSON.stringify({
      format: 'bti-exchange',
      version: 1,
      items: [
        { key: 'leder', type: 'role', data: { title: { nb: 'Leder' } } },
        { key: 'side', type: 'page', ...(owner ? { owner } : {}), data: { title: { nb: 'Side' } } },
      ],
    });

  it('is taken in by key, stays where a file says nothing, and must be a role that is there', async () => {
    await makeKommune(api, 'fil');
    await importContent(as('fil'), 'fil', file('leder'));
    const [role] = await ofType('fil', 'role');
    expect((await ofType('fil', 'page'))[0]!.owner).toBe(role!.id);
    expect((await importContent(as('fil'), 'fil', file())).unchanged).toBe(2);
    for (const owner of ['side', 'ukjent', newId()])
      await expect(importContent(as('fil'), 'fil', file(owner))).rejects.toMatchObject({ code: 'badFile' });
  });
});
