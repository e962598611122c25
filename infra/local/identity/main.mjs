import { realm } from './addresses.mjs';
import { refusal } from './guard.mjs';

const { env } = process;
const why = refusal(env);
if (why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

const { createIdentityServer } = await import('./server.mjs');
const port = Number(env.PORT ?? 4080);
const host = env.HOST ?? '127.0.0.1';
const seconds = (name) => (env[name] ? Number(env[name]) : undefined);
const given = { access: seconds('ACCESS_TOKEN_SECONDS'), idle: seconds('SESSION_IDLE_SECONDS') };

const server = createIdentityServer({
  issuer: env.ISSUER ?? `http://admin.localhost:${port}/realms/${realm}`,
  adminOrigin: env.ADMIN_ORIGIN ?? 'http://admin.localhost:4100',
  stateFile: env.STATE_FILE,
  usersFile: env.USERS_FILE,
  lifespans: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
});
server.on('error', (error) => {
  const text = error.code === 'EADDRINUSE' ? `Port ${port} is taken by another program.` : error.message;
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
server.listen(port, host, () => process.stdout.write(`Identity answers at http://admin.localhost:${port}\n`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
