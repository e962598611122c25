import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
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

  private pathOf(hash: string): string {
    fileHash.parse(hash);
    return join(this.folder, hash.slice(0, 2), hash);
  }
}
