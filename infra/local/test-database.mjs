import { randomBytes } from 'node:crypto';
import { addresses, createDatabase, dropDatabase } from './postgres/index.mjs';

/** Clones the run's template: an empty, migrated database of its own, gone after `drop()`. */
export async function cloneDatabase(notes) {
  if (!notes)
    throw new Error('There is no database for tests: run them by npm test or by npx vitest from the root.');
  const { superUrl, secret, template, problem } = JSON.parse(notes);
  if (problem) throw new Error(problem);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(superUrl, name, { template });
  return { ...addresses(superUrl, secret, name), drop: () => dropDatabase(superUrl, name) };
}
