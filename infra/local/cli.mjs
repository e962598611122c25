import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { localDir } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { databaseFolder, openDatabase } from './postgres/index.mjs';
import { Trouble, beQuiet, complain } from './say.mjs';
import { apiCommand, migrateAndSeed } from './stack.mjs';

const usage = {
  import: 'npm run import -- FILE --tenant SLUG [--create] [--publish]',
  export: 'npm run -s export -- --tenant SLUG > FILE',
  invite: 'npm run invite -- ADDRESS --tenant SLUG --role ROLE',
};

/** `npm run import`, `npm run export` and `npm run invite`: the API's own commands, on the database of this folder's start. */
async function main([command, ...args]) {
  if (!(command in usage)) throw new Trouble(`Say ${Object.values(usage).join(', or ')}.`);
  if (args.length === 0) throw new Trouble(`Say ${usage[command]}.`);
  // npm runs us in the clone's root; the person named the file from where they stand.
  const here = process.env.INIT_CWD ?? process.cwd();
  const file =
    command === 'import' ? args.findIndex((arg, at) => !arg.startsWith('--') && !isValue(args[at - 1])) : -1;
  if (command === 'import' && file < 0) throw new Trouble(`Name the file: ${usage.import}.`);
  if (file >= 0) {
    args[file] = resolve(here, args[file]);
    if (!existsSync(args[file])) throw new Trouble(`There is no file ${args[file]}: check its name.`);
  }
  beQuiet();
  await prepare();
  const database = await openDatabase({ folder: databaseFolder(localDir), url: process.env.DATABASE_URL });
  try {
    if (!database.adopted) await migrateAndSeed({ database, dataDir: localDir }, { seed: false });
    const stores = { database, dataDir: localDir };
    const { code } = await apiCommand(stores, ['apps/api/dist/cli.js', command, ...args], { show: true });
    return code;
  } finally {
    if (!database.adopted) await database.stop();
  }
}

const isValue = (before) => ['--tenant', '--kind', '--name', '--note'].includes(before);

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    complain(error);
    process.exitCode = 1;
  },
);
