import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../apps/public/server/store/disk.js';
import { openSiteStore } from '../../apps/public/server/store/site-store.js';
import { published, settings } from './build-site.js';
import { furuAas, havVik } from './fixture.js';
import { files } from './fixture-files.js';
import { ownFolder } from './start-site.js';

const small = (name: string, number: number) =>
  published(
    902,
    'liten',
    { settings: settings({ name: { nb: name }, mainLanguage: 'nb' }), items: [] },
    {},
    { number },
  );
const first = small('Liten', 1);
const second = small('Liten, ny', 2);

let folder: Awaited<ReturnType<typeof ownFolder>>;
beforeEach(async () => (folder = await ownFolder()));
afterEach(() => folder.remove());
const fileOf = (hash: string) =>
  Promise.resolve(Object.values(files).find(({ value }) => value.hash === hash)!.bytes);
const noFile = () => Promise.reject(new Error('It has no files.'));
const open = () => openSiteStore(folder.path, 'localhost');

describe('the copies on the disk', () => {
  it('are served after a restart, by every host of the site', async () => {
    const store = await open();
    await store.setRecords([furuAas.record, havVik.record]);
    expect(await store.putEdition(furuAas.record.id, furuAas.text, fileOf)).toBe(true);
    const again = await open();
    const site = again.byHost('furuaas.localhost')!;
    expect(again.byHost('bti.furuaas.example')).toBe(site);
    expect(again.byHost('furuaas.example')).toBeUndefined();
    expect((await again.edition(site))?.tenant).toBe(furuAas.record.id);
    expect(again.behind().map(({ record }) => record.slug)).toEqual(['havvik']);
  });

  it('take only an edition that has the announced hash and is the site’s own', async () => {
    const store = await open();
    await store.setRecords([first.record, furuAas.record]);
    expect(await store.putEdition(first.record.id, second.text, noFile)).toBe(false);
    expect(await store.putEdition(first.record.id, `${first.text} `, noFile)).toBe(false);
    const strange = { ...first.record.edition!, hash: furuAas.record.edition!.hash };
    await store.setRecords([{ ...first.record, edition: strange }, furuAas.record]);
    expect(await store.putEdition(first.record.id, furuAas.text, noFile)).toBe(false);
    expect(store.byHost('liten.localhost')?.record.edition).toBeNull();
  });

  it('keep the older edition until the newer one is verified', async () => {
    const store = await open();
    await store.setRecords([first.record]);
    await store.putEdition(first.record.id, first.text, noFile);
    await store.setRecords([second.record]);
    expect(store.byHost('liten.localhost')?.record.edition?.number).toBe(1);
    expect((await store.edition(store.byHost('liten.localhost')!))?.settings.name.nb).toBe('Liten');
    expect(await store.putEdition(first.record.id, second.text, noFile)).toBe(true);
    expect(store.byHost('liten.localhost')?.record.edition?.number).toBe(2);
    expect(await readdir(join(folder.path, 'editions'))).toEqual([`${second.record.edition!.hash}.json`]);
  });

  it('know the same content published again without fetching it', async () => {
    const store = await open();
    await store.setRecords([first.record]);
    await store.putEdition(first.record.id, first.text, noFile);
    await store.setRecords([{ ...first.record, edition: { ...first.record.edition!, number: 7 } }]);
    expect(store.behind()).toEqual([]);
    expect(store.byHost('liten.localhost')?.record.edition?.number).toBe(7);
  });

  it('drop a site that is not listed any more, but do not believe an empty list', async () => {
    const store = await open();
    await store.setRecords([first.record, furuAas.record]);
    await store.setRecords([furuAas.record]);
    expect(store.byHost('liten.localhost')).toBeUndefined();
    await expect(store.setRecords([])).rejects.toThrow('not believed');
    expect(store.byHost('furuaas.localhost')).toBeDefined();
  });

  it('are asked for again where the disk has changed them', async () => {
    const store = await open();
    await store.setRecords([first.record]);
    await store.putEdition(first.record.id, first.text, noFile);
    await writeFile(
      join(folder.path, 'editions', `${first.record.edition!.hash}.json`),
      first.text.slice(0, -9),
    );
    expect((await open()).behind()).toHaveLength(1);
    await writeFile(join(folder.path, 'sites.txt'), 'half a fi');
    expect((await open()).all()).toEqual([]);
  });

  it('are whole whenever the machine stops in the middle of writing', async () => {
    const path = join(folder.path, 'copy.txt');
    const script = `
      const { writeWhole, sha256 } = await import(process.argv[1]);
      process.stdout.write('go');
      for (let round = 0; ; round += 1) {
        const text = String(round % 10).repeat(400_000);
        await writeWhole(process.argv[2], sha256(text) + text);
      }`;
    const disk = new URL('../../apps/public/dist/server/store/disk.js', import.meta.url).href;
    for (let round = 0; round < 8; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, disk, path]);
      await once(child.stdout, 'data');
      await sleep(30 + round * 17);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const found = await readFile(path, 'utf8').catch(() => '');
      if (found) expect(found.slice(0, 64)).toBe(sha256(found.slice(64)));
    }
    await open();
    expect((await readdir(folder.path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
