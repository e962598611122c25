import { request, type IncomingMessage } from 'node:http';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { deleteAsset, exportContent, importContent, readLibraryRoom, uploadAsset } from '@bti/api-client';
import { createContent, mayPassLater, previewImport, saveContent } from '@bti/api-client';
import { fileOfAsset } from '@bti/domain';
import { makeKommune, startApi, type TestApi } from '../../../../tests/support/api.js';
import { heavyPdf } from '../../test/files.js';

let api: TestApi;
const admin = (slug: string, language: 'nb' | 'nn' = 'nb') =>
  api.as(`kommuneAdmin@${slug}.example`, language);
const fresh = (slug: string) => makeKommune(api, slug).then(() => slug);
const upload = async (slug: string, bytes: Buffer, name = 'a.pdf') =>
  (await uploadAsset(admin(slug), slug, new Blob([Uint8Array.from(bytes)]), { name })).asset;
/** Everything that lies on the disk, by hash. */
const stored = async () =>
  (
    await Promise.all(
      (await readdir(api.filesDir))
        .filter((name) => name.length === 2)
        .map((name) => readdir(join(api.filesDir, name))),
    )
  ).flat();

beforeAll(async () => {
  api = await startApi({ LIBRARY_MB: 3, UPLOAD_SECONDS: 3 });
});
afterAll(() => api.close());

suite('the room of a library', () => {
  it('is told, and is what its files take', async () => {
    const slug = await fresh('furuly');
    const one = await upload(slug, await heavyPdf(400_000));
    await upload(slug, await heavyPdf(700_000));
    await upload(slug, await heavyPdf(400_000));
    const { used, limit } = await readLibraryRoom(admin(slug), slug);
    expect([limit, used > 1_500_000, used < 1_600_000]).toEqual([3_000_000, true, true]);
    await deleteAsset(admin(slug), slug, one.hash);
    expect((await readLibraryRoom(admin(slug), slug)).used).toBe(used - one.size);
  });

  it('is not taken by what its history keeps, which has room of its own', async () => {
    const slug = await fresh('vestvik');
    const said = () => readLibraryRoom(admin(slug), slug);
    const asset = await upload(slug, await heavyPdf(900_000));
    const data = { title: { nb: 'Skjema' }, file: fileOfAsset(asset) };
    const { id, version } = await createContent(admin(slug), slug, { type: 'tool', data });
    await saveContent(admin(slug), slug, id, { version, data: { title: data.title } });
    await deleteAsset(admin(slug), slug, asset.hash);
    expect(await said()).toMatchObject({ used: 0, kept: asset.size });
    // What was never used and is deleted takes no room anywhere.
    await deleteAsset(admin(slug), slug, (await upload(slug, await heavyPdf(400_000))).hash);
    expect(await said()).toMatchObject({ used: 0, kept: asset.size });
    await api.superuser.query(`update app.asset set size = 11500000 where hash = $1`, [asset.hash]);
    await expect(upload(slug, await heavyPdf(700_000))).rejects.toMatchObject({
      status: 422,
      extras: { reason: 'historyFull' },
    });
    expect(await said()).toMatchObject({ used: 0, kept: 11_500_000 });
    await upload(slug, await heavyPdf(300_000));
  });

  it('is not gone beyond by many who send at once, and what is refused leaves nothing on the disk', async () => {
    const slug = await fresh('fjordvik');
    const before = await stored();
    const files = await Promise.all([1, 2, 3, 4, 5].map(() => heavyPdf(900_000)));
    const outcomes = await Promise.allSettled(files.map((bytes) => upload(slug, bytes)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect((await stored()).length - before.length).toBe(3);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ status: 422, extras: { reason: 'libraryFull' } });
    expect(mayPassLater(refused?.reason)).toBe(true);
  });

  it('is full in the words of the sender, and before a byte has been read', async () => {
    const slug = await fresh('storvik');
    for (const size of [1_000_000, 1_000_000, 900_000]) await upload(slug, await heavyPdf(size));
    // As full as it gets: exactly.
    await api.superuser.query(`update app.asset set size = 1000000 where size > 850000`);
    const said = (language: 'nb' | 'nn') =>
      uploadAsset(admin(slug, language), slug, new Blob(['x']), { name: 'x' }).catch(
        (error: { detail: string }) => error.detail,
      );
    expect(await said('nb')).toMatch(/^Det er ikke plass til flere filer\. Slett filer som ikke er brukt/);
    expect(await said('nn')).toMatch(
      /^Det er ikkje plass til fleire filer\. Slett filer som ikkje er brukte/,
    );
  });
});

suite('a package', () => {
  it('as large as a library may be goes out and in again, and more than that is refused both ways', async () => {
    const [from, to] = [await fresh('nyvik'), await fresh('lillevik')];
    for (const [n, size] of [1_200_000, 1_200_000, 500_000].entries()) {
      const asset = await upload(from, await heavyPdf(size));
      const data = { title: { nb: `Skjema ${n}` }, file: fileOfAsset(asset) };
      await createContent(admin(from), from, { type: 'tool', data });
    }
    const archive = await exportContent(admin(from), from);
    expect(archive.size).toBeGreaterThan(2_900_000);
    const before = await stored();
    expect(await previewImport(admin(to), to, archive)).toMatchObject({ files: 3 });
    expect(await stored()).toEqual(before);
    expect(await importContent(admin(to), to, archive)).toMatchObject({ created: 3 });
    expect((await exportContent(admin(to), to)).size).toBe(archive.size);
    // A site that has grown beyond what one package holds, as where the limit has been lowered.
    await api.superuser.query(
      `update app.content_item set data = jsonb_set(data, '{file,size}', '90000000') where type = 'tool'`,
    );
    await expect(exportContent(admin(from), from)).rejects.toMatchObject({
      status: 413,
      code: 'siteTooLarge',
    });
  });

  it('is refused where the text of a site is more than one may be, without its token being asked for later', async () => {
    const slug = await fresh('langvik');
    await expect(importContent(admin(slug), slug, ' '.repeat(21_000_000))).rejects.toMatchObject({
      status: 413,
      code: 'siteTooLarge',
    });
  });
});

/** Sends the beginning of a large body, and no more: what is answered to that. */
async function begin(path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  const sent = request(api.url + path, {
    method: 'POST',
    headers: { ...headers, 'content-length': '20000000' },
  });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve);
    sent.once('error', reject);
  });
  sent.write('{');
  const got = await answer;
  got.resume();
  sent.destroy();
  return got;
}

suite('a body is not read', () => {
  const large: [string, string][] = [
    ['/v1/tenants/furuly/exchange', 'text/plain'],
    ['/v1/tenants/furuly/exchange', 'application/json'],
    ['/v1/tenants/furuly/import/preview', 'text/plain'],
    ['/v1/tenants/furuly/import/preview', 'application/zip'],
    ['/v1/tenants/furuly/assets', 'application/octet-stream'],
    ['/v1/tenants/furuly/content', 'application/json'],
  ];
  it.each(large)('from nobody: %s as %s', async (path, type) => {
    const none = await begin(path, { 'content-type': type, origin: 'http://admin.test' });
    // The admin in a browser must be let read the refusal, to say that one has to sign in again.
    expect([none.statusCode, none.headers['access-control-allow-origin']]).toEqual([
      401,
      'http://admin.test',
    ]);
    const false_ = { 'content-type': type, authorization: 'Bearer a.b.c' };
    expect((await begin(path, false_)).statusCode).toBe(401);
  });

  it('from somebody who may not send it', async () => {
    const authorization = `Bearer ${await api.token('reader@furuly.example')}`;
    for (const [path, type] of large.filter(([, one]) => one !== 'application/json'))
      expect((await begin(path, { 'content-type': type, authorization })).statusCode).toBe(403);
  });

  it('longer than one may take to send it, and the sender hears that', async () => {
    const authorization = `Bearer ${await api.token('kommuneAdmin@furuly.example')}`;
    const headers = { 'content-type': 'application/octet-stream', authorization };
    const answer = await begin('/v1/tenants/furuly/assets?name=x', headers);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers.connection]).toEqual([
      408,
      'application/problem+json; charset=utf-8',
      'close',
    ]);
    expect(await readdir(join(api.filesDir, 'incoming'))).toEqual([]);
  });
});
