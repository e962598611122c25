import { mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's own folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything a local start keeps: database, keys, copies of editions, logs. Ignored by git. */
export const localDir = resolve(process.env.BTI_LOCAL_DIR || join(root, '.local'));

/** Makes a folder, and the ones above it, if it is not there. */
export function folder(...parts) {
  const path = join(...parts);
  mkdirSync(path, { recursive: true });
  return path;
}

/** A path as a person at the clone's root would write it. */
export function shown(path) {
  const short = relative(root, path);
  return short.startsWith('..') ? path : short;
}
