import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../infra/local/stack.mjs';
import { tokenFor } from '../support/token.js';
import { chaos } from './chaos.js';

/** `npm run chaos [KILLS]`: 200 kills, unless another number is named. */
export async function main([kills = '200']: string[]): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bti-chaos-'));
  const stack = await startStack({ dataDir });
  const { api } = stack.parts;
  const from = Date.now();
  try {
    const result = await chaos(
      {
        apiPort: stack.ports.api,
        superUrl: stack.database.superUrl,
        disks: { files: join(dataDir, 'files'), public: join(dataDir, 'public') },
        token: () => tokenFor(stack, 'koordinator@furuly.example'),
        kill: async (victim) =>
          (victim === 'database' ? stack.database : stack.parts[victim]).kill('SIGKILL'),
        revive: async (victim) => {
          if (victim === 'database') {
            await stack.database.restart();
            await api.ready();
          } else await stack.parts[victim].restart();
        },
      },
      Number(kills),
      (line) => process.stdout.write(`${line}\n`),
    );
    const seconds = Math.round((Date.now() - from) / 1000);
    process.stdout.write(
      `${result.kills} kills in ${seconds} s, ${result.saves} saves, ${result.uploads} uploads and ${result.editions} editions acknowledged, nothing lost.\n`,
    );
    return 0;
  } finally {
    await stack.stop();
    await stack.database.remove();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
