import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { folder, root, shown } from './paths.mjs';
import { Trouble, lastLine } from './say.mjs';

const leash = pathToFileURL(join(root, 'infra/local/leash.mjs')).href;

/** One program of the product: started, watched, killed and started again. */
export class Part {
  constructor({ name, file, port, health, env, logs }) {
    Object.assign(this, { name, file, port, health, env });
    this.log = join(folder(logs), `${name}.log`);
    this.onDeath = undefined;
  }

  get pid() {
    return this.child?.pid;
  }

  /** Starts the program; `ready` tells when it answers. */
  start() {
    if (this.child) return;
    this.expected = false;
    this.tail = '';
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--import', leash, join(root, this.file)],
      {
        cwd: root,
        env: this.env,
        // A group of its own, so that Ctrl-C reaches the starter alone, which then stops all in order.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const log = createWriteStream(this.log, { flags: 'a' });
    log.on('error', () => {});
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        this.tail = (this.tail + chunk).slice(-8000);
        log.write(chunk);
      });
    }
    this.child = child;
    this.gone = new Promise((done) => {
      child.on('error', (error) => {
        this.tail += error.message;
        done();
      });
      child.on('exit', (code, signal) => {
        this.ending = signal ?? `exit code ${code}`;
        done();
      });
    }).then(() => {
      log.end();
      this.child = undefined;
      if (!this.expected) this.onDeath?.(this);
    });
  }

  /** Waits until the program answers, or throws why it does not. */
  async ready(seconds = 60, signal) {
    const until = Date.now() + seconds * 1000;
    while (Date.now() < until) {
      signal?.throwIfAborted();
      if (!this.child) throw new Trouble(this.epitaph());
      if (await answers(this.port, this.health)) return;
      await pause(50);
    }
    throw new Trouble(
      `The ${this.name} does not answer on port ${this.port}: its log is ${shown(this.log)}.`,
    );
  }

  /** One sentence about an end that nobody asked for. */
  epitaph() {
    const last = lastErrorLine(this.tail);
    return `The ${this.name} stopped by itself (${this.ending}${last ? `: ${last}` : ''}): its log is ${shown(this.log)}; correct that and run npm start again.`;
  }

  /** Ends the program at once, as a crash would. */
  async kill(signal = 'SIGKILL') {
    this.expected = true;
    this.killGroup(signal);
    await this.gone;
  }

  /** Reaches what the program has started itself, too. */
  killGroup(signal) {
    try {
      if (this.child) process.kill(-this.child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }

  /** Asks the program to end, and ends it if it does not within some seconds. */
  async stop(seconds = 10) {
    this.expected = true;
    if (!this.child) return;
    this.child.kill('SIGTERM');
    const late = setTimeout(() => this.killGroup('SIGKILL'), seconds * 1000);
    await this.gone;
    clearTimeout(late);
  }

  /** Stops if needed, starts, and waits until it answers. */
  async restart() {
    await this.stop();
    this.start();
    await this.ready();
  }
}

/** The line that says what happened: an error's first line if there is one, not the end of its stack. */
function lastErrorLine(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const error = lines.findLast((line) => /^(\w*Error\b|Error:)/.test(line));
  return (error ?? lastLine(lines.filter((line) => !/^(at |Node\.js v|[{}\]])/.test(line)).join('\n')))
    .slice(0, 300)
    .replace(/\.$/, '');
}

/** Whether a program answers there with anything but a fault of its own. */
export function answers(port, path, headers = {}) {
  return new Promise((done) => {
    const request = get(
      { host: '127.0.0.1', port, path, headers, agent: false, timeout: 5000 },
      (response) => {
        response.resume();
        done(response.statusCode < 500);
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => done(false));
  });
}

/** Reads JSON from a program of this machine. */
export function fetchJson(port, path) {
  return fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.json());
}
