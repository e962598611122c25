import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { folder, localDir, root } from './paths.mjs';

const running = new Set();

/** Ends whatever `run` is waiting for, as at Ctrl-C. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a program to its end. `show` passes its output through; otherwise it goes to a log that is read back.
 * `patience` lets others go first, the more the higher (0 to 19). Answers the exit code and the output.
 */
export async function run(
  command,
  args,
  { env = process.env, show, log, input = 'ignore', cwd = root, patience = 0 } = {},
) {
  const path = log && join(folder(localDir, 'logs'), `${log}.log`);
  const file = path && openSync(path, 'w');
  const out = show ? 'inherit' : (file ?? 'pipe');
  const child = spawn(command, args, { cwd, env, stdio: [input, out, out] });
  running.add(child);
  if (patience && child.pid) setPriority(child.pid, patience);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      output += error.message;
      done(1);
    });
    child.on('close', (status, signal) => done(signal ? 1 : status));
  });
  running.delete(child);
  if (file) closeSync(file);
  return { code, output: path ? readFileSync(path, 'utf8') : output, path };
}

/** Runs a file with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
