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

/**
 * Much of a journey is waiting, for a token to end or a change to be saved: two products at once, and the tests without a
 * browser beside them, keep two cores busy. Each half takes about as long. The admin renews a token half a minute before
 * it ends: where the sign-in is tried at each question to the API, in a journey every five seconds of work.
 */
const halves = [
  { projects: ['journeys'], tokenSeconds: 35 },
  { projects: ['looks', 'sign-in', 'outages'], tokenSeconds: accessSeconds },
];

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
    progress('All tests, side by side …');
    const browsers = halves.map(inBrowser);
    // Whoever looks for a free port afterwards finds theirs taken.
    await Promise.all(browsers.map(({ standing }) => standing));
    await Promise.all([
      suite('Vitest', unitTests),
      ...browsers.map(({ finished, name }) => suite(name, () => finished)),
    ]);
  }
  await cleanUp({ keepsPictures: sum.failed > 0 });
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 ? 0 : 1;
}

async function unitTests() {
  const outputFile = join(runDir, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
  const env = { ...process.env, NODE_ENV: 'test' };
  const { code } = await runNode([join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    show: true,
    env,
    // What waits for a browser takes the longest: the others fill the time that it leaves.
    patience: 5,
  });
  const report = JSON.parse(readFileSync(outputFile, 'utf8'));
  // A file that does not load has no tests of its own to fail: it counts as one.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return counted({ passed: report.numPassedTests, failed: report.numFailedTests + broken }, code, 'Vitest');
}

/**
 * What is tried in a browser, on a product of its own. `standing` is done when the product is up, or has failed to come
 * up; `finished` brings the sums.
 */
function inBrowser({ projects, tokenSeconds }) {
  const name = projects.join(', ');
  let finished;
  const standing = new Promise((stands) => {
    finished = browserTests({
      projects,
      dir: join(runDir, projects[0]),
      stackOptions: { identity: { ...standIn, env: { ACCESS_TOKEN_SECONDS: String(tokenSeconds) } } },
      onStack: (stack) => stands(stacks.push(stack)),
    });
    finished.catch(stands);
  });
  return { name, standing, finished };
}

/** Leaves nothing behind but what a failed journey wrote down of its page. */
async function cleanUp({ keepsPictures = false } = {}) {
  endRunning();
  for (const stack of stacks) {
    await stack.stop();
    await stack.database.remove();
    rmSync(stack.dataDir, { recursive: true, force: true });
  }
  if (!keepsPictures) rmSync(runDir, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await cleanUp();
    process.exit(1);
  });
}

process.exitCode = await main();
