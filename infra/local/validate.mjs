import { join } from 'node:path';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runNode } from './run-node.mjs';
import { complain } from './say.mjs';

const bin = (path) => join(root, 'node_modules', path);
const tsc = bin('typescript/bin/tsc');

/** Every check, in the order of how fast it speaks. The tests come last, and so does their last line. */
const checks = [
  ['Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['Lint', [bin('oxlint/bin/oxlint'), '--deny-warnings']],
  ['Types', [bin('turbo/bin/turbo'), 'run', 'types', '--output-logs=errors-only', '--ui=stream']],
  ['Types of the tests', [tsc, '-p', 'tests', '--noEmit']],
  [
    'Dependency rules',
    [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'packages',
      'tests',
      'infra/local',
    ],
  ],
  ['Unused code', [bin('knip/bin/knip.js')]],
  ['Tests', ['infra/local/test.mjs']],
];

/** `npm run validate`: all checks, also after one has failed, so that one run tells everything. */
async function main() {
  await prepare();
  const env = {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  };
  const failed = [];
  for (const [name, args] of checks) {
    process.stdout.write(`\n== ${name}\n`);
    if (name === 'Tests' && failed.length)
      process.stdout.write(`Before the tests: ${failed.join(', ')} found something.\n`);
    const { code } = await runNode(args, { show: true, env });
    if (code !== 0) failed.push(name);
  }
  return failed.length === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    complain(error);
    process.exitCode = 1;
  },
);
