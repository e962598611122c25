import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Part, answers, fetchJson } from './part.mjs';
import { folder, shown } from './paths.mjs';
import { freePort } from './ports.mjs';
import { databaseFolder, openDatabase } from './postgres/index.mjs';
import { runNode } from './run-node.mjs';
import { Trouble, lastLine, progress } from './say.mjs';

/** The usual port of each part, and the environment's name for it. */
export const usualPorts = {
  api: ['API_PORT', 4000],
  admin: ['ADMIN_PORT', 4100],
  public: ['PUBLIC_PORT', 4200],
  identity: ['IDENTITY_PORT', 4080],
};

/** Ports that nobody uses, for a run beside the ordinary one. */
export async function freePorts() {
  const ports = {};
  for (const name of Object.keys(usualPorts)) ports[name] = await freePort();
  return ports;
}

/** Where everything answers. */
export function addressesOf(ports) {
  return {
    adminUrl: `http://admin.localhost:${ports.admin}`,
    apiUrl: `http://localhost:${ports.api}`,
    identityUrl: `http://admin.localhost:${ports.identity}`,
    siteUrl: (slug) => `http://${slug}.localhost:${ports.public}`,
    siteDomain: 'localhost',
  };
}

/** The environment of each part. Nothing of ours leaks in from outside but what is named in `more`. */
function environments({ ports, dataDir, database, usersFile, more, identityEnv }) {
  const { adminUrl, apiUrl, identityUrl } = addressesOf(ports);
  const issuer = `${identityUrl}/realms/bti`;
  const clean = { ...process.env };
  for (const name of ['HOST', 'PORT', 'DATABASE_URL', 'NODE_OPTIONS']) delete clean[name];
  const base = { ...clean, ...more, HOST: '127.0.0.1', TZ: 'UTC', NODE_ENV: 'production' };
  return {
    api: {
      ...base,
      PORT: ports.api,
      DATABASE_URL: database.apiUrl,
      FILES_DIR: folder(dataDir, 'files'),
      ISSUER: issuer,
      JWKS_URL: `http://127.0.0.1:${ports.identity}/realms/bti/protocol/openid-connect/certs`,
      AUDIENCE: 'bti-api',
      CLIENT: 'bti-admin',
      ADMIN_ORIGIN: adminUrl,
    },
    admin: {
      ...base,
      PORT: ports.admin,
      API_URL: apiUrl,
      KEYCLOAK_URL: identityUrl,
      KEYCLOAK_REALM: 'bti',
      KEYCLOAK_CLIENT: 'bti-admin',
      SITE_URL: `http://{slug}.localhost:${ports.public}`,
    },
    public: {
      ...base,
      PORT: ports.public,
      API_URL: `http://127.0.0.1:${ports.api}`,
      SITE_DOMAIN: 'localhost',
      DATA_DIR: folder(dataDir, 'public'),
      ADMIN_ORIGIN: adminUrl,
    },
    identity: {
      ...base,
      NODE_ENV: 'development',
      PORT: ports.identity,
      ISSUER: issuer,
      ADMIN_ORIGIN: adminUrl,
      STATE_FILE: join(dataDir, 'identity.json'),
      ...(usersFile && { USERS_FILE: usersFile }),
      ...identityEnv,
    },
  };
}

/** Waits until the public site has fetched its copies: a first visitor should not meet a 503. */
async function sitesAnswer(ports) {
  const sites = (await fetchJson(ports.api, '/v1/sites')).filter(
    (site) => site.edition && site.state !== 'closed',
  );
  const until = Date.now() + 20_000;
  for (const { slug } of sites) {
    const headers = { host: `${slug}.localhost:${ports.public}` };
    while (Date.now() < until && !(await answers(ports.public, '/', headers))) await pause(50);
  }
}

/** Runs one of the API's own commands, with the rights of API and owner. */
export async function apiCommand({ database, dataDir }, args, options = {}) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database.apiUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    FILES_DIR: folder(dataDir, 'files'),
  };
  return runNode(args, { env, ...options });
}

/** Brings the schema up to date, and fills an empty database (the command itself sees whether it is). */
export async function migrateAndSeed({ database, dataDir }, { seed = true, say = progress } = {}) {
  say('Bringing the database up to date …');
  const steps = [['migrate', ['apps/api/dist/db/migrate.js']]];
  if (seed) steps.push(['seed', ['apps/api/dist/cli.js', 'seed', 'infra/content']]);
  for (const [name, args] of steps) {
    const { code, output, path } = await apiCommand({ database, dataDir }, args, { log: name });
    if (code === 0) continue;
    const what =
      name === 'seed'
        ? 'The first content could not be put in'
        : 'The database could not be brought up to date';
    throw new Trouble(
      `${what} (${lastLine(output)}): all it said is in ${shown(path)}; npm run reset starts over.`,
    );
  }
}

/** The stand-in for Keycloak that needs nothing but Node. */
export const standIn = {
  file: 'infra/local/identity/main.mjs',
  health: '/realms/bti/.well-known/openid-configuration',
  env: {},
};

/**
 * Starts database, identity, API, admin and public site, on data and ports of their own unless told otherwise.
 * Answers the addresses, the parts with their process ids, and how to stop. If one does not come up, none stays.
 */
export async function startStack({
  dataDir,
  ports,
  databaseUrl,
  databaseSettings,
  seed = true,
  usersFile,
  env = {},
  identity = standIn,
  say = progress,
  signal,
}) {
  const chosen = ports ?? (await freePorts());
  folder(dataDir);
  say('Starting the database …');
  const database = await openDatabase({
    folder: databaseFolder(dataDir),
    url: databaseUrl,
    settings: databaseSettings,
  });
  let parts = {};
  const stop = async () => {
    await Promise.all(Object.values(parts).map((part) => part.stop()));
    await database.stop();
  };
  try {
    const environment = environments({
      ports: chosen,
      dataDir,
      database,
      usersFile,
      more: env,
      identityEnv: identity.env,
    });
    const make = (name, file, health) =>
      new Part({
        name,
        file,
        health,
        port: chosen[name],
        env: environment[name],
        logs: join(dataDir, 'logs'),
      });
    parts = {
      identity: make('identity', identity.file, identity.health),
      api: make('api', 'apps/api/dist/main.js', '/health/ready'),
      admin: make('admin', 'apps/admin/dist/main.js', '/config.json'),
      public: make('public', 'apps/public/dist/main.js', '/health/ready'),
    };
    // These two need no database, and a second saved is a second saved.
    for (const part of [parts.identity, parts.admin]) part.start();
    signal?.throwIfAborted();
    await migrateAndSeed({ database, dataDir }, { seed, say });
    signal?.throwIfAborted();
    say('Starting identity, API, admin and public site …');
    for (const part of Object.values(parts)) part.start();
    await Promise.all(Object.values(parts).map((part) => part.ready(120, signal)));
    await identity.prepare?.(chosen);
    await sitesAnswer(chosen);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ports: chosen, ...addressesOf(chosen), database, parts, stop, dataDir };
}
