import { execFileSync, spawnSync } from 'node:child_process';

export type Figure = { what: string; value: string; peer: string; command: string };

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

export const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Milliseconds that a piece of work takes. */
export async function took(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Requests that a server answers within a second to one wrk thread with 16 connections, asking for gzip. */
export function requestsPerSecond(url: string, host: string): number {
  const args = ['-t1', '-c16', '-d1s', '-H', 'Accept-Encoding: gzip', '-H', `Host: ${host}`, url];
  const output = execFileSync('taskset', ['-c', '1', 'wrk', ...args], { encoding: 'utf8' });
  if (/Non-2xx/.test(output)) throw new Error(`wrk got errors from ${url}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
}

/** Keeps a process on the first core, so that server and load have one each. */
export function pinToFirstCore(pid: number): void {
  execFileSync('taskset', ['-a', '-p', '-c', '0', String(pid)], { stdio: 'ignore' });
}
