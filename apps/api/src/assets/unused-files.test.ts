import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { fileOfAsset, type Asset } from '@bti/domain';
import {
  createContent,
  deleteAsset,
  deleteContent,
  readAsset,
  restoreContent,
  saveContent,
  uploadAsset,
} from '@bti/api-client';
import { makeKommune, startApi, type TestApi } from '../../../../tests/support/api.js';
import { wordFile } from '../../test/files.js';
import { AssetStore } from './asset-store.js';
import { UnusedFiles } from './unused-files.js';

let api: TestApi;
let unused: UnusedFiles;
let store: AssetStore;
const day = 86_400_000;
const long = new Date(Date.now() - 30 * day);
const before = () => new Date(Date.now() - 7 * day);
const admin = (slug = 'furuly') => api.as(`kommuneAdmin@${slug}.example`);
const blob = (bytes: Buffer) => new Blob([Uint8Array.from(bytes)]);
const upload = async (words: string, slug = 'furuly') =>
  (await uploadAsset(admin(slug), slug, blob(await wordFile(words)), { name: 'a.docx' })).asset;
const pathOf = (hash: string) => join(api.filesDir, hash.slice(0, 2), hash);
const sweep = () => unused.sweep(before());

/** As if what happened to these files had happened a month ago. */
async function age(...files: Asset[]): Promise<void> {
  const hashes = files.map(({ hash }) => hash);
  for (const hash of hashes) await utimes(pathOf(hash), long, long);
  await api.superuser.query(
    `update app.asset set deleted_at = $2 where hash = any ($1) and deleted_at is not null`,
    [hashes, long],
  );
}

beforeAll(async () => {
  api = await startApi();
  unused = api.app.get(UnusedFiles, { strict: false });
  store = api.app.get(AssetStore, { strict: false });
  await makeKommune(api, 'furuly');
  await makeKommune(api, 'fjordvik');
});
afterAll(() => api.close());

suite('bytes are taken away', () => {
  it('when the file was deleted long ago, never used, and nobody else has it', async () => {
    const [gone, late, theirs] = [await upload('Borte'), await upload('Nylig'), await upload('Deres')];
    await upload('Deres', 'fjordvik');
    await deleteAsset(admin(), 'furuly', gone.hash);
    await deleteAsset(admin(), 'furuly', theirs.hash);
    await age(gone, late, theirs);
    await deleteAsset(admin(), 'furuly', late.hash);
    expect(await sweep()).toBe(1);
    expect(await Promise.all([gone, late, theirs].map(({ hash }) => store.has(hash)))).toEqual([
      false,
      true,
      true,
    ]);
    const again = await upload('Borte');
    expect((await readAsset(admin(), 'furuly', again.hash)).size).toBe(again.size);
  });

  it('when they lie there without a row, as after a crash, and not before a week has gone', async () => {
    const hash = await store.put(await wordFile('Avbrutt'));
    expect([await sweep(), await store.has(hash)]).toEqual([0, true]);
    await utimes(pathOf(hash), long, long);
    expect([await sweep(), await store.has(hash)]).toEqual([1, false]);
  });

  it('with what was left half written, while what was set aside comes back', async () => {
    const file = await upload('Satt til side');
    const { rename } = await import('node:fs/promises');
    await rename(pathOf(file.hash), `${pathOf(file.hash)}.aside`);
    const half = `${pathOf(file.hash)}.0f0f0f0f-0000-4000-8000-000000000000`;
    await writeFile(half, 'halv');
    await utimes(half, long, long);
    expect(await sweep()).toBe(0);
    expect(await readdir(join(api.filesDir, file.hash.slice(0, 2)))).toEqual([file.hash]);
  });
});

suite('bytes stay', () => {
  it('while anything names them: a draft, a deleted draft, or an earlier version of one', async () => {
    const [now, once, deleted] = [await upload('Nå'), await upload('Før'), await upload('Slettet')];
    const tool = (file: Asset) =>
      createContent(admin(), 'furuly', {
        type: 'tool',
        data: { title: { nb: 'Skjema' }, file: fileOfAsset(file) },
      });
    const { id } = await tool(once);
    const data = { title: { nb: 'Skjema' }, file: fileOfAsset(now) };
    await saveContent(admin(), 'furuly', id, { version: 1, data });
    const other = await tool(deleted);
    await deleteContent(admin(), 'furuly', other.id, 1);
    await deleteAsset(admin(), 'furuly', once.hash);
    await deleteAsset(admin(), 'furuly', deleted.hash);
    await age(now, once, deleted);
    expect(await sweep()).toBe(0);
    await restoreContent(admin(), 'furuly', other.id);
    expect((await readAsset(admin(), 'furuly', deleted.hash)).size).toBe(deleted.size);
  });

  it('when the same bytes are sent at that very moment, before or after they are looked at', async () => {
    for (let round = 0; round < 40; round += 1) {
      const words = `Samtidig ${round}`;
      const file = await upload(words);
      await deleteAsset(admin(), 'furuly', file.hash);
      await age(file);
      const slug = round % 2 ? 'furuly' : 'fjordvik';
      const [sent] = await Promise.all([upload(words, slug), sweep(), sweep()]);
      expect((await readAsset(admin(slug), slug, sent.hash)).size).toBe(file.size);
    }
  });

  it('when somebody sends them between the look at the rows and the look at the disk', async () => {
    const hash = await store.put(await wordFile('Imellom'));
    await utimes(pathOf(hash), long, long);
    const { rows } = await api.superuser.query('select app.forget_files($1, $2) as hash', [[hash], before()]);
    expect(rows).toEqual([{ hash }]);
    const file = await upload('Imellom');
    expect(file.hash).toBe(hash);
    expect([await store.drop(hash, before()), await store.has(hash)]).toEqual([false, true]);
    expect((await readAsset(admin(), 'furuly', file.hash)).size).toBe(file.size);
  });

  it('until a save that names a deleted file has been answered: it gets the file, or hears that it is gone', async () => {
    for (let round = 0; round < 10; round += 1) {
      const file = await upload(`Lagret ${round}`);
      await deleteAsset(admin(), 'furuly', file.hash);
      await age(file);
      const data = { title: { nb: 'Skjema' }, file: fileOfAsset(file) };
      const [saved] = await Promise.allSettled([
        createContent(admin(), 'furuly', { type: 'tool', data }),
        sweep(),
      ]);
      expect(await store.has(file.hash)).toBe(saved.status === 'fulfilled');
      if (saved.status === 'rejected')
        expect(saved.reason).toMatchObject({
          code: 'badReference',
          extras: { problems: [{ code: 'unknownFile' }] },
        });
    }
  });
});
