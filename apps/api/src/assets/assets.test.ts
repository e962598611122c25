import { readdir } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { fileOfAsset } from '@bti/domain';
import {
  createContent,
  deleteAsset,
  deleteContent,
  getContent,
  listAssets,
  listSharedAssets,
  publishEdition,
  readAsset,
  restoreContent,
  saveContent,
  takeSharedAsset,
  undoBatch,
  uploadAsset,
} from '@bti/api-client';
import { makeCentre, makeKommune, newId, startApi, type TestApi } from '../../../../tests/support/api.js';
import { pdfFile, picture, wordFile } from '../../test/files.js';

let api: TestApi;
const tenant = 'furuly';
const ownTjeneste = newId();
const as = (who: string) => api.as(`${who}.example`);
const admin = () => as('kommuneAdmin@furuly');
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const upload = (bytes: Buffer, name: string, who = admin(), where = tenant) =>
  uploadAsset(who, where, new Blob([Uint8Array.from(bytes)]), { name });
const tool = (file: unknown, more: object = {}) =>
  createContent(admin(), tenant, { type: 'tool', data: { title: { nb: 'Skjema' }, file, ...more } });

beforeAll(async () => {
  api = await startApi();
  await makeCentre(api, 'midtnord', 'regionalCentre', 'adviser');
  await makeCentre(api, 'sorvest', 'regionalCentre', 'adviser');
  await makeCentre(api, 'nasjonal', 'national', 'operator');
  await makeKommune(api, tenant, { centres: ['midtnord'], tjenester: [ownTjeneste] });
  await makeKommune(api, 'fjordvik');
});
afterAll(() => api.close());

suite('an upload', () => {
  it('is known by its bytes, and says what was found in them', async () => {
    const bytes = await pdfFile(undefined, { tagged: true });
    const { asset, sameBytes, sameName, notices } = await upload(bytes, 'Undring.pdf');
    expect(asset).toMatchObject({
      hash: sha(bytes),
      name: 'Undring.pdf',
      type: 'application/pdf',
      size: bytes.length,
      pages: 1,
      tagged: true,
      uploadedBy: 'kommuneAdmin i furuly',
      usedIn: [],
    });
    expect([sameBytes, sameName, notices]).toEqual([false, [], []]);
    expect(Buffer.from(await (await readAsset(admin(), tenant, asset.hash)).arrayBuffer())).toEqual(bytes);
  });

  it('tells of the same bytes under another name, and of other bytes under the same name', async () => {
    const first = await wordFile('Samtykke');
    const one = await upload(first, 'Samtykke.docx');
    expect(await upload(first, 'Kopi.docx')).toMatchObject({
      sameBytes: true,
      name: 'Kopi.docx',
      asset: { hash: one.asset.hash, name: 'Samtykke.docx' },
    });
    const other = await upload(await wordFile('Samtykke, nytt'), 'samtykke.docx');
    expect(other).toMatchObject({ sameBytes: false, sameName: [{ hash: one.asset.hash }] });
  });

  it('lies once on the disk, under its hash, and leaves nothing half done', async () => {
    const bytes = await wordFile('En gang');
    await upload(bytes, 'a.docx');
    await upload(bytes, 'b.docx', as('kommuneAdmin@fjordvik'), 'fjordvik');
    const hash = sha(bytes);
    const all = await readdir(join(api.filesDir, hash.slice(0, 2)));
    expect(all.filter((name) => name.startsWith(hash))).toEqual([hash]);
    expect((await listAssets(as('kommuneAdmin@fjordvik'), 'fjordvik')).map(({ name }) => name)).toEqual([
      'b.docx',
    ]);
  });

  it('is refused without a right to it, before a byte is read; and where it is no bytes', async () => {
    const bytes = await picture();
    await expect(upload(bytes, 'x.png', as('reader@furuly'))).rejects.toMatchObject({ status: 403 });
    await expect(upload(bytes, 'x.png', as('kommuneAdmin@fjordvik'))).rejects.toMatchObject({ status: 404 });
    const path = '/v1/tenants/furuly/assets?name=x.png';
    expect((await api.ask('POST', path, { body: new Uint8Array(bytes) })).status).toBe(401);
    const text = await api.ask('POST', path, { email: 'kommuneAdmin@furuly.example', body: { no: 'bytes' } });
    expect(text.status).toBe(400);
  });

  it('is refused with a sentence in the language of the sender where it is too large, or bad', async () => {
    const language = (code: 'nb' | 'nn') => api.as('kommuneAdmin@furuly.example', code);
    await expect(upload(Buffer.alloc(21_000_000, 1), 'x.pdf', language('nb'))).rejects.toMatchObject({
      status: 413,
      code: 'fileRefused',
      extras: { reason: 'tooLarge' },
      detail: expect.stringContaining('større enn 20 MB') as string,
    });
    await expect(upload(Buffer.from('<svg/>'), 'x.png', language('nn'))).rejects.toMatchObject({
      status: 422,
      extras: { reason: 'svg' },
      detail: 'SVG-bilete kan innehalde skript og kan ikkje leggjast ut. Lagre biletet som PNG.',
    });
  });

  it('is open to a tjenesteEditor, who can take nothing away', async () => {
    const editor = as('tjenesteEditor@furuly');
    const { asset } = await upload(await wordFile('Fra skolen'), 'skole.docx', editor);
    await expect(deleteAsset(editor, tenant, asset.hash)).rejects.toMatchObject({ status: 403 });
  });
});

suite('a file that is handed out', () => {
  it('is kept and not opened, and is no other type than it is', async () => {
    const { asset } = await upload(await wordFile('Hode'), 'Møte «én» (æ).docx');
    const answer = await api.ask('GET', `/v1/tenants/furuly/assets/${asset.hash}`, {
      email: 'reader@furuly.example',
    });
    const { headers } = answer;
    expect(headers.get('content-type')).toBe(asset.type);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Mote en (ae).docx"; filename*=UTF-8''M%C3%B8te%20%C2%AB%C3%A9n%C2%BB%20%28%C3%A6%29.docx`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is not there for another tenant, and not under an address that is none', async () => {
    const { asset } = await upload(await wordFile('Bare her'), 'bare-her.docx');
    const stranger = as('kommuneAdmin@fjordvik');
    await expect(readAsset(stranger, tenant, asset.hash)).rejects.toMatchObject({ status: 404 });
    await expect(readAsset(stranger, 'fjordvik', asset.hash)).rejects.toMatchObject({ status: 404 });
    await expect(readAsset(admin(), tenant, '../../etc/passwd')).rejects.toMatchObject({ status: 400 });
  });

  it('is not handed out damaged', async () => {
    const { asset } = await upload(await wordFile('Skadet'), 'skadet.docx');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(join(api.filesDir, asset.hash.slice(0, 2), asset.hash), 'noe annet');
    await expect(readAsset(admin(), tenant, asset.hash)).rejects.toMatchObject({ status: 500 });
  });
});

suite('a file in an item', () => {
  it('is what its check found, whatever the sender says of it', async () => {
    const { asset } = await upload(await pdfFile(undefined, { words: 'Sann' }), 'sann.pdf');
    const lie = { ...fileOfAsset(asset), name: '../x.exe', type: 'text/html', size: 1, tagged: true };
    const theirs = { earlier: ['a'.repeat(64)], altBefore: 'f1ngerpr1nt', altFits: '4n0ther' };
    const { data } = await tool({ ...lie, ...theirs });
    expect(data['file']).toEqual({
      ...fileOfAsset(asset),
      name: 'x.pdf',
      tagged: false,
      ...theirs,
    });
  });

  it('must be one that the tenant has, and a picture where a picture stands', async () => {
    const { asset } = await upload(
      await wordFile('Til Fjordvik'),
      'f.docx',
      as('kommuneAdmin@fjordvik'),
      'fjordvik',
    );
    const refused = (code: string, path: string) => ({
      status: 422,
      code: 'badReference',
      extras: { problems: [{ path, code }] },
    });
    await expect(tool(fileOfAsset(asset))).rejects.toMatchObject(refused('unknownFile', 'file'));
    const own = (await upload(await wordFile('Egen'), 'egen.docx')).asset;
    const page = { type: 'page' as const, data: { picture: { ...fileOfAsset(own), type: 'image/png' } } };
    await expect(createContent(admin(), tenant, page)).rejects.toMatchObject(
      refused('notPicture', 'picture'),
    );
  });

  it('cannot be deleted while it is used; what used it comes back with it', async () => {
    const { asset } = await upload(await wordFile('I bruk'), 'i-bruk.docx');
    const { id } = await tool(fileOfAsset(asset));
    const inUse = { status: 409, code: 'inUse', extras: { usedIn: [{ id, role: 'file', title: 'Skjema' }] } };
    await expect(deleteAsset(admin(), tenant, asset.hash)).rejects.toMatchObject(inUse);
    expect((await listAssets(admin(), tenant)).find(({ hash }) => hash === asset.hash)?.usedIn).toHaveLength(
      1,
    );
    await deleteContent(admin(), tenant, id, 1);
    await deleteAsset(admin(), tenant, asset.hash);
    await expect(readAsset(admin(), tenant, asset.hash)).rejects.toMatchObject({ status: 404 });
    await restoreContent(admin(), tenant, id);
    expect((await readAsset(admin(), tenant, asset.hash)).size).toBe(asset.size);
  });

  it('comes back when its removal is undone, though it was deleted since', async () => {
    const { asset } = await upload(await wordFile('Angre'), 'angre.docx');
    const { id } = await tool(fileOfAsset(asset));
    const batch = newId();
    await saveContent(admin(), tenant, id, { version: 1, data: { title: { nb: 'Skjema' } } }, { batch });
    await deleteAsset(admin(), tenant, asset.hash);
    await undoBatch(admin(), tenant, batch);
    expect((await getContent(admin(), tenant, id)).data['file']).toMatchObject({ hash: asset.hash });
  });

  it('is kept by the database itself, when two act at the same moment', async () => {
    const { asset } = await upload(await wordFile('Samtidig'), 'samtidig.docx');
    const outcomes = await Promise.allSettled([
      deleteAsset(admin(), tenant, asset.hash),
      tool(fileOfAsset(asset)),
      tool(fileOfAsset(asset)),
    ]);
    expect(outcomes.slice(1).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const { rows } = await api.superuser.query(
      `select a.live from app.asset_use u join app.asset a using (tenant_id, hash) where u.hash = $1`,
      [asset.hash],
    );
    expect(rows).toEqual([{ live: true }, { live: true }]);
  });
});

suite('a shared file', () => {
  it('is one that a centre or the national level has published, and is taken over as a row', async () => {
    const adviser = as('adviser@midtnord');
    const bytes = await wordFile('Fra senteret');
    const { asset } = await upload(bytes, 'mal.docx', adviser, 'midtnord');
    const data = { title: { nb: 'Mal' }, file: fileOfAsset(asset) };
    await createContent(adviser, 'midtnord', { type: 'tool', data });
    await api.superuser.query(`update app.tenant set state = 'building' where slug = 'midtnord'`);
    const listed = () => listSharedAssets(admin(), tenant);
    expect(await listed()).toEqual([]);
    await expect(takeSharedAsset(admin(), tenant, asset.hash)).rejects.toMatchObject({ status: 404 });
    await publishEdition(adviser, 'midtnord');
    expect(await listed()).toMatchObject([
      { hash: asset.hash, name: 'mal.docx', from: { slug: 'midtnord' }, taken: false },
    ]);
    expect(await takeSharedAsset(admin(), tenant, asset.hash)).toMatchObject({
      hash: asset.hash,
      usedIn: [],
    });
    expect((await listed())[0]?.taken).toBe(true);
    expect(await listSharedAssets(as('kommuneAdmin@fjordvik'), 'fjordvik')).toEqual([]);
  });
});
