import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileRefused } from '../http/errors.js';

/** How long somebody may take to send a file: 20 MB on a slow connection. */
const patience = 180_000;

/**
 * Takes a body in while it comes, to a temporary file that is gone when `work` is done: whoever sends slowly holds a
 * connection, but no memory. What is too large is read a little further, so that the sender hears why it is refused.
 */
export async function receive<T>(
  body: Readable,
  limit: number,
  work: (path: string, size: number) => Promise<T>,
): Promise<T> {
  const path = join(tmpdir(), `bti-${randomUUID()}`);
  const timer = setTimeout(() => body.destroy(fileRefused('tooSlow')), patience).unref();
  try {
    const file = await open(path, 'wx', 0o600);
    let size = 0;
    try {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size <= limit) await file.write(chunk);
        else if (size > limit * 2) break;
      }
    } finally {
      await file.close();
    }
    if (size > limit) throw fileRefused('tooLarge');
    return await work(path, size);
  } finally {
    clearTimeout(timer);
    await rm(path, { force: true });
  }
}
