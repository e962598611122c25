import { join } from 'node:path';
import { localDir } from './paths.mjs';
import { openDatabase } from './postgres/index.mjs';
import { Trouble } from './say.mjs';
import { migrateAndSeed } from './stack.mjs';

/** Tests may lose everything when the power goes: then they need not wait for the disk. */
const fast = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
};

/**
 * One server for a whole run of tests, with one migrated database to be cloned. Answers what a worker must know
 * to clone it, as plain data, and how to throw the server away.
 */
export async function openTestCluster() {
  const folder = join(localDir, 'test', `cluster-${process.pid}`);
  const database = await openDatabase({
    folder,
    url: process.env.TEST_DATABASE_URL,
    name: `template_${process.pid}`,
    settings: fast,
  });
  let problem;
  try {
    await migrateAndSeed({ database, dataDir: folder }, { seed: false, say: () => {} });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    problem = error.message;
  }
  const { superUrl, secret, name } = database;
  return { notes: { superUrl, secret, template: name, problem }, remove: () => database.remove() };
}
