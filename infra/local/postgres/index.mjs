import { join } from 'node:path';
import { Trouble } from '../say.mjs';
import { startCluster } from './cluster.mjs';
import { urlFor, withConnection } from './connection.mjs';
import { addresses, createDatabase, createRoles, dropDatabase } from './roles.mjs';

export { addresses, createDatabase, dropDatabase, startCluster };

/** The oldest server the product's SQL is written for. */
const oldest = 15;

/**
 * A database ready for migrations: on the server that `url` names, if one is named, otherwise on one of our own
 * in `folder`. Answers the addresses for the API, the owner and the superuser, and how to stop it.
 */
export async function openDatabase({ folder, url, name = 'bti', settings, port }) {
  const server = url ? await existingServer(url) : await startCluster(folder, { settings, port });
  const database = server.database ?? name;
  try {
    await createRoles(server.superUrl, server.secret);
    await createDatabase(server.superUrl, database);
  } catch (error) {
    if (!server.adopted) await server.stop();
    throw error instanceof Trouble
      ? error
      : new Trouble(`The database refused its first set-up: ${error.message}.`);
  }
  return { ...server, name: database, ...addresses(server.superUrl, server.secret, database) };
}

/** A server somebody else runs: never started, never stopped by us. */
async function existingServer(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Trouble(
      'DATABASE_URL is not an address: write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
    );
  }
  const named = decodeURIComponent(url.pathname.slice(1));
  const superUrl = urlFor(text, { database: 'postgres' });
  let version;
  try {
    version = await withConnection(superUrl, async (client) => {
      const { rows } = await client.query('show server_version_num');
      return Math.floor(Number(rows[0].server_version_num) / 10000);
    });
  } catch (error) {
    throw new Trouble(
      `The server in DATABASE_URL (${url.host}) does not let us in: ${error.message || error.code}; start it, correct the address, or leave DATABASE_URL out.`,
    );
  }
  if (version < oldest)
    throw new Trouble(`The server in DATABASE_URL is PostgreSQL ${version}; ${oldest} or newer is needed.`);
  return {
    superUrl,
    secret: url.password || 'local',
    database: named === '' || named === 'postgres' ? undefined : named,
    adopted: true,
    isAlive: () => true,
    kill: () => {},
    restart: async () => {},
    stop: async () => {},
    remove: async () => {},
  };
}

/** Where a start keeps its database. */
export const databaseFolder = (dataDir) => join(dataDir, 'postgres');
