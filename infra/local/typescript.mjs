import { root } from './paths.mjs';

/**
 * Loads a TypeScript file of the tests, with everything it imports, by way of Vite. Vite stays, since what is
 * loaded may import more later: whoever calls this ends the process when done.
 */
export async function loadTs(file) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  return server.environments.ssr.runner.import(file);
}
