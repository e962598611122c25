import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holderOf, withLock } from './lock.mjs';
import { localDir, root, shown } from './paths.mjs';
import { run, runNode } from './run-node.mjs';
import { Trouble, progress } from './say.mjs';
import { buildState } from './sources.mjs';

/** Written by a running start; see starter.mjs. */
export const startLock = join(localDir, 'start.json');
/** One for the clone, wherever its data lies. */
const workLock = join(root, '.local/build.lock');

/** Installs and builds what is not installed and built. One at a time per clone. */
export async function prepare() {
  // A test that starts the product many times has built it once.
  if (process.env.BTI_PREPARED) return;
  const waiting = () => progress('Another install or build runs here; waiting for it …');
  await withLock(
    workLock,
    async () => {
      if (!isInstalled()) await install();
      await build();
    },
    waiting,
  );
}

const read = (...parts) => JSON.parse(readFileSync(join(root, ...parts), 'utf8'));

/**
 * Whether node_modules holds what package-lock.json says. npm writes its own list last, so a broken-off install
 * has none; comparing the two lists also respects what a developer installed by hand.
 */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = read('package-lock.json').packages;
  const found = read('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.optional || entry.devOptional || entry.peer) return true;
    if (entry.link) return existsSync(join(root, path, 'package.json'));
    return found[path]?.version === entry.version;
  });
}

async function install() {
  const holder = holderOf(startLock);
  if (holder && holder.pid !== process.pid) {
    throw new Trouble(
      `The list of packages has changed, and they cannot be exchanged under a running npm start (process ${holder.pid}): stop it first.`,
    );
  }
  progress('Installing packages (some minutes the first time) …');
  const { npm_execpath: script, PATH } = process.env;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, NODE_ENV: 'development', PATH, DO_NOT_TRACK: '1', SCARF_ANALYTICS: 'false' };
  const npm = script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
  const { code, output, path } = await run(...npm, { env, log: 'install' });
  if (code === 0) return;
  const cause = causeOf(output) ?? 'it gave no reason';
  throw new Trouble(
    `npm could not install the packages (${cause}): see that the network and the disk are well and try again; all it said is in ${shown(path)}.`,
  );
}

/** npm's own sentence, without its code lines and its pointer to a log. */
function causeOf(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .map((line) => line.slice('npm error'.length).trim())
    .filter((line) => line && !/^(code|errno|syscall|path|A complete log)/.test(line));
  return lines[0]?.replace(/\.$/, '');
}

/** Beside the packages, so that a fresh install is followed by a fresh build. */
const stampFile = join(root, 'node_modules/.cache/bti-build.json');

async function build() {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  const before = buildState();
  if (stamp === JSON.stringify(before)) return;
  progress('Building what has changed …');
  const { code, output, path } = await turboBuild();
  if (code === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    // A source that changed meanwhile is built next time.
    writeFileSync(stampFile, JSON.stringify({ ...buildState(), sources: before.sources }));
    return;
  }
  process.stderr.write(`${output}\n`);
  throw new Trouble(
    `The build failed, as it says above (also in ${shown(path)}): correct that and start again.`,
  );
}

/** Builds every package that changed since its last build. */
function turboBuild() {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  return runNode([turbo, 'run', 'build', '--output-logs=errors-only', '--ui=stream'], { env, log: 'build' });
}
