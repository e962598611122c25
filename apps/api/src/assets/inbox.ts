import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { largestFile } from '@bti/domain';
import { StoreSettings } from '../env.js';
import { fileRefused, type Refusal } from '../http/errors.js';

/** How much is taken in, and what is said of more. */
export type Measure = { limit: number; over: () => Refusal };

/** Where what somebody sends lies until it has been looked at: on the disk, and never in memory while it comes. */
@Injectable()
export class Inbox {
  private readonly folder: string;
  private readonly patience: number;

  constructor({ FILES_DIR, UPLOAD_SECONDS }: StoreSettings) {
    this.folder = join(FILES_DIR, 'incoming');
    this.patience = UPLOAD_SECONDS * 1000;
  }

  /**
   * Takes a body in while it comes, to a temporary file that is gone when `work` is done. What is too large is read a
   * little further, so that the sender hears why it is refused; the line stays open for the answer.
   */
  async receive<T>(body: Readable, measure: Measure, work: (path: string) => Promise<T>): Promise<T> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, randomUUID());
    try {
      await this.write(body, path, measure);
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Clears away what an interrupted upload left behind. */
  async sweep(before: Date): Promise<void> {
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtime < before) await rm(path, { force: true });
    }
  }

  private async write(body: Readable, path: string, { limit, over }: Measure): Promise<void> {
    const from = Date.now();
    let size = 0;
    let watch: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const look = () => {
        if (Date.now() - from > this.patience * (1 + size / largestFile)) reject(fileRefused('tooSlow'));
      };
      watch = setInterval(look, 250).unref();
    });
    const file = await open(path, 'wx', 0o600);
    try {
      // A loop over the body itself would cut the line when it is left, and nobody would hear why.
      const chunks = body.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
      for (;;) {
        const { done, value } = await Promise.race([chunks.next(), late]);
        if (done || size > limit * 2) break;
        size += value.length;
        if (size <= limit) await file.write(value);
      }
    } finally {
      clearInterval(watch);
      await file.close();
    }
    if (size > limit) throw over();
  }
}
