import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * Writes a file so that it is there whole or not at all, also when the machine stops in the middle: a temporary file
 * beside it, forced to disk, renamed over it, and the folder forced to disk too.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/** The text of a file, if it is there and has the wanted hash. */
export async function readWhole(path: string, hash: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text !== undefined && sha256(text) === hash ? text : undefined;
}

/** Removes what an interrupted write left behind. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => name.endsWith('.tmp')).map((name) => rm(join(folder, name))));
}

/** A text with its hash on the line before it, for a file whose hash nothing else tells. */
export const sealed = (text: string): string => `${sha256(text)}\n${text}`;

export function unsealed(text: string): string | undefined {
  const at = text.indexOf('\n');
  const rest = text.slice(at + 1);
  return at > 0 && text.slice(0, at) === sha256(rest) ? rest : undefined;
}
