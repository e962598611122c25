import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../ports.mjs';
import { Trouble, lastLine, progress } from '../say.mjs';
import { databaseUser, home } from './binaries.mjs';
import { connect, loopbackUrl } from './connection.mjs';

const superuser = 'postgres';

/**
 * Starts a PostgreSQL server of our own in `folder`, or takes over the one that already runs there.
 * Answers its address, its folder, the secret its passwords are made from, and how to kill and stop it.
 */
export async function startCluster(folder, { settings = {}, port } = {}) {
  const user = databaseUser();
  const { native, dir, moved } = await home(folder, user);
  if (moved) progress(`The database's user cannot reach ${folder}; its data lies in ${dir}.`);
  const cluster = { native, user, dir, data: join(dir, 'data'), settings };
  const secret = secretOf(dir);
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) create(cluster, secret);
  needSameVersion(cluster);
  const running = await adopt(cluster, secret);
  const found = running ?? { ...(await launch(cluster, secret, port)), adopted: false };
  return {
    ...found,
    dir,
    secret,
    superUrl: loopbackUrl(found.port, superuser, secret, 'postgres'),
    isAlive: () => alive(postmaster(cluster)?.pid ?? found.pid),
    kill: (signal = 'SIGKILL') => killIfThere(postmaster(cluster)?.pid ?? found.pid, signal),
    /** Starts again after a kill, on the same port, so that those who hold the address find it. */
    restart: () => launch(cluster, secret, found.port),
    stop: () => stop(cluster),
    /** Stops and throws the data away. */
    remove: async () => {
      await stop(cluster);
      for (const path of [dir, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A random text kept beside the data, readable by the starter alone; the passwords are made from it. */
function secretOf(dir) {
  const file = join(dir, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function run(cluster, program, args) {
  return spawnSync(join(cluster.native, 'bin', program), args, {
    uid: cluster.user?.uid,
    gid: cluster.user?.gid,
    cwd: '/',
    encoding: 'utf8',
    // pg_ctl's server would keep a pipe open for as long as it lives.
    stdio: program === 'pg_ctl' && args.includes('start') ? 'ignore' : 'pipe',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC', PGTZ: 'UTC' },
  });
}

function create(cluster, secret) {
  const { data, user, dir } = cluster;
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  chmodSync(data, 0o700);
  const passwordFile = join(dir, 'password');
  writeFileSync(passwordFile, secret, { mode: 0o600 });
  if (user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  const made = run(cluster, 'initdb', [
    `--pgdata=${data}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=nb-NO',
    '--locale=C.UTF-8',
    '--no-instructions',
  ]);
  rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  rmSync(data, { recursive: true, force: true });
  const cause = made.error?.message ?? lastLine(made.stderr);
  throw new Trouble(`PostgreSQL could not make its data folder ${data}: ${cause}.`);
}

function needSameVersion({ native, data }) {
  const has = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const version = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')).version;
  const runs = version.split('.')[0];
  if (has === runs) return;
  throw new Trouble(
    `The local data was made by PostgreSQL ${has}, and this is ${runs}: export it with the older version first, then run npm run reset.`,
  );
}

/** What postmaster.pid says: process and port. */
function postmaster({ data }) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/** Whether the process lives. A zombie that nobody has waited for yet does not. */
function alive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

function killIfThere(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Takes over a server that runs on this data, as after a starter that was killed. */
async function adopt(cluster, secret) {
  for (let round = 0; round < 20; round += 1) {
    const found = postmaster(cluster);
    if (!found || !alive(found.pid)) return undefined;
    if (await isOurs(cluster, found.port, secret)) return { ...found, adopted: true };
    await pause(250);
  }
  // The number in the file belongs to some other program by now; the server itself sees that at its start.
  return undefined;
}

async function isOurs(cluster, port, secret) {
  try {
    const client = await connect(loopbackUrl(port, superuser, secret, 'postgres'));
    const { rows } = await client.query('show data_directory');
    await client.end();
    return realpathSync(rows[0].data_directory) === realpathSync(cluster.data);
  } catch {
    return false;
  }
}

async function launch(cluster, secret, wanted) {
  const log = join(cluster.data, 'server.log');
  const extra = Object.entries(cluster.settings).map(([name, value]) => `-c ${name}=${value}`);
  // Right after a kill -9 the old processes still hold the data for a moment: try again for some seconds.
  for (let round = 0; round < 30; round += 1) {
    const port = wanted ?? (await freePort());
    rmSync(log, { force: true });
    const options = [`-p ${port} -h 127.0.0.1 -k ''`, ...extra].join(' ');
    run(cluster, 'pg_ctl', ['-D', cluster.data, '-w', '-t', '60', '-l', log, '-o', options, 'start']);
    if (await isOurs(cluster, port, secret)) return { ...postmaster(cluster), port };
    await pause(250);
  }
  const cause = existsSync(log) ? lastLine(readFileSync(log, 'utf8')) : 'it wrote no log';
  throw new Trouble(`PostgreSQL does not start on ${cluster.data}: ${cause}.`);
}

async function stop(cluster) {
  const found = postmaster(cluster);
  if (!found || !alive(found.pid)) return;
  run(cluster, 'pg_ctl', ['-D', cluster.data, '-m', 'fast', '-w', '-t', '30', 'stop']);
  if (alive(found.pid)) killIfThere(found.pid, 'SIGQUIT');
}
