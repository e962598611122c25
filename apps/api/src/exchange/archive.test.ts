import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { fromBufferPromise } from 'yauzl';
import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { fileOfAsset } from '@bti/domain';
import {
  createContent,
  exportContent,
  fileProblemsIn,
  getContent,
  importContent,
  listAssets,
  listContent,
  previewImport,
  publishEdition,
  readAsset,
  startFrom,
  uploadAsset,
} from '@bti/api-client';
import { makeKommune, newId, startApi, type TestApi } from '../../../../tests/support/api.js';
import { builtCommand, command } from '../../test/command.js';
import { pdfFile, picture, wordFile, zipOf } from '../../test/files.js';

let api: TestApi;
let elsewhere: TestApi;
let dir: string;
const [toolId, pageId] = [newId(), newId()];
const admin = (slug: string, where = api) => where.as(`kommuneAdmin@${slug}.example`);
const blob = (bytes: Buffer) => new Blob([Uint8Array.from(bytes)]);
const bytesOf = async (given: Blob) => Buffer.from(await given.arrayBuffer());
const exported = async (slug: string, where = api) => bytesOf(await exportContent(admin(slug, where), slug));
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const site = (items: object[]) => JSON.stringify({ format: 'bti-exchange', version: 1, items });
const fresh = (slug: string) => makeKommune(api, slug).then(() => slug);

/** A site with a form and a picture. */
async function withFiles(slug: string): Promise<void> {
  const who = admin(slug);
  const form = await uploadAsset(who, slug, blob(await pdfFile()), { name: 'Undring.pdf' });
  const drawn = await uploadAsset(who, slug, blob(await picture('jpeg')), { name: 'Tun.jpg' });
  const data = { title: { nb: 'Skjema' }, file: fileOfAsset(form.asset) };
  await createContent(who, slug, { type: 'tool', id: toolId, data });
  const about = { title: { nb: 'Om' }, picture: fileOfAsset(drawn.asset), pictureAlt: { nb: 'Et tun' } };
  await createContent(who, slug, { type: 'page', id: pageId, data: about });
  await createContent(who, slug, { type: 'guide', data: { title: { nb: 'Veileder' } } });
}

beforeAll(async () => {
  [api, elsewhere] = await Promise.all([startApi(), startApi()]);
  dir = await mkdtemp(join(tmpdir(), 'bti-archive-'));
  await withFiles(await fresh('furuly'));
  await makeKommune(elsewhere, 'nyvik');
});
afterAll(async () => {
  await rm(dir, { recursive: true });
  await Promise.all([api.close(), elsewhere.close()]);
});

suite('a site with files', () => {
  it('goes out as a package of site.json and its files, and comes in and out again as the same bytes', async () => {
    const first = await exported('furuly');
    const zip = await fromBufferPromise(first, { lazyEntries: true });
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) names.push(entry.fileName);
    const hashes = (await listAssets(admin('furuly'), 'furuly')).map(({ hash }) => `files/${hash}`);
    expect(names).toEqual(['site.json', ...hashes.toSorted()]);
    expect(await exported('furuly')).toEqual(first);
    const other = await fresh('fjordvik');
    expect(await importContent(admin(other), other, blob(first))).toMatchObject({ created: 3 });
    expect(await exported(other)).toEqual(first);
    expect(await importContent(admin(other), other, blob(first))).toMatchObject({ created: 0, updated: 0 });
  });

  it('comes to another platform, which has none of the files, with the same bytes', async () => {
    const first = await exported('furuly');
    await importContent(admin('nyvik', elsewhere), 'nyvik', blob(first));
    expect(await exported('nyvik', elsewhere)).toEqual(first);
    const [asset] = await listAssets(admin('nyvik', elsewhere), 'nyvik');
    expect((await readAsset(admin('nyvik', elsewhere), 'nyvik', asset!.hash)).size).toBe(asset!.size);
  });

  it('is a text where it has none', async () => {
    const slug = await fresh('uten');
    expect((await exportContent(admin(slug), slug)).type).toContain('json');
  });

  it('is looked at before it is taken in, and nothing has come in', async () => {
    const slug = await fresh('forsyn');
    const preview = await previewImport(admin(slug), slug, blob(await exported('furuly')));
    expect(preview).toMatchObject({ files: 2, unchanged: 0 });
    expect([await listAssets(admin(slug), slug), (await listContent(admin(slug), slug)).length]).toEqual([
      [],
      1,
    ]);
  });

  it('draws a picture anew that says more than it shows, and follows it', async () => {
    const slug = await fresh('eksif');
    const telling = await sharp(await picture('jpeg'))
      .withExif({ IFD0: { Copyright: 'evil' } })
      .jpeg()
      .toBuffer();
    const data = {
      title: { nb: 'Om' },
      picture: { hash: sha(telling), name: 'a.jpg', type: 'image/jpeg', size: 1 },
    };
    const text = site([{ id: pageId, type: 'page', data }]);
    await importContent(
      admin(slug),
      slug,
      blob(await zipOf({ 'site.json': text, [`files/${sha(telling)}`]: telling })),
    );
    const { data: stored } = await getContent(admin(slug), slug, pageId);
    const { hash } = stored['picture'] as { hash: string };
    const kept = await bytesOf(await readAsset(admin(slug), slug, hash));
    expect([hash === sha(telling), sha(kept) === hash, kept.includes('evil')]).toEqual([false, true, false]);
  });

  it('says of a file what the check found, whatever the site says of it', async () => {
    const slug = await fresh('falsk');
    const telling = await sharp(await picture('jpeg'))
      .withExif({ IFD0: { Copyright: 'evil' } })
      .jpeg()
      .toBuffer();
    const given = await uploadAsset(admin(slug), slug, blob(telling), { name: 'a.jpg' });
    const other = await fresh('falskere');
    const lie = { hash: given.asset.hash, name: '..\\side.html', type: 'image/html', size: 1 };
    const truth = { hash: sha(telling), name: 'a/b.exe', type: 'image/jpeg', size: 1 };
    const text = site([
      { key: 'a', type: 'advice', data: { picture: lie } },
      { key: 'b', type: 'page', data: { picture: truth } },
    ]);
    const parts = { 'site.json': text, [`files/${sha(telling)}`]: telling };
    await importContent(admin(other), other, blob(await zipOf(parts)));
    const [asset] = await listAssets(admin(other), other);
    expect(asset).toMatchObject({ name: 'side.jpg', type: 'image/jpeg', size: given.asset.size });
  });

  it('lends its files to one that starts from it', async () => {
    const slug = await fresh('starter');
    await publishEdition(admin('furuly'), 'furuly');
    await startFrom(admin(slug), slug, { from: 'furuly' });
    const assets = await listAssets(admin(slug), slug);
    expect(assets.map(({ name, usedIn }) => [name, usedIn.map(({ id }) => id)]).toSorted()).toEqual([
      ['Tun.jpg', [pageId]],
      ['Undring.pdf', [toolId]],
    ]);
    expect((await readAsset(admin(slug), slug, assets[0]!.hash)).size).toBe(assets[0]!.size);
  });
});

suite('a bad package', () => {
  const good = 'f'.repeat(64);
  const html = Buffer.from('<html><script>alert(1)</script></html>');
  const file = { hash: sha(html), name: 'a.pdf', type: 'application/pdf', size: 1 };
  let large: Buffer;
  beforeAll(async () => {
    large = await pdfFile(({ context }) => context.register(context.stream(new Uint8Array(20_000_000))));
  });
  const naming = (hash: string) => site([{ key: 'a', type: 'tool', data: { file: { ...file, hash } } }]);
  it.each<[string, string, string, () => Promise<Buffer>]>([
    [
      'a part that has no place in it',
      'unknownPart',
      'om.txt',
      () => zipOf({ 'site.json': site([]), 'om.txt': 'x' }),
    ],
    [
      'a file that the site does not name',
      'unknownPart',
      `files/${good}`,
      () => zipOf({ 'site.json': site([]), [`files/${good}`]: 'x' }),
    ],
    [
      'a file under the hash of another',
      'wrongHash',
      `files/${good}`,
      () => zipOf({ 'site.json': naming(good), [`files/${good}`]: 'x' }),
    ],
    [
      'a file that is refused',
      'fileRefused',
      `files/${sha(html)}`,
      () => zipOf({ 'site.json': naming(sha(html)), [`files/${sha(html)}`]: html }),
    ],
    ['no site', 'noSite', 'site.json', () => zipOf({ [`files/${good}`]: 'x' })],
    [
      'a site that names a file nobody has',
      'unknownFile',
      'tool «uten-navn»: file',
      () => zipOf({ 'site.json': naming(good) }),
    ],
    [
      'a path that climbs',
      'badArchive',
      '',
      async () =>
        Buffer.from(
          (await zipOf({ 'site.json': site([]), 'aaaaaaa.txt': 'x' }))
            .toString('latin1')
            .replaceAll('aaaaaaa.txt', '../../a.txt'),
          'latin1',
        ),
    ],
    ['a bomb', 'badArchive', '', () => zipOf({ 'site.json': Buffer.alloc(40_000_000) })],
    ['what is none', 'badArchive', '', async () => Buffer.from('PK\u0003\u0004 nei')],
  ])('with %s is refused as a whole: %s', async (_, code, where, make) => {
    const slug = 'furuly';
    const before = await exported(slug);
    const error = await importContent(admin(slug), slug, blob(await make())).catch(
      (thrown: unknown) => thrown,
    );
    const [problem] = fileProblemsIn(error)!;
    expect([problem?.code, problem?.where]).toEqual([code, where]);
    expect(problem?.detail).toMatch(/\.$/);
    expect(await exported(slug)).toEqual(before);
  });

  it('with a file that is larger than any may be is refused as a whole', async () => {
    const part = `files/${sha(large)}`;
    const archive = await zipOf({ 'site.json': naming(sha(large)) }, (zip) =>
      zip.addBuffer(large, part, { compress: false }),
    );
    const error = await importContent(admin('furuly'), 'furuly', blob(archive)).catch(
      (thrown: unknown) => thrown,
    );
    expect(fileProblemsIn(error)).toMatchObject([{ code: 'fileRefused', where: part }]);
  });

  it('is not read at all from somebody who may not send it', async () => {
    const body = new Uint8Array(await zipOf({ 'site.json': site([]) }));
    const path = '/v1/tenants/furuly/exchange';
    expect((await api.ask('POST', path, { body })).status).toBe(401);
    expect((await api.ask('POST', path, { body, email: 'editor@furuly.example' })).status).toBe(403);
    expect((await api.ask('POST', path, { body, email: 'kommuneAdmin@eksif.example' })).status).toBe(404);
  });
});

suite('the command line', () => {
  it('is a program: the package on one stream, what went wrong on the other, and how it ended', async () => {
    const { bytes, code, err } = await builtCommand(api, 'export', '--tenant', 'furuly');
    expect([err, code, bytes.equals(await exported('furuly'))]).toEqual(['', 0, true]);
    const misunderstood = await builtCommand(api, 'fly', '--tenant', 'furuly');
    expect([misunderstood.code, misunderstood.out]).toEqual([2, '']);
    expect(misunderstood.err).toMatch(/^Bruk:\n.*export --tenant SLUG\n.*\n$/s);
  });

  it('writes the package, and reads it, and a site with its files in a folder beside it', async () => {
    const { bytes: out, code, err } = await command(api, 'export', '--tenant', 'furuly');
    expect([err, code, out.equals(await exported('furuly'))]).toEqual(['', 0, true]);
    const path = join(dir, 'furuly.zip');
    await writeFile(path, out);
    expect(await command(api, 'import', path, '--tenant', 'pakke', '--create')).toMatchObject({ code: 0 });
    expect((await command(api, 'export', '--tenant', 'pakke')).bytes.equals(out)).toBe(true);

    const bytes = await wordFile('Ved siden av');
    await mkdir(join(dir, 'files'));
    await writeFile(join(dir, 'files', sha(bytes)), bytes);
    const data = { title: { nb: 'Skjema' }, file: { hash: sha(bytes), name: 'a.docx', type: '', size: 0 } };
    await writeFile(join(dir, 'site.json'), site([{ key: 'a', type: 'tool', data }]));
    const said = await command(api, 'import', join(dir, 'site.json'), '--tenant', 'mappe', '--create');
    expect([said.code, said.err]).toEqual([0, '']);
    const { rows } = await api.superuser.query(`select name from app.asset where hash = $1`, [sha(bytes)]);
    expect(rows).toEqual([{ name: 'a.docx' }]);
  });
});
