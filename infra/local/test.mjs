import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { accessSeconds, browserTests, counted } from './browser-tests.mjs';
import { folder, localDir, root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { endRunning, runNode } from './run-node.mjs';
import { complain, progress } from './say.mjs';
import { standIn } from './stack.mjs';

const runDir = folder(localDir, 'test', String(process.pid));
const stacks = [];

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

/**
 * Journeys on two products side by side: much of a sign-in is waiting for a token to end, and the other journeys have
 * the machine meanwhile.
 */
async function journeys() {
  progress('Journeys in the browser …');
  const run = (projects) => {
    const [name] = projects;
    let finished;
    // The second product looks for free ports when the first has taken its own.
    const standing = new Promise((stands) => {
      finished = browserTests({
        projects,
        dir: join(runDir, name),
        stackOptions: { identity: { ...standIn, env: { ACCESS_TOKEN_SECONDS: String(accessSeconds) } } },
        onStack: (stack) => stands(stacks.push(stack)),
      });
      finished.catch(stands);
    });
    return { standing, finished };
  };
  const first = run(['journeys']);
  await first.standing;
  const halves = await Promise.all([first.finished, run(['looks', 'sign-in']).finished]);
  return {
    passed: halves.reduce((sum, { passed }) => sum + passed, 0),
    failed: halves.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function cleanUp() {
  endRunning();
  for (const stack of stacks) {
    await stack.stop();
    await stack.database.remove();
  }
  rmSync(runDir, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await cleanUp();
    process.exit(1);
  });
}

process.exitCode = await main();
