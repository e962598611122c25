import { root } from './paths.mjs';

/** Loads a TypeScript file of the tests, with everything it imports, by way of Vite. */
export async function loadTs(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  return module;
}
