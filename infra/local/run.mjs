import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { Trouble, beQuiet, complain } from './say.mjs';
import { loadTs } from './typescript.mjs';

/** `npm run case|bench|chaos|claims|crawl|screenshots`: runs `main(argv)` of tests/NAME/main.ts. */
async function main([name, ...argv]) {
  const folder = name === 'case' ? 'cases' : name;
  const file = join(root, 'tests', folder ?? '', 'main.ts');
  if (!name || !existsSync(file)) throw new Trouble(`There is no tests/${folder}/main.ts to run.`);
  // A case's answer is its output; a line of ours in between would spoil what a test reads.
  if (name === 'case') beQuiet();
  await prepare();
  const module = await loadTs(file);
  return module.main(argv);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code ?? 0),
  (error) => {
    complain(error);
    process.exit(1);
  },
);
