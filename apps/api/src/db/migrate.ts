import { pathToFileURL } from 'node:url';
import { ownerDataSource } from './data-source.js';

/** Brings the database to the newest schema, as its owner. Returns the names of what was run. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const owner = await ownerDataSource(ownerUrl).initialize();
  try {
    await owner.query('create schema if not exists app');
    return (await owner.runMigrations()).map((migration) => migration.name);
  } finally {
    await owner.destroy();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) {
    console.error('Missing or wrong in the environment: DATABASE_OWNER_URL.');
    process.exit(1);
  }
  try {
    const run = await migrate(url);
    console.log(run.length ? `Migrated: ${run.join(', ')}.` : 'The database is up to date.');
  } catch (error) {
    console.error(
      `The database could not be migrated: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(1);
  }
}
