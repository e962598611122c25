import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { Trouble } from './say.mjs';

const loopback = '127.0.0.1';

/** Whether nothing listens on the port of this machine's loopback. */
export function isFree(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen({ port, host: loopback, exclusive: true }, () => server.close(() => done(true)));
  });
}

const given = new Set();

/**
 * A port nobody uses at this moment, and that was not given to anybody here before: its program may start later. It lies
 * below those that a system gives to its connections, so that none of them takes it meanwhile.
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

/** Reads a port from the environment, or takes the usual one. */
export function portFrom(env, name, usual) {
  const text = env[name];
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Trouble(
    `${name}=${text} is not a port: give a number from 1 to 65535, or leave it out for ${usual}.`,
  );
}

/** Stops with one sentence if a port is taken or named twice. `wanted` maps environment names to ports. */
export async function needFree(wanted) {
  const entries = Object.entries(wanted);
  for (const [name, port] of entries) {
    const twin = entries.find(([other, value]) => other !== name && value === port);
    if (twin) throw new Trouble(`${name} and ${twin[0]} are both ${port}: give them different ports.`);
    if (await isFree(port)) continue;
    throw new Trouble(
      `Port ${port} is taken by another program: stop that program, or choose another port, as in ${name}=${port + 1000} npm start.`,
    );
  }
}
