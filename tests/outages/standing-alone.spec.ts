import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from '../support/http.js';
import { pagesOf } from '../support/site-pages.js';
import { tokenFor } from '../support/token.js';
import { chaos } from '../chaos/chaos.js';
import { make, product } from '../support/product.js';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('with everything else dead and itself restarted, every page and file of every site is the same', async () => {
  const sites = ['furuly', 'fjordvik', 'nasjonal'];
  const all = async () => Promise.all(sites.map((slug) => pagesOf(product.ports.public, slug)));
  const before = await all();
  for (const site of before) {
    expect(site.size).toBeGreaterThan(20);
    expect([...site.values()].every((page) => page.status === 200)).toBe(true);
  }
  // The demo kommuner have a logo, a picture and forms of their own.
  for (const site of before.slice(0, 2)) {
    const files = [...site.keys()].filter((path) => path.startsWith('/fil/'));
    expect(files.length).toBeGreaterThanOrEqual(6);
  }
  for (const part of ['api', 'database', 'identity'] as const) await make(part, 'kill');
  try {
    await make('public', 'kill');
    await make('public', 'start');
    expect(await all()).toEqual(before);
    const unknown = await ask(product.ports.public, `ukjent.localhost:${product.ports.public}`, '/');
    expect(unknown.status).toBe(503);
  } finally {
    await make('database', 'start');
    await make('api', 'start');
    await make('identity', 'start');
  }
});

test('nine kills in the middle of saves, uploads and publishes lose nothing', async () => {
  const result = await chaos(
    {
      apiPort: product.ports.api,
      superUrl: product.database.superUrl,
      disks: { files: join(product.dataDir, 'files'), public: join(product.dataDir, 'public') },
      token: () => tokenFor(product, 'koordinator@furuly.example'),
      kill: (victim) => make(victim, 'kill'),
      revive: async (victim) => {
        await make(victim, 'start');
        await ready(product.ports.api);
      },
    },
    9,
  );
  expect(result.saves).toBeGreaterThan(0);
  expect(result.uploads).toBeGreaterThan(0);
  expect(result.editions).toBeGreaterThan(0);
});

async function ready(port: number): Promise<void> {
  await expect(async () =>
    expect((await ask(port, `localhost:${port}`, '/health/ready')).status).toBe(200),
  ).toPass({ timeout: 30_000 });
}
