import { defineConfig } from '@playwright/test';

const { BROWSER_PATH, BROWSER_ARGS = '[]', ADMIN_URL, OUTPUT_DIR = '.local/browser' } = process.env;

/** Journeys run against a whole product that `npm test` has started; see infra/local/test.mjs. */
export default defineConfig({
  outputDir: OUTPUT_DIR,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // One product, one set of data: the journeys take turns.
  workers: 1,
  reporter: [['list'], ['json']],
  projects: ['journeys', 'looks', 'sign-in', 'outages', 'keycloak'].map((name) => ({
    name,
    testDir: `tests/${name}`,
  })),
  use: {
    baseURL: ADMIN_URL,
    locale: 'nb-NO',
    trace: 'off',
    launchOptions: { executablePath: BROWSER_PATH, args: JSON.parse(BROWSER_ARGS) as string[] },
  },
});
