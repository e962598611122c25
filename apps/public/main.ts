// React and Remix choose their production builds when they are first loaded, so this is set before anything else is.
process.env.NODE_ENV ??= 'production';

const { readEnv } = await import('./server/env.js');
const { startPublic } = await import('./server/start.js');

const env = readEnv(process.env);
const running = await startPublic(env);
console.log(`The public site answers on http://${env.SITE_DOMAIN}:${running.port}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void running.stop().then(() => process.exit(0));
  });
