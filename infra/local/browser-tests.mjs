import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { openControl } from './control.mjs';
import { folder, root } from './paths.mjs';
import { runNode } from './run-node.mjs';
import { startStack } from './stack.mjs';

/** How long an access token lives where the sign-in is tried: short, so that waiting for its end is. */
export const accessSeconds = 10;

/**
 * Runs journeys in a real browser against a whole product of their own: the folders `tests/PROJECT` of
 * playwright.config.ts. `onStack` learns of the stack as soon as it stands, so that whoever is interrupted can
 * stop it. `notes` are told to the tests along with its addresses; `only` names the files that are
 * wanted.
 */
export async function browserTests({
  projects,
  dir,
  stackOptions = {},
  notes = {},
  only = [],
  onStack = () => {},
}) {
  const browser = await findBrowser();
  const stack = await startStack({ dataDir: join(folder(dir), 'data'), ...stackOptions });
  onStack(stack);
  const stackFile = join(dir, 'stack.json');
  const control = await openControl(stack, stackFile, notes);
  const outputFile = join(dir, 'playwright.json');
  const env = {
    ...process.env,
    ...browser.env,
    BROWSER_PATH: browser.executablePath,
    BROWSER_ARGS: JSON.stringify(browser.args),
    OUTPUT_DIR: join(dir, 'browser'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: outputFile,
    STACK_FILE: stackFile,
    ADMIN_URL: stack.adminUrl,
  };
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const chosen = projects.map((name) => `--project=${name}`);
  const { code } = await runNode(
    [cli, 'test', '--config', join(root, 'playwright.config.ts'), ...chosen, ...only],
    {
      show: true,
      env,
    },
  );
  control.close();
  const { stats, errors } = JSON.parse(readFileSync(outputFile, 'utf8'));
  if (stats.skipped) process.stdout.write(`${stats.skipped} journeys were skipped.\n`);
  return counted(
    { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length },
    code,
    'Playwright',
  );
}

/** A runner that leaves with an error although no test failed has failed itself. */
export function counted(result, code, name) {
  if (code === 0 || result.failed > 0) return result;
  process.stderr.write(
    `${name} ended with exit code ${code}, although no test failed: that counts as one failure.\n`,
  );
  return { ...result, failed: 1 };
}
