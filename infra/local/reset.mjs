import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { join } from 'node:path';
import { holderOf } from './lock.mjs';
import { localDir } from './paths.mjs';
import { startLock } from './prepare.mjs';
import { outside } from './postgres/binaries.mjs';
import { databaseFolder, startCluster } from './postgres/index.mjs';
import { Trouble, complain } from './say.mjs';

/** `npm run reset`: asks, then throws away everything the local start keeps. */
async function main() {
  const holder = holderOf(startLock);
  if (holder) {
    throw new Trouble(
      `The product runs from this folder (process ${holder.pid}): stop it with Ctrl-C first, then reset.`,
    );
  }
  const folders = [localDir, outside()].filter((path) => existsSync(path));
  if (folders.length === 0) {
    process.stdout.write('There is nothing to reset.\n');
    return;
  }
  const sure = process.argv.includes('--yes') || (await ask(folders));
  if (!sure) {
    process.stdout.write('Nothing was changed.\n');
    return;
  }
  await stopLeftOver();
  for (const path of folders) rmSync(path, { recursive: true, force: true });
  process.stdout.write('Done: the next npm start begins from nothing.\n');
}

async function ask(folders) {
  if (!process.stdin.isTTY)
    throw new Trouble('There is nobody to ask: say npm run reset -- --yes to delete without asking.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `This deletes all local content, sign-ins and copies (${folders.join(' and ')}).\nWrite yes to go on: `,
  );
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

/** A database that outlived its starter must not keep writing into a deleted folder. */
async function stopLeftOver() {
  const folder = databaseFolder(localDir);
  const kept = existsSync(join(folder, 'data')) || existsSync(outside());
  if (!kept || !existsSync(folder)) return;
  try {
    await (await startCluster(folder)).stop();
  } catch {
    // It does not start: then it does not run either.
  }
}

main().catch((error) => {
  complain(error);
  process.exitCode = 1;
});
