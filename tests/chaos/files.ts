import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { getContent, saveContent, uploadAsset, type Api } from '@bti/api-client';
import { fileOfAsset, filesOf, readEdition } from '@bti/domain';
import type { Client } from 'pg';
import { heavyPdf, wordFile } from '../../apps/api/test/files.js';

/** The files that the API has said yes to, by hash, and how often one was put to use. */
export type FileLedger = { uploaded: Map<string, number>; used: number };

/** Sends a new version of a form and puts it to use, over and over: small ones, and now and then one that takes time. */
export async function replaceOn(
  api: Api,
  tenant: string,
  id: string,
  ledger: FileLedger,
  running: { now: boolean },
): Promise<void> {
  while (running.now) {
    try {
      const bytes = await (randomBytes(1)[0]! < 64 ? heavyPdf(400_000) : wordFile(randomUUID()));
      const { asset } = await uploadAsset(api, tenant, new Blob([Uint8Array.from(bytes)]), { name: 'kaos' });
      ledger.uploaded.set(asset.hash, asset.size);
      const { version, data } = await getContent(api, tenant, id);
      await saveContent(api, tenant, id, { version, data: { ...data, file: fileOfAsset(asset) } });
      ledger.used += 1;
    } catch {
      await pause(5);
    }
  }
}

/** Every upload that was said yes to is a row and whole bytes, and so is every file that an edition names. */
export async function verifyFiles(
  database: Client,
  tenant: string,
  folder: string,
  ledger: FileLedger,
  editions: readonly { number: number; content: string }[],
): Promise<void> {
  const { rows } = await database.query<{ hash: string }>(
    'select a.hash from app.asset a join app.tenant t on t.id = a.tenant_id where t.slug = $1 and a.live',
    [tenant],
  );
  const known = new Set(rows.map(({ hash }) => hash));
  const whole = new Set(await wholeFiles(folder, 2));
  for (const hash of ledger.uploaded.keys())
    if (!known.has(hash) || !whole.has(hash)) throw new Error(`Lost: the uploaded file ${hash}.`);
  for (const hash of known) if (!whole.has(hash)) throw new Error(`The file ${hash} has a row and no bytes.`);
  for (const { number, content } of editions) {
    const { items, settings } = readEdition(content);
    const missing = filesOf(items, settings).find(({ hash }) => !whole.has(hash));
    if (missing) throw new Error(`Edition ${number} names ${missing.hash}, which is not there.`);
  }
}

/** Whatever lies under a name that is a hash is just that, on both disks, at every moment. */
export async function verifyDisks(disks: { files: string; public: string }): Promise<void> {
  await wholeFiles(disks.files, 2);
  await wholeFiles(join(disks.public, 'files'), 1);
}

/** What was whole when it was written last: it is read once. */
const seen = new Map<string, number>();

/** The hashes under which files lie in a folder, or in the folders of it. Throws where the bytes are other ones. */
async function wholeFiles(folder: string, depth: number): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: depth > 1 })) {
    if (!/^[0-9a-f]{64}$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const written = await stat(path).catch(() => undefined);
    // The public app drops what the next edition does not use.
    const bytes =
      written && (seen.get(path) === written.mtimeMs || (await readFile(path).catch(() => false)));
    if (!bytes) continue;
    if (bytes !== true && createHash('sha256').update(bytes).digest('hex') !== entry.name)
      throw new Error(`Half a file lies in ${folder} as ${entry.name}.`);
    seen.set(path, written.mtimeMs);
    found.push(entry.name);
  }
  return found;
}
