import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const common = {
  environment: 'node',
  // Long: journeys in a browser run beside them.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
  // No test leaves anything behind in a module: a worker loads each but once, and not once for every file.
  isolate: false,
} as const;
const exclude = ['**/node_modules/**', '**/dist/**', '**/build/**'];

/** Pure tests start at once; the others share one database server for the whole run. */
export default defineConfig({
  test: {
    // Half of the time a test waits, for a database or a program that starts.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          ...common,
          name: 'packages',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}'],
          exclude,
        },
      },
      {
        test: {
          ...common,
          name: 'product',
          include: ['apps/*/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude,
          globalSetup: ['infra/local/test-setup.mjs'],
        },
      },
    ],
  },
});
