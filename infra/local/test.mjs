import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { accessSeconds, browserTests, counted } from './browser-tests.mjs';
import { folder, localDir, root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { endRunning, runNode } from './run-node.mjs';
import { complain, progress } from './say.mjs';
import { standIn } from './stack.mjs';

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

function journeys() {
  progress('Journeys in the browser …');
  return browserTests({
    projects: ['journeys', 'sign-in'],
    dir: runDir,
    stackOptions: { identity: { ...standIn, env: { ACCESS_TOKEN_SECONDS: String(accessSeconds) } } },
    onStack: (started) => (stack = started),
  });
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
