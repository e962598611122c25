import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeLeftovers, sha256, writeWhole } from './disk.js';

/** A file that an edition uses: which bytes, and how many. */
export type UsedFile = { hash: string; size: number };

/** The files of all editions that are held, one copy each however many use it. */
export type FileCopies = {
  path: (hash: string) => string;
  /** Does it lie there? What was written was whole; a size that is not right is a disk that has changed it. */
  has: (file: UsedFile) => Promise<boolean>;
  /** Takes a file, unless it is not what its hash says. */
  put: (file: UsedFile, bytes: Uint8Array) => Promise<boolean>;
  keepOnly: (hashes: ReadonlySet<string>) => Promise<void>;
};

export async function openFileCopies(folder: string): Promise<FileCopies> {
  const path = (hash: string) => join(folder, hash);
  await removeLeftovers(folder);
  return {
    path,
    has: async ({ hash, size }) => {
      const found = await stat(path(hash)).catch(() => undefined);
      return found?.size === size;
    },
    put: async ({ hash, size }, bytes) => {
      if (bytes.length !== size || sha256(bytes) !== hash) return false;
      await writeWhole(path(hash), bytes);
      return true;
    },
    keepOnly: async (hashes) => {
      const names = await readdir(folder).catch(() => []);
      const unused = names.filter((name) => !hashes.has(name) && !name.endsWith('.tmp'));
      await Promise.all(unused.map((name) => rm(path(name), { force: true })));
    },
  };
}
