import { writeFileSync } from 'node:fs';
import { watchAndRebuild } from './dev.mjs';
import { tryLock } from './lock.mjs';
import { localDir } from './paths.mjs';
import { needFree, portFrom } from './ports.mjs';
import { prepare, startLock } from './prepare.mjs';
import { endRunning } from './run-node.mjs';
import { Trouble, complain, progress } from './say.mjs';
import { addressesOf, startStack, usualPorts } from './stack.mjs';

/** `npm start` and `npm run dev`: from an empty clone to a running product, and back to nothing. */
export async function main(argv) {
  const dev = argv.includes('--dev');
  let starting;
  let ending;
  const asking = new AbortController();

  /** Stops everything that runs, once, whatever the reason, and leaves with its exit code. */
  const end = (code, error) => {
    ending ??= (async () => {
      if (error) complain(error);
      asking.abort();
      endRunning();
      if (starting) progress('Stopping …');
      // What is half up takes itself down; what is up is taken down here.
      await (await starting?.catch(() => undefined))?.stop();
      lock?.release?.();
      if (!error) progress('Stopped.');
      process.exit(code);
    })();
    return ending;
  };

  let lock;
  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked += 1;
      if (asked > 2) process.exit(1);
      void end(0);
    });
  }

  stopWithNpm(() => void end(0));

  try {
    const ports = {};
    const wanted = {};
    for (const [name, [variable, usual]] of Object.entries(usualPorts)) {
      ports[name] = portFrom(process.env, variable, usual);
      wanted[variable] = ports[name];
    }
    lock = tryLock(startLock, { ports });
    if (lock.holder) {
      const { pid, ports: theirs } = lock.holder;
      const where = theirs ? ` at ${addressesOf(theirs).adminUrl}` : '';
      throw new Trouble(
        `The product already runs from this folder (process ${pid})${where}: stop it there with Ctrl-C first.`,
      );
    }
    await needFree(wanted);
    await prepare();
    if (ending) return;
    const { DATABASE_URL: databaseUrl } = process.env;
    starting = startStack({ dataDir: localDir, ports, databaseUrl, signal: asking.signal });
    const stack = await starting;
    if (ending) return;
    const pids = Object.fromEntries(Object.entries(stack.parts).map(([name, part]) => [name, part.pid]));
    writeFileSync(startLock, JSON.stringify({ pid: process.pid, ports, pids }));
    watch(stack, end, dev);
    process.stdout.write(table(stack, dev));
    if (dev) watchAndRebuild(stack);
  } catch (error) {
    if (!ending) await end(1, error);
  }
}

/** npm passes a SIGTERM to its shell alone, which ends without us: when the shell is gone, so is the wish to run. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}

/** A part or the database that dies takes the rest along: a half-running product explains nothing. */
function watch(stack, end, dev) {
  for (const part of Object.values(stack.parts)) {
    part.onDeath = () => {
      if (dev) return progress(`${part.epitaph()} It starts again at the next change.`);
      void end(1, new Trouble(part.epitaph()));
    };
  }
  const check = setInterval(() => {
    if (stack.database.isAlive()) return;
    clearInterval(check);
    void end(
      1,
      new Trouble('The database was ended by something else: what was saved is kept; run npm start again.'),
    );
  }, 1000);
}

/** What a person needs to know, on one screen. */
function table(stack, dev) {
  const { siteUrl, adminUrl, apiUrl } = stack;
  const rows = [
    ['Admin', adminUrl],
    ['Site of Fjordvik', siteUrl('fjordvik')],
    ['Site of Furuly', siteUrl('furuly')],
    ['API', `${apiUrl}/docs`],
    [],
    ['Sign in', 'password demo'],
    ['  coordinator', 'koordinator@fjordvik.example'],
    ['  editor', 'redaktor@fjordvik.example'],
    ['  school only', 'skole@fjordvik.example'],
    ['  approver', 'godkjenner@fjordvik.example'],
    ['  adviser', 'radgiver@midtnord.example'],
    ['  starts empty', 'koordinator@nyvik.example'],
    ['  operator', 'drift@plattform.example'],
    ['', 'the first four also @furuly, @midtnord, @nasjonal'],
    [],
    ['Data', stack.database.dir ?? 'the server in DATABASE_URL'],
    ['Stop', dev ? 'Ctrl-C (changes are built and started as you save)' : 'Ctrl-C'],
  ];
  const width = Math.max(...rows.map(([, value = '']) => value.length)) + 22;
  const line = (left, right) => `${left}${'─'.repeat(width)}${right}`;
  const body = rows.map(([name = '', value = '']) => `│  ${name.padEnd(18)}${value.padEnd(width - 20)}│`);
  return `\n${[line('┌', '┐'), ...body, line('└', '┘')].join('\n')}\n\n`;
}
