import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { contentTypeNames, writeExchange, type ContentType } from '@bti/domain';
import {
  createContent,
  deleteContent,
  exportContent,
  fileProblemsIn,
  getContent,
  importContent,
  listContent,
  listLog,
  previewImport,
  saveContent,
  saveReading,
  setOwner,
  undoBatch,
} from '@bti/api-client';
import { makeKommune, newId, startApi, type TestApi } from '../../../../tests/support/api.js';
import { filled } from '../../../../tests/support/fill.js';
import { largeSite } from '../../../../tests/support/large-site.js';
import { command } from '../../test/command.js';
import { uuidV5 } from './uuid.js';

let api: TestApi;
let dir: string;
let number = 0;
const admin = (slug: string) => api.as(`kommuneAdmin@${slug}.example`);

beforeAll(async () => {
  api = await startApi();
  dir = await mkdtemp(join(tmpdir(), 'bti-exchange-'));
});
afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
  await api.close();
});

const fresh = async () => {
  const slug = `kommune-${(number += 1)}`;
  return { slug, id: await makeKommune(api, slug) };
};
const file = (items: object[], settings: object = { name: { nb: 'Storvik' }, mainLanguage: 'nb' }) =>
  JSON.stringify({ format: 'bti-exchange', version: 1, settings, items });

const exported = async (slug: string) => (await exportContent(admin(slug), slug)).text();

suite('export, import, export', () => {
  it('gives the same bytes, with every field of every type filled in', async () => {
    const { slug, id } = await fresh();
    const make = async (type: ContentType) =>
      (await createContent(admin(slug), slug, { type, data: { title: { nb: `Møte ${type}` } } })).id;
    const made: Record<string, Promise<string>> = {};
    let turn = 0;
    // Two of each type, in turn: a list does not take the same one twice.
    const refer = (type: ContentType) => (made[`${type} ${(turn += 1) % 2}`] ??= make(type));
    const tjeneste = await refer('tjeneste');
    for (const type of contentTypeNames) {
      const target = type === 'settings' ? id : await make(type);
      const { version } = await getContent(admin(slug), slug, target);
      const data = await filled(type, refer);
      await saveContent(admin(slug), slug, target, { version, data });
      if (type === 'settings') continue;
      await setOwner(admin(slug), slug, [target], await refer('role'));
      const reading = { version: 0, fromVersion: 1, data };
      const lens = { tjeneste, audience: 'parent' } as const;
      await saveReading(admin(slug), slug, target, lens, reading);
      await saveReading(
        admin(slug),
        slug,
        target,
        { audience: 'child' },
        { ...reading, data: {}, show: 'hidden' },
      );
    }
    const first = await exported(slug);
    expect(first.match(/^      "owner": /gm)).toHaveLength(contentTypeNames.length - 1);
    const other = await fresh();
    const result = await importContent(admin(other.slug), other.slug, first);
    expect(result).toMatchObject({ updated: 1, readings: 2 * (contentTypeNames.length - 1) });
    expect(await exported(other.slug)).toBe(first);
    expect(await importContent(admin(other.slug), other.slug, first)).toMatchObject({
      created: 0,
      updated: 0,
      readings: 0,
    });
  });

  it('keeps every address of a large site', async () => {
    const { slug } = await fresh();
    const text = writeExchange(largeSite(300));
    expect((await importContent(admin(slug), slug, text)).created).toBe(300);
    expect(await exported(slug)).toBe(text);
  });
});

suite('an import', () => {
  it('gives an item with a key the same id every time, and never deletes', async () => {
    const { slug, id } = await fresh();
    const own = await createContent(admin(slug), slug, { type: 'page', data: { title: { nb: 'Egen' } } });
    const items = [
      { key: 'skole', type: 'tjeneste', data: { title: { nb: 'Skole' } } },
      { key: 'laerer', type: 'role', data: { title: { nb: 'Lærer' }, tjeneste: 'skole' } },
    ];
    await importContent(admin(slug), slug, file(items));
    await importContent(admin(slug), slug, file(items.slice(0, 1)));
    const drafts = await listContent(admin(slug), slug);
    expect(drafts.map((draft) => draft.id).toSorted()).toEqual(
      [id, own.id, uuidV5(id, 'skole'), uuidV5(id, 'laerer')].toSorted(),
    );
  });

  it('is one batch in the log, and can be taken back as one', async () => {
    const { slug, id } = await fresh();
    const settings = await getContent(admin(slug), slug, id);
    const result = await importContent(
      admin(slug),
      slug,
      file([
        { key: 'skole', type: 'tjeneste' },
        { key: 'laerer', type: 'role', data: { tjeneste: 'skole' } },
      ]),
    );
    const lines = (await listLog(admin(slug), slug)).filter((line) => line.batch === result.batch);
    expect(lines.map((line) => [line.action, line.actor])).toHaveLength(3);
    await undoBatch(admin(slug), slug, result.batch);
    const left = await listContent(admin(slug), slug);
    expect(left.map((draft) => draft.data)).toEqual([settings.data]);
  });

  it('takes readings in with their items, leaves those alone that the file does not have, and takes all back', async () => {
    const { slug, id } = await fresh();
    const skole = { key: 'skole', type: 'tjeneste' };
    const step = (...readings: object[]) => ({ key: 'steg', type: 'step', readings });
    const title = (nb: string) => ({ data: { title: { nb } } });
    await importContent(admin(slug), slug, file([skole, step({ tjeneste: 'skole', ...title('Skole') })]));
    const steg = uuidV5(id, 'steg');
    await saveReading(
      admin(slug),
      slug,
      steg,
      { audience: 'leader' },
      { version: 0, fromVersion: 1, data: {} },
    );
    const before = await getContent(admin(slug), slug, steg);
    const text = file([
      skole,
      {
        ...step({ tjeneste: 'skole', ...title('Ny') }, { audience: 'parent', ...title('Heim') }),
        ...title('Felles'),
      },
    ]);
    const result = await importContent(admin(slug), slug, text);
    expect(result).toMatchObject({ created: 0, updated: 1, readings: 2 });
    const { readings } = await getContent(admin(slug), slug, steg);
    expect(readings).toMatchObject([
      { audience: 'leader', version: 1, fromVersion: 1 },
      { audience: 'parent', version: 1, fromVersion: 2, ...title('Heim') },
      { version: 2, fromVersion: 2, ...title('Ny') },
    ]);
    await undoBatch(admin(slug), slug, result.batch);
    const after = await getContent(admin(slug), slug, steg);
    const said = after.readings.map(({ data, fromVersion }) => ({ data, fromVersion }));
    expect(said).toEqual(before.readings.map(({ data, fromVersion }) => ({ data, fromVersion })));
    expect(after.data).toEqual(before.data);
  });

  it('leaves the settings alone where the file has none', async () => {
    const { slug, id } = await fresh();
    await importContent(admin(slug), slug, file([]));
    const before = await getContent(admin(slug), slug, id);
    const text = JSON.stringify({ format: 'bti-exchange', version: 1, items: [{ key: 'a', type: 'page' }] });
    expect(await importContent(admin(slug), slug, text)).toMatchObject({
      created: 1,
      updated: 0,
      unchanged: 0,
    });
    expect(await getContent(admin(slug), slug, id)).toEqual(before);
  });

  it('moves an address from one item to another, and back', async () => {
    const { slug, id } = await fresh();
    const page = (key: string, address: string) => ({ key, type: 'page', slug: address });
    const addresses = async () =>
      Promise.all(
        ['a', 'b', 'c'].map(async (key) => (await getContent(admin(slug), slug, uuidV5(id, key))).slug),
      );
    await importContent(admin(slug), slug, file([page('a', 'en'), page('b', 'to'), page('c', 'tre')]));
    const text = file([page('a', 'to'), page('b', 'en'), page('c', 'fire'), page('d', 'tre')]);
    const { batch } = await importContent(admin(slug), slug, text);
    expect(await addresses()).toEqual(['to', 'en', 'fire']);
    await undoBatch(admin(slug), slug, batch);
    expect(await addresses()).toEqual(['en', 'to', 'tre']);
  });

  it.each<[string, string | (() => Promise<string>), { where?: RegExp; code: string }]>([
    ['is not JSON', '{"format": oops', { code: 'notJson' }],
    ['is some other JSON', '{"hello":1}', { code: 'notThisFormat' }],
    ['has an unknown type', file([{ key: 'a', type: 'shoe' }]), { where: /items\[0\]/, code: 'unknownType' }],
    [
      'refers to an unknown key',
      file([{ key: 'a', type: 'role', data: { tjeneste: 'borte' } }]),
      { where: /items\[0\]/, code: 'unknownKey' },
    ],
    [
      'refers to something that is not there',
      file([{ key: 'a', type: 'role', data: { title: { nb: 'Rektor' }, tjeneste: newId() } }]),
      { where: /role «rektor»: tjeneste/, code: 'missingTarget' },
    ],
    [
      'refers to something of a wrong type',
      file([
        { key: 'a', type: 'role', data: { tjeneste: 'b' } },
        { key: 'b', type: 'page' },
      ]),
      { code: 'wrongTarget' },
    ],
    [
      'has a reading that refers to something that is not there',
      file([
        { key: 's', type: 'tjeneste', slug: 'skole' },
        { key: 'a', type: 'step', slug: 'mote', readings: [{ tjeneste: 's', data: { tools: [newId()] } }] },
      ]),
      { where: /^step «mote» \(skole\): tools/, code: 'missingTarget' },
    ],
    [
      'has a reading for something that is no tjeneste',
      file([
        { key: 's', type: 'page', slug: 'side' },
        { key: 'a', type: 'step', slug: 'mote', readings: [{ tjeneste: 's', audience: 'child' }] },
      ]),
      { where: /^step «mote» \(side, child\)$/, code: 'wrongTarget' },
    ],
  ])('changes nothing when the file %s, and says where', async (_, text, problem) => {
    const { slug } = await fresh();
    const before = await exported(slug);
    const error = await importContent(admin(slug), slug, text as string).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 422, code: 'badFile' });
    const found = fileProblemsIn(error)?.find(({ code }) => code === problem.code);
    expect(found).toBeDefined();
    expect(found?.where).toMatch(problem.where ?? /^/);
    expect(await exported(slug)).toBe(before);
  });

  it('refuses an address that something else has, and an id that is of another type', async () => {
    const { slug } = await fresh();
    const page = await createContent(admin(slug), slug, { type: 'page', data: { title: { nb: 'Om' } } });
    const taken = file([{ key: 'a', type: 'page', slug: 'om' }]);
    const error = await importContent(admin(slug), slug, taken).catch((thrown: unknown) => thrown);
    expect(fileProblemsIn(error)?.map(({ code }) => code)).toEqual(['addressTaken']);
    const other = file([{ id: page.id, type: 'term' }]);
    const second = await importContent(admin(slug), slug, other).catch((thrown: unknown) => thrown);
    expect(fileProblemsIn(second)?.map(({ code }) => code)).toEqual(['otherType']);
  });

  it('brings back what was deleted here, when the file has it', async () => {
    const { slug } = await fresh();
    const items = [{ key: 'a', type: 'page', data: { title: { nb: 'Om' } } }];
    await importContent(admin(slug), slug, file(items));
    const page = (await listContent(admin(slug), slug, { type: 'page' }))[0]!;
    await deleteContent(admin(slug), slug, page.id, 1);
    await importContent(admin(slug), slug, file(items));
    expect(await getContent(admin(slug), slug, page.id)).toMatchObject({
      deletedAt: null,
      version: 3,
      slug: 'om',
    });
  });

  it('takes files far larger than a save, and refuses what is too large for one', async () => {
    const { slug } = await fresh();
    const big = file([{ key: 'a', type: 'page', data: {} }]) + ' '.repeat(5_000_000);
    expect((await importContent(admin(slug), slug, big)).created).toBe(1);
    const answer = await api.ask('POST', `/v1/tenants/${slug}/content`, {
      email: `kommuneAdmin@${slug}.example`,
      body: { type: 'page', data: { x: 'x'.repeat(3_000_000) } },
    });
    expect(answer.status).toBe(413);
  });
});

suite('the preview of an import', () => {
  it('says what would be new, change and stay, and changes nothing', async () => {
    const { slug, id } = await fresh();
    const page = (key: string, nb: string) => ({ key, type: 'page', data: { title: { nb } } });
    await importContent(
      admin(slug),
      slug,
      file([page('a', 'Om oss'), page('b', 'Hjelp'), page('c', 'Egen')]),
    );
    const [before, lines] = [await listContent(admin(slug), slug), await listLog(admin(slug), slug)];
    const parents = { audience: 'parent', data: { title: { nb: 'Til deg' } } };
    const text = file(
      [page('a', 'Om oss nå'), { ...page('b', 'Hjelp'), readings: [parents] }, page('d', 'Ny')],
      { name: { nb: 'Storvik' }, mainLanguage: 'nb', vision: { nb: 'Tidlig' } },
    );
    const preview = await previewImport(admin(slug), slug, text);
    expect(preview).toMatchObject({
      created: [{ id: uuidV5(id, 'd'), type: 'page', title: 'Ny', kind: 'added' }],
      unchanged: 0,
      notInFile: 1,
      settings: true,
      readings: 1,
      files: 0,
    });
    const states = preview.changed.map(({ title, before: was, after: is }) => [title, was.data, is.readings]);
    // They come by their ids, which are others in every tenant.
    expect(states.toSorted(([one], [other]) => (one! < other! ? -1 : 1))).toEqual([
      ['Hjelp', expect.objectContaining({ title: { nb: 'Hjelp' } }), [parents]],
      ['Om oss nå', expect.objectContaining({ title: { nb: 'Om oss' } }), undefined],
      ['Storvik', before.find((draft) => draft.id === id)!.data, undefined],
    ]);
    expect(await listContent(admin(slug), slug)).toEqual(before);
    expect(await listLog(admin(slug), slug)).toEqual(lines);
    const result = await importContent(admin(slug), slug, text);
    const { created, changed, unchanged, readings } = preview;
    expect(result).toMatchObject({ created: created.length, updated: changed.length, unchanged, readings });
  });

  it('names the faults of a bad file as the import does, and is for those who may import', async () => {
    const { slug } = await fresh();
    const bad = file([{ key: 'a', type: 'role', data: { tjeneste: newId() } }]);
    const error = await previewImport(admin(slug), slug, bad).catch((thrown: unknown) => thrown);
    expect(fileProblemsIn(error)).toMatchObject([{ code: 'missingTarget' }]);
    const editor = previewImport(api.as(`editor@${slug}.example`), slug, file([]));
    await expect(editor).rejects.toMatchObject({ status: 403 });
  });
});

const cli = (...args: string[]) => command(api, ...args);

suite('the command line', () => {
  it('makes a tenant from a file, publishes it, and gives the same file back', async () => {
    const path = join(dir, 'site.json');
    await writeFile(path, writeExchange(largeSite(40)));
    const made = await cli(
      'import',
      path,
      '--tenant',
      'nyvik',
      '--create',
      '--name',
      'Nyvik kommune',
      '--publish',
    );
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('Opprettet «nyvik» (Nyvik kommune)');
    expect(made.out).toContain('Publisert som utgave 1.');
    expect((await cli('export', '--tenant', 'nyvik')).out).toBe(writeExchange(JSON.parse(await text(path))));
    const { rows } = await api.superuser.query(
      `select distinct l.actor from app.audit_log l join app.tenant t on t.id = l.tenant_id
       where t.slug = 'nyvik' and l.action in ('content.created', 'edition.published') order by 1`,
    );
    expect(rows.map((row) => row.actor)).toEqual(['Import fra fil', 'Plattformen']);
  });

  it('makes nothing from a bad file, and says where it is wrong', async () => {
    const path = join(dir, 'bad.json');
    await writeFile(
      path,
      file([{ key: 'x', type: 'role', data: { title: { nb: 'X' }, tjeneste: newId() } }]),
    );
    const tried = await cli('import', path, '--tenant', 'ingenvik', '--create');
    expect(tried).toMatchObject({ code: 1, out: '' });
    expect(tried.err).toContain(
      'role «x»: tjeneste: Viser til noe som verken står i filen eller finnes fra før.',
    );
    expect(await api.owner.slugs()).not.toContain('ingenvik');
  });

  it('keeps the drafts and ends with 1 where the publish is refused', async () => {
    await api.owner.createTenant({ slug: 'aktivik', kind: 'kommune', name: 'Aktivik', state: 'active' });
    const path = join(dir, 'unfinished.json');
    await writeFile(path, file([{ key: 'x', type: 'page', data: { title: { nb: 'Om' } } }]));
    const tried = await cli('import', path, '--tenant', 'aktivik', '--publish');
    expect(tried.code).toBe(1);
    expect(tried.err).toContain('Nettstedet kan ikke publiseres ennå. Utkastene er lagret.');
    expect((await cli('export', '--tenant', 'aktivik')).out).toContain('"slug": "om"');
  });

  it('tells how it is used, and what it does not find', async () => {
    expect((await cli('fly')).code).toBe(2);
    expect(await cli('export', '--tenant', 'borte')).toMatchObject({
      code: 1,
      err: 'Det finnes ingen «borte».',
    });
    expect((await cli('import', 'borte.json', '--tenant', 'nyvik')).code).toBe(1);
  });

  it('seeds no database that has content', async () => {
    expect(await cli('seed', dir)).toMatchObject({
      code: 0,
      out: 'Databasen har innhold fra før. Ingenting er lagt inn.\n',
    });
  });
});

const text = async (path: string) => (await import('node:fs/promises')).readFile(path, 'utf8');
