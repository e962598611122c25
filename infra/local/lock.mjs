import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a living holder wrote into the lock, or undefined. A lock whose holder is gone counts as none. */
export function holderOf(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return isOneOfOurs(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** A process number is given out again some time: look at what runs under it. */
function isOneOfOurs(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return commandOf(pid).includes('infra/local/') || pid === process.pid;
}

function commandOf(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}

/** Takes the lock; answers the holder instead if somebody else has it. */
export function tryLock(file, notes = {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let round = 0; round < 3; round += 1) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, ...notes }), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder) return { holder };
    rmSync(file, { force: true });
  }
  return { holder: { pid: 0 } };
}

/** Does the work while holding the lock, after whoever has it now. */
export async function withLock(file, work, onWait = () => {}) {
  let said = false;
  for (;;) {
    const lock = tryLock(file);
    if (lock.release) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!said) onWait(lock.holder);
    said = true;
    await pause(300);
  }
}
