import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../infra/local/postgres/index.mjs';
import { isFree } from '../../infra/local/ports.mjs';
import { freePorts, type Ports } from '../../infra/local/stack.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bti-start-'));
let ports: Ports;

beforeAll(async () => {
  ports = await freePorts();
});
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  const database = await openDatabase({ folder: join(folder, 'postgres') });
  await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Start = { child: ChildProcess; up: Promise<void>; left: Promise<number | null>; said: () => string };

/** `npm start`, with data and ports of its own. */
function start(more: Record<string, string> = {}): Start {
  const { api, admin, public: site, identity } = ports;
  const child = spawn(process.execPath, ['infra/local/start.mjs'], {
    env: {
      ...process.env,
      // Whatever it is given, it sets what each child needs.
      NODE_ENV: 'production',
      BTI_PREPARED: '1',
      BTI_LOCAL_DIR: folder,
      API_PORT: String(api),
      ADMIN_PORT: String(admin),
      PUBLIC_PORT: String(site),
      IDENTITY_PORT: String(identity),
      ...more,
    },
  });
  children.push(child);
  let said = '';
  const left = new Promise<number | null>((done) => child.once('exit', done));
  const up = new Promise<void>((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
        if (said.includes('└')) done();
      });
    }
    void left.then(() => fail(new Error(said)));
  });
  up.catch(() => {});
  return { child, up, left, said: () => said };
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

/** The processes of the running start, by name. */
function pidsOf(): Record<string, number> {
  return (JSON.parse(readFileSync(join(folder, 'start.json'), 'utf8')) as { pids: Record<string, number> })
    .pids;
}

async function allPortsAreFree(): Promise<boolean> {
  const free = await Promise.all(Object.values(ports).map((port) => isFree(port)));
  return free.every(Boolean);
}

describe('npm start', () => {
  it('names a port that is taken, or is no port, and starts nothing', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const taken = start({ ADMIN_PORT: port });
    expect(await taken.left).toBe(1);
    server.close();
    const wrong = start({ ADMIN_PORT: 'fire' });
    expect(await wrong.left).toBe(1);
    expect(taken.said().trim().split('\n')).toHaveLength(1);
    expect(taken.said()).toContain(`Port ${port} is taken by another program`);
    expect(wrong.said()).toContain('ADMIN_PORT=fire is not a port');
  });

  it('tells a second start that it runs, and ends as a whole when the API is killed', async () => {
    const first = start();
    await first.up;
    expect(first.said()).toContain(`http://fjordvik.localhost:${ports.public}`);
    expect(first.said()).toContain('koordinator@fjordvik.example');
    const second = start();
    expect(await second.left).toBe(1);
    expect(second.said().trim().split('\n')).toHaveLength(1);
    expect(second.said()).toContain('already runs from this folder');
    process.kill(pidsOf()['api'] ?? 0, 'SIGKILL');
    expect(await first.left).toBe(1);
    expect(first.said()).toMatch(/\nThe api stopped by itself \(SIGKILL/);
    expect(await allPortsAreFree()).toBe(true);
  }, 120_000);

  it('leaves no program behind when it is killed itself, and takes its database up again', async () => {
    const first = start();
    await first.up;
    first.child.kill('SIGKILL');
    await first.left;
    await expect.poll(allPortsAreFree).toBe(true);
    const second = start();
    await second.up;
    const database = await openDatabase({ folder: join(folder, 'postgres') });
    expect(database.adopted).toBe(true);
    database.kill();
    expect(await second.left).toBe(1);
    expect(second.said()).toContain('The database was ended by something else');
    expect(await allPortsAreFree()).toBe(true);
  }, 120_000);

  it('is up again at once, and stops everything at Ctrl-C', async () => {
    const run = start();
    await run.up;
    run.child.kill('SIGINT');
    expect(await run.left).toBe(0);
    expect(lastLine(run.said())).toMatch(/Stopped\.$/);
    expect(await allPortsAreFree()).toBe(true);
    const database = await openDatabase({ folder: join(folder, 'postgres') });
    expect(database.adopted).toBe(false);
    await database.stop();
  }, 120_000);
});
