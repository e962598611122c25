import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const main = join(dirname(fileURLToPath(import.meta.url)), '../../apps/public/dist/main.js');

export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** A folder of its own for a site's copies, gone after the test. */
export async function ownFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'bti-public-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The built public server as a process of its own, as it runs everywhere else. */
export async function startSite(options: { apiUrl: string; dataDir: string; port?: number }) {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(options.port ?? 0),
      API_URL: options.apiUrl,
      DATA_DIR: options.dataDir,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = Number((await until(() => /http:\/\/localhost:(\d+)/.exec(output)))[1]);

  const get = (host: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answered>((resolve, reject) => {
      const sent = request(
        { port, host: '127.0.0.1', path, method, headers: { host, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const body = Buffer.concat(chunks);
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body,
              text: body.toString(),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end();
    });

  return {
    port,
    get,
    /** All it has written to its log. */
    said: () => output,
    /** Asks until the answer is as wanted. */
    waitFor: (host: string, path: string, wanted: (answer: Answered) => boolean) =>
      until(async () => {
        const answer = await get(host, path);
        return wanted(answer) ? answer : undefined;
      }),
    kill: (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}
export type RunningSite = Awaited<ReturnType<typeof startSite>>;

/** A public server on a folder of its own, as soon as these hosts answer; `close` takes both away. */
export async function openSite(apiUrl: string, ...hosts: string[]) {
  const folder = await ownFolder();
  const site = await startSite({ apiUrl, dataDir: folder.path });
  for (const host of hosts) await site.waitFor(host, '/', ({ status }) => status === 200);
  return {
    ...site,
    close: async () => {
      await site.kill();
      await folder.remove();
    },
  };
}
export type OpenSite = Awaited<ReturnType<typeof openSite>>;

/** Waits until something is there, ten seconds at most. */
async function until<T>(ask: () => T | undefined | null | Promise<T | undefined | null>): Promise<T> {
  for (let waited = 0; waited < 10_000; waited += 25) {
    const found = await ask();
    if (found) return found;
    await sleep(25);
  }
  throw new Error('It did not come in ten seconds.');
}
