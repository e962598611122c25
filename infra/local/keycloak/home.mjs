import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Trouble } from '../say.mjs';

/** The one place that names the version. */
const version = '26.7.5';

/** What is fixed when Keycloak is built; all else is said when it starts. */
const buildOptions = ['--db=dev-file', '--health-enabled=true'];

/** Java 17 or newer: JAVA_HOME's, else the one in the path. */
export function findJava(env = process.env) {
  const candidates = [env.JAVA_HOME && join(env.JAVA_HOME, 'bin', 'java'), 'java'].filter(Boolean);
  for (const java of candidates) {
    const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
    if (Number(/version "(\d+)/.exec(stderr ?? '')?.[1]) >= 17) return java;
  }
  throw new Trouble(
    `Keycloak ${version} needs Java 17 or newer, and there is none: install it, or set JAVA_HOME.`,
  );
}

/**
 * A built Keycloak: KEYCLOAK_HOME as it is, else one from Maven, unpacked and built once and kept for the next run.
 */
export function keycloakHome(env = process.env) {
  if (env.KEYCLOAK_HOME) {
    if (existsSync(join(env.KEYCLOAK_HOME, 'bin/kc.sh'))) return env.KEYCLOAK_HOME;
    throw new Trouble(
      `There is no Keycloak in KEYCLOAK_HOME (${env.KEYCLOAK_HOME}): correct it, or leave it out.`,
    );
  }
  const java = findJava(env);
  const key = createHash('sha256')
    .update(JSON.stringify([version, buildOptions]))
    .digest('hex')
    .slice(0, 8);
  const cache = join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'bti');
  const home = join(cache, `keycloak-${version}-${key}`);
  if (existsSync(join(home, '.built'))) return home;
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'new-'));
  try {
    const unpacked = fetchInto(place);
    run(join(unpacked, 'bin/kc.sh'), ['build', ...buildOptions], { ...env, JAVA: java });
    writeFileSync(join(unpacked, '.built'), '');
    // Somebody else may have been quicker; theirs is as good.
    try {
      renameSync(unpacked, home);
    } catch (error) {
      if (!existsSync(join(home, '.built'))) throw error;
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return home;
}

/** Fetches the distribution through Maven, which knows proxies and mirrors, and unpacks it. */
function fetchInto(place) {
  const artifact = `org.keycloak:keycloak-quarkus-dist:${version}:zip`;
  run('mvn', [
    '-q',
    '-B',
    'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
    `-Dartifact=${artifact}`,
    `-DoutputDirectory=${place}`,
  ]);
  run('unzip', ['-q', join(place, `keycloak-quarkus-dist-${version}.zip`), '-d', place]);
  return join(place, `keycloak-${version}`);
}

function run(command, args, env = process.env) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status === 0) return;
  if (error?.code === 'ENOENT')
    throw new Trouble(
      `Fetching Keycloak ${version} needs the command ${command}, and it is not here: install it, or set KEYCLOAK_HOME.`,
    );
  const said = `${stdout}${stderr}`.trim().split('\n').at(-1);
  throw new Trouble(
    `Keycloak ${version} could not be prepared (${command}: ${said}): set KEYCLOAK_HOME to one that is there.`,
  );
}
