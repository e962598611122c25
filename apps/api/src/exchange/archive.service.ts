import { open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { largestFile, type FileValue } from '@bti/domain';
import type { FileFault } from '@bti/text';
import type { NewAsset } from '../assets/asset.rows.js';
import { AssetStore, hashOf } from '../assets/asset-store.js';
import { AssetsService } from '../assets/assets.service.js';
import { Inbox, type Measure } from '../assets/inbox.js';
import { Slots } from '../assets/slots.js';
import { ZipFault, zipParts, type ZipLimits } from '../assets/checks/zip-parts.js';
import { StoreSettings } from '../env.js';
import { badFile, Refusal, siteTooLarge } from '../http/errors.js';

/** A site on its way in: its text, and what was found in each file beside it, by the hash that the text knows. */
export type SiteFile = { text: string; files: ReadonlyMap<string, NewAsset> };

const siteName = 'site.json';
const fileName = /^files\/([0-9a-f]{64})$/;
/** The text of a site, in a package as well as alone. */
const largestText = 20 * 1024 * 1024;
const mostFiles = 10_000;
/** What a package says of each of its parts, at most. */
const label = 500;
/** A package is much to hold and to look through. */
const slots = new Slots(2);
/** The one date in a package of ours, so that equal sites give equal bytes. */
const always = new Date(1980, 0, 1);

/** A site with its files: a package of `site.json` and `files/HASH`. Coming in it is trusted as little as any upload. */
@Injectable()
export class ArchiveService {
  /** What one package may hold, asked on the way out as on the way in: what was sent can be taken back. */
  private readonly limits: ZipLimits;

  constructor(
    private readonly assets: AssetsService,
    private readonly store: AssetStore,
    private readonly inbox: Inbox,
    { LIBRARY_MB }: StoreSettings,
  ) {
    this.limits = { parts: mostFiles + 1, bytes: largestText + LIBRARY_MB * 1_000_000 };
  }

  /** The text alone where a site has no files; otherwise the package, made while it is sent. */
  write(text: string, files: readonly FileValue[]): { type: string; content: string | Readable } {
    const size = files.reduce((sum, file) => sum + file.size, Buffer.byteLength(text));
    const fits = Buffer.byteLength(text) <= largestText && size <= this.limits.bytes;
    if (!fits || files.length > mostFiles) throw siteTooLarge();
    if (files.length === 0) return { type: 'application/json; charset=utf-8', content: text };
    const zip = new ZipFile();
    const options = { mtime: always, mode: 0o100644, forceDosTimestamp: true };
    zip.addBuffer(Buffer.from(text), siteName, options);
    for (const { hash, size } of files.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)))
      zip.addReadStreamLazy(`files/${hash}`, { ...options, size, compress: false }, (done) => {
        this.store.read(hash).then(
          (bytes) => done(null, Readable.from([bytes])),
          (error: Error) => zip.emit('error', error),
        );
      });
    zip.end();
    const content = zip.outputStream as Readable;
    zip.on('error', (error: Error) => content.destroy(error));
    return { type: 'application/zip', content };
  }

  /** A package as it is sent. Its files are kept, or only looked at. */
  receive(body: Readable, options: { keep: boolean }): Promise<SiteFile> {
    const limit = this.limits.bytes + this.limits.parts * label;
    return this.inbox.receive(body, { limit, over: siteTooLarge }, (path) =>
      slots.run(() => this.unpack(path, options)),
    );
  }

  /** A site without files, as it is sent. */
  receiveText(body: Readable): Promise<SiteFile> {
    const measure: Measure = { limit: largestText, over: siteTooLarge };
    return this.inbox.receive(body, measure, async (path) => ({
      text: await readFile(path, 'utf8'),
      files: new Map(),
    }));
  }

  /** A package, or a text with its `files` in a folder beside it, by its path. */
  async open(path: string): Promise<SiteFile> {
    if (await isZip(path)) return this.unpack(path, { keep: true });
    const text = await readFile(path, 'utf8');
    const folder = join(dirname(path), 'files');
    const beside = (await readdir(folder).catch(() => [])).filter((hash) => text.includes(hash));
    const files = new Map<string, NewAsset>();
    for (const hash of beside)
      files.set(hash, await this.file(hash, await readFile(join(folder, hash)), true));
    return { text, files };
  }

  /** Reads the site first, and then the files that it names; a part of another name stops everything. */
  private async unpack(path: string, { keep }: { keep: boolean }): Promise<SiteFile> {
    try {
      const faults: FileFault[] = [];
      let text: string | undefined;
      for await (const { name, read } of await this.partsAt(path))
        if (name === siteName) text = (await read(largestText)).toString('utf8');
        else if (!fileName.test(name)) faults.push({ where: name, code: 'unknownPart', values: {} });
      if (text === undefined) faults.push({ where: siteName, code: 'noSite', values: {} });
      if (faults.length > 0) throw badFile(faults);
      const files = new Map<string, NewAsset>();
      for await (const { name, read } of await this.partsAt(path)) {
        const hash = fileName.exec(name)?.[1];
        if (!hash) continue;
        if (!text!.includes(hash)) throw badFile([{ where: name, code: 'unknownPart', values: {} }]);
        const bytes = await read(largestFile).catch(asTooLarge(name));
        files.set(hash, await this.file(hash, bytes, keep));
      }
      return { text: text!, files };
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      throw badFile([{ where: '', code: 'badArchive', values: { reason: error.code } }]);
    }
  }

  private async partsAt(path: string) {
    try {
      return zipParts(await openPromise(path, { lazyEntries: true, strictFileNames: true }), this.limits);
    } catch {
      throw new ZipFault('broken');
    }
  }

  private async file(hash: string, given: Buffer, keep: boolean): Promise<NewAsset> {
    const where = `files/${hash}`;
    if (hashOf(given) !== hash) throw badFile([{ where, code: 'wrongHash', values: {} }]);
    try {
      const { bytes, file } = await this.assets.check(given, '', { keep: true });
      if (keep) await this.store.put(bytes);
      return file;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'fileRefused') throw error;
      throw badFile([{ where, code: 'fileRefused', values: { reason: String(error.extras.reason) } }]);
    }
  }
}

/** Says which file of a package is larger than any file may be. */
const asTooLarge =
  (where: string) =>
  (error: unknown): never => {
    if (!(error instanceof ZipFault && error.code === 'tooLarge')) throw error;
    throw badFile([{ where, code: 'fileRefused', values: { reason: 'tooLarge' } }]);
  };

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    await file.close();
  }
}
