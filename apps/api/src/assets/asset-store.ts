import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { fileHash } from '@bti/domain';
import { StoreSettings } from '../env.js';

/** Where bytes lie, once for each hash, whoever they belong to. Whose they are stands in the database. */
export abstract class AssetStore {
  /** Keeps the bytes and says under which hash. Doing it again changes nothing. */
  abstract put(bytes: Uint8Array): Promise<string>;
  abstract read(hash: string): Promise<Buffer>;
  abstract has(hash: string): Promise<boolean>;
  /** The hashes of what has lain here since before a moment, some at a time. */
  abstract lyingSince(before: Date): AsyncIterable<string[]>;
  /** Takes bytes away, and says so; not if somebody has put them here after that moment, however close to this one. */
  abstract drop(hash: string, before: Date): Promise<boolean>;
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Files in a folder. What is there is there whole: a crash leaves a temporary name behind, never half a file. */
@Injectable()
export class DiskStore extends AssetStore {
  private readonly folder: string;

  constructor({ FILES_DIR }: StoreSettings) {
    super();
    this.folder = FILES_DIR;
  }

  async put(bytes: Uint8Array): Promise<string> {
    const hash = hashOf(bytes);
    const path = this.pathOf(hash);
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${randomUUID()}`;
    try {
      const file = await open(temporary, 'wx', 0o640);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      const folder = await open(dirname(path));
      await folder.sync().finally(() => folder.close());
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return hash;
  }

  /** The bytes are hashed again: a file that a disk has changed is not handed out. */
  async read(hash: string): Promise<Buffer> {
    const bytes = await readFile(this.pathOf(hash));
    if (hashOf(bytes) !== hash) throw new Error(`The stored file ${hash} is damaged.`);
    return bytes;
  }

  async has(hash: string): Promise<boolean> {
    return access(this.pathOf(hash)).then(
      () => true,
      () => false,
    );
  }

  /** What an interrupted write left here goes with time; what an interrupted `drop` had set aside comes back. */
  async *lyingSince(before: Date): AsyncIterable<string[]> {
    const folders = (await readdir(this.folder).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name));
    for (const folder of folders) {
      const found: string[] = [];
      for (const name of await readdir(join(this.folder, folder))) {
        const path = join(this.folder, folder, name);
        if (name.endsWith(aside)) await this.takeBack(name.slice(0, -aside.length));
        else if (!(await liesSince(path, before))) continue;
        else if (fileHash.safeParse(name).success) found.push(name);
        else await rm(path, { force: true });
      }
      yield found;
    }
  }

  /** Set aside first, and looked at there: who puts the same bytes meanwhile puts them under the name that is free. */
  async drop(hash: string, before: Date): Promise<boolean> {
    const path = this.pathOf(hash);
    try {
      await rename(path, path + aside);
      const old = await liesSince(path + aside, before);
      await (old ? rm(path + aside) : rename(path + aside, path));
      return old;
    } catch (error) {
      unlessGone(error);
      return false;
    }
  }

  /** Unless somebody has put the same bytes here since: theirs are younger, and stay. */
  private async takeBack(hash: string): Promise<void> {
    const path = this.pathOf(hash);
    await ((await this.has(hash)) ? rm(path + aside) : rename(path + aside, path)).catch(unlessGone);
  }

  private pathOf(hash: string): string {
    fileHash.parse(hash);
    return join(this.folder, hash.slice(0, 2), hash);
  }
}

/** The ending of what is on its way out. */
const aside = '.aside';

const liesSince = async (path: string, before: Date): Promise<boolean> =>
  stat(path).then(
    ({ mtime }) => mtime < before,
    (error: unknown) => (unlessGone(error), false),
  );

/** Somebody else has been faster. */
function unlessGone(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
