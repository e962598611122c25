import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApi } from '@bti/api-client';
import { loadAssets } from './assets.js';
import { osloDate } from './clock.js';
import type { Env } from './env.js';
import { createHandler } from './handler.js';
import { log } from './log.js';
import { createPageCache } from './page-cache.js';
import { loadRender } from './render.js';
import { createSites } from './sites.js';
import { openSiteStore } from './store/site-store.js';
import { startSync } from './store/sync.js';

/** This file lies in dist/server; what Remix built lies in build. */
const build = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'build');

export type Running = { port: number; stop: () => Promise<void> };

/** Starts the public site: the copies on the disk answer at once, and the API is asked for newer ones behind them. */
export async function startPublic(env: Env): Promise<Running> {
  const [assets, render, store] = await Promise.all([
    loadAssets(join(build, 'client')),
    loadRender(join(build, 'server', 'index.js')),
    openSiteStore(env.DATA_DIR, env.SITE_DOMAIN),
  ]);
  const api = createApi({ baseUrl: env.API_URL });
  const hasCopies = store.all().some(({ record }) => record.edition);
  const sync = startSync({ api, store, log });
  const server = createServer();
  const port = () => (server.address() as AddressInfo | null)?.port ?? env.PORT;
  server.on(
    'request',
    createHandler({
      env,
      port,
      api,
      store,
      sites: createSites(store),
      isCurrent: sync.isCurrent,
      isReady: () => hasCopies || sync.hasAsked(),
      assets,
      cache: createPageCache(env.PAGE_CACHE_MB * 1024 * 1024),
      render,
      today: osloDate(),
      log,
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, env.HOST, resolve);
  });
  return {
    port: port(),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.all([closed, sync.stop()]);
    },
  };
}
