import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readAssets } from './assets.js';
import { readEnv } from './env.js';
import { createHandler } from './handler.js';

const build = fileURLToPath(new URL('../build/client', import.meta.url));

try {
  const env = readEnv(process.env);
  const server = createServer(createHandler(env, readAssets(build)));
  server.on('error', (error) => {
    console.error(`The admin cannot listen on ${env.HOST}:${env.PORT}: ${error.message}`);
    process.exit(1);
  });
  server.listen(env.PORT, env.HOST, () => console.log(`admin listening on ${env.HOST}:${env.PORT}`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
