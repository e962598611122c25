import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { fileOfAsset, type Asset } from '@bti/domain';
import {
  createContent,
  createPreview,
  deleteAsset,
  deleteContent,
  openFrame,
  publishEdition,
  revokePreview,
  saveContent,
  uploadAsset,
} from '@bti/api-client';
import { makeKommune, startApi, type TestApi } from '../../../../tests/support/api.js';
import { wordFile } from '../../test/files.js';

let api: TestApi;
let first: Asset;
let second: Asset;
let tool: string;
const admin = () => api.as('kommuneAdmin@furuly.example');
const upload = async (words: string) =>
  (
    await uploadAsset(admin(), 'furuly', new Blob([Uint8Array.from(await wordFile(words))]), {
      name: 'a.docx',
    })
  ).asset;
const status = async (path: string) => (await api.ask('GET', path)).status;
const published = (hash: string, slug = 'furuly') => status(`/v1/sites/${slug}/files/${hash}`);

beforeAll(async () => {
  api = await startApi();
  await makeKommune(api, 'furuly');
  await makeKommune(api, 'fjordvik');
  [first, second] = [await upload('En'), await upload('To')];
  const data = { title: { nb: 'Skjema' }, file: fileOfAsset(first) };
  tool = (await createContent(admin(), 'furuly', { type: 'tool', data })).id;
});
afterAll(() => api.close());

suite('a file of the site', () => {
  it('is there for everybody once it is published, and no other is', async () => {
    expect(await published(first.hash)).toBe(404);
    await publishEdition(admin(), 'furuly');
    expect([await published(first.hash), await published(second.hash)]).toEqual([200, 404]);
    expect([await published(first.hash, 'fjordvik'), await published('0'.repeat(64))]).toEqual([404, 404]);
    expect(await published('..%2f..%2fetc%2fpasswd')).toBe(400);
    const { headers } = await api.ask('GET', `/v1/sites/furuly/files/${first.hash}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toContain('attachment; filename="a.docx"');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('is the new one after the next edition alone, which leads there from the old', async () => {
    const file = { ...fileOfAsset(second), earlier: [first.hash] };
    await saveContent(admin(), 'furuly', tool, { version: 1, data: { title: { nb: 'Skjema' }, file } });
    expect([await published(first.hash), await published(second.hash)]).toEqual([200, 404]);
    await publishEdition(admin(), 'furuly');
    expect([await published(first.hash), await published(second.hash)]).toEqual([404, 200]);
  });

  it('stays where it is published, though the library has lost it', async () => {
    await deleteContent(admin(), 'furuly', tool, 2);
    await deleteAsset(admin(), 'furuly', second.hash);
    expect(await published(second.hash)).toBe(200);
  });
});

suite('a file that is not published', () => {
  it('is shown behind a preview and a frame, as long as they last', async () => {
    const file = await upload('Utkast');
    const data = { title: { nb: 'Utkast' }, file: fileOfAsset(file) };
    await createContent(admin(), 'furuly', { type: 'tool', data });
    const preview = await createPreview(admin(), 'furuly');
    const frame = await openFrame(admin(), 'furuly');
    const behind = (kind: string, token: string, hash = file.hash) =>
      status(`/v1/${kind}/${token}/files/${hash}`);
    expect(await behind('previews', preview.token)).toBe(200);
    expect(await behind('frames', frame.token)).toBe(200);
    expect(await behind('frames', frame.token, first.hash)).toBe(404);
    await revokePreview(admin(), 'furuly', preview.id);
    expect(await behind('previews', preview.token)).toBe(404);
    expect(await published(file.hash)).toBe(404);
  });
});
