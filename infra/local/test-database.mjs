import { addresses, createDatabase, dropDatabase } from './postgres/index.mjs';

let count = 0;

/** Clones the run's template: an empty, migrated database of its own, gone after `drop()`. */
export async function cloneDatabase(notes) {
  if (!notes)
    throw new Error('There is no database for tests: run them by npm test or by npx vitest from the root.');
  const { superUrl, secret, template, problem } = JSON.parse(notes);
  if (problem) throw new Error(problem);
  count += 1;
  const name = `test_${process.pid}_${process.env.VITEST_WORKER_ID ?? 0}_${count}`;
  await createDatabase(superUrl, name, { template });
  return { ...addresses(superUrl, secret, name), drop: () => dropDatabase(superUrl, name) };
}
