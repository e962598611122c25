import { createApp } from './app.js';
import { readEnv } from './env.js';

try {
  const env = readEnv(process.env);
  const app = await createApp(env);
  await app.listen(env.PORT, env.HOST);
} catch (error) {
  console.error(`The API could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
