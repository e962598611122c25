import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { createApi, getMe } from '@bti/api-client';
import { startStack } from '../../infra/local/stack.mjs';
import { tokenFor } from '../support/token.js';
import type { Figure } from './measure.js';
import { adminBench } from './admin.js';
import { pageBench } from './page.js';
import { publishBench } from './publish.js';
import { readingsBench } from './readings.js';
import { wallBench } from './wall.js';

const benches = {
  wall: wallBench,
  page: pageBench,
  publish: publishBench,
  readings: readingsBench,
  admin: adminBench,
};

/** `npm run bench [wall|page|publish|readings|admin]`: prints the figures of docs/performance.md, from one run on this machine. */
export async function main(argv: string[]): Promise<number> {
  const wanted = (Object.keys(benches) as (keyof typeof benches)[]).filter(
    (name) => argv.length === 0 || argv.includes(name),
  );
  const dataDir = mkdtempSync(join(tmpdir(), 'bti-bench-'));
  const stack = await startStack({ dataDir });
  const figures: Figure[] = [];
  try {
    // A membership is bound at the first sign-in.
    const token = await tokenFor(stack, 'koordinator@furuly.example');
    const api = createApi({ baseUrl: `http://127.0.0.1:${stack.ports.api}`, token: async () => token });
    await getMe(api);
    for (const name of wanted) figures.push(...(await benches[name](stack, api)));
  } finally {
    await stack.stop();
    await stack.database.remove();
    rmSync(dataDir, { recursive: true, force: true });
  }
  process.stdout.write('\n| what | measured | against | command |\n|---|---|---|---|\n');
  for (const { what, value, peer, command } of figures)
    process.stdout.write(`| ${what} | ${value} | ${peer} | \`${command}\` |\n`);
  return 0;
}
