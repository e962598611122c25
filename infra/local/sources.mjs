import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const made = new Set(['node_modules', 'dist', 'build', '.turbo', '.cache']);
const shared = ['package-lock.json', 'tsconfig.base.json', 'turbo.json'];
const workspaces = ['packages', 'apps'];

/** The source files of packages and apps, without what is made from them and without tests. */
export function sourceFiles() {
  const found = [];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !made.has(entry.name)) visit(path);
      else if (entry.isFile() && !/\.(test\.tsx?|tsbuildinfo)$/.test(entry.name)) found.push(path);
    }
  };
  for (const folder of workspaces) visit(join(root, folder));
  return found.sort();
}

/**
 * What the build was made from, and what it made: if neither has changed, there is nothing to build. The times
 * of the made files tell whether somebody built something else in between.
 */
export function buildState() {
  const hash = createHash('sha256');
  for (const path of [...shared.map((name) => join(root, name)), ...sourceFiles()]) {
    if (existsSync(path))
      hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  const outputs = workspaces.flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) =>
      ['dist', 'build'].map((out) => join(root, folder, name, out)),
    ),
  );
  const times = outputs.map((path) => newest(path));
  return { sources: hash.digest('hex'), made: times.join(' ') };
}

/** When a folder was last written to, at any depth; 0 if it is missing. */
function newest(folder) {
  if (!existsSync(folder)) return 0;
  let last = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    last = Math.max(last, statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  }
  return last;
}
