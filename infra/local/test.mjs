import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { openControl } from './control.mjs';
import { folder, localDir, root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { endRunning, runNode } from './run-node.mjs';
import { complain, progress } from './say.mjs';
import { startStack } from './stack.mjs';

const runDir = folder(localDir, 'test', String(process.pid));
let stack;

/** `npm test`: every suite, on a database, ports and data of its own. The last line sums them up. */
async function main() {
  const sum = { passed: 0, failed: 0 };
  const suite = async (name, work) => {
    try {
      const { passed, failed } = await work();
      sum.passed += passed;
      sum.failed += failed;
    } catch (error) {
      complain(error);
      process.stderr.write(`${name} could not be run: that counts as one failure.\n`);
      sum.failed += 1;
    }
  };
  let built = true;
  await suite('The build', async () => {
    built = false;
    await prepare();
    built = true;
    return { passed: 0, failed: 0 };
  });
  if (built) {
    await suite('Vitest', unitTests);
    await suite('The journeys', journeys);
  }
  await cleanUp();
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 ? 0 : 1;
}

async function unitTests() {
  progress('Tests without a browser …');
  const outputFile = join(runDir, 'vitest.json');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${outputFile}`];
  const env = { ...process.env, NODE_ENV: 'test' };
  const { code } = await runNode([join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    show: true,
    env,
  });
  const report = JSON.parse(readFileSync(outputFile, 'utf8'));
  // A file that does not load has no tests of its own to fail: it counts as one.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return counted({ passed: report.numPassedTests, failed: report.numFailedTests + broken }, code, 'Vitest');
}

async function journeys() {
  const specs = join(root, 'tests/journeys');
  if (
    !existsSync(specs) ||
    !readdirSync(specs, { recursive: true }).some((name) => name.endsWith('.spec.ts'))
  ) {
    return { passed: 0, failed: 0 };
  }
  progress('Journeys in the browser …');
  const browser = await findBrowser();
  stack = await startStack({ dataDir: join(runDir, 'data') });
  const stackFile = join(runDir, 'stack.json');
  const control = await openControl(stack, stackFile);
  const outputFile = join(runDir, 'playwright.json');
  const env = {
    ...process.env,
    ...browser.env,
    BROWSER_PATH: browser.executablePath,
    BROWSER_ARGS: JSON.stringify(browser.args),
    PLAYWRIGHT_JSON_OUTPUT_FILE: outputFile,
    STACK_FILE: stackFile,
    ADMIN_URL: stack.adminUrl,
    API_URL: stack.apiUrl,
    IDENTITY_URL: stack.identityUrl,
    PUBLIC_PORT: String(stack.ports.public),
    SITE_DOMAIN: stack.siteDomain,
  };
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const { code } = await runNode([cli, 'test', '--config', join(root, 'playwright.config.ts')], {
    show: true,
    env,
  });
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
function counted(result, code, name) {
  if (code === 0 || result.failed > 0) return result;
  process.stderr.write(
    `${name} ended with exit code ${code}, although no test failed: that counts as one failure.\n`,
  );
  return { ...result, failed: 1 };
}

async function cleanUp() {
  endRunning();
  await stack?.stop();
  await stack?.database.remove();
  rmSync(runDir, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await cleanUp();
    process.exit(1);
  });
}

process.exitCode = await main();
