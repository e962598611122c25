import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * Lets a test in another process end a part of a running stack and start it again: `POST /api/kill`,
 * `/database/restart`, `/public/stop` … It answers when the deed is done. The address is written to `file`,
 * with all a test must know of the product, and `more`.
 */
export async function openControl(stack, file, more = {}) {
  const targets = { ...stack.parts, database: databasePart(stack.database) };
  const server = createServer(async (request, response) => {
    const [, name, deed] = request.url.split('/');
    const target = targets[name];
    const act = { kill: 'kill', stop: 'stop', start: 'restart', restart: 'restart' }[deed];
    if (request.method !== 'POST' || !target || !act) return response.writeHead(404).end();
    try {
      await target[act]();
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(error.message);
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { adminUrl, apiUrl, identityUrl, siteDomain, ports, dataDir, database } = stack;
  const notes = {
    ...more,
    control: `http://127.0.0.1:${server.address().port}`,
    adminUrl,
    apiUrl,
    identityUrl,
    siteDomain,
    ports,
    dataDir,
    database: { apiUrl: database.apiUrl, ownerUrl: database.ownerUrl, superUrl: database.superUrl },
    pids: Object.fromEntries(Object.entries(stack.parts).map(([name, part]) => [name, part.pid])),
  };
  writeFileSync(file, JSON.stringify(notes, null, 2), { mode: 0o600 });
  return { close: () => server.close() };
}

const databasePart = (database) => ({
  kill: async () => database.kill(),
  stop: () => database.stop(),
  restart: async () => {
    await database.stop();
    await database.restart();
  },
});
