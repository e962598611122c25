import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../infra/local/browser.mjs';
import { startFakeApi, type FakeApi } from './fake-api.js';
import { furuAas, havVik } from './fixture.js';
import { ownFolder, startSite, type RunningSite } from './start-site.js';

const templates = [
  '/',
  '/veileder',
  '/veileder/fra-uro-til-handling',
  '/niva/innsats-i-egen-tjeneste',
  '/trinn/ta-undringen-pa-alvor',
  '/trinn/avklar-nivaa-0',
  '/nn/steg/del',
  '/verktoy',
  '/verktoy/undringsnotat',
  '/side/om-modellen',
  '/tjeneste/helsestasjonen',
  '/arena/ressursteam',
  '/organisering/kommunenivaa',
  '/viktig/vold-eller-overgrep',
  '/finnes-ikke',
];
const others = ['http://havvik.localhost', 'http://localhost', 'http://ukjent.localhost'];

let api: FakeApi;
let folder: Awaited<ReturnType<typeof ownFolder>>;
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  api = await startFakeApi();
  api.publish(furuAas, havVik);
  folder = await ownFolder();
  site = await startSite({ apiUrl: api.url, dataDir: folder.path });
  await site.waitFor('furuaas.localhost', '/', ({ status }) => status === 200);
  const found = await findBrowser();
  browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
});
afterAll(async () => {
  await browser.close();
  await site.kill();
  await api.stop();
  await folder.remove();
});

describe('axe finds nothing, and nothing is wider than the screen', () => {
  it.each([
    { scheme: 'light', width: 320 },
    { scheme: 'dark', width: 1280 },
  ] as const)(
    'in $scheme at $width px',
    async ({ scheme, width }) => {
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      const addresses = [
        ...templates.map((path) => `http://furuaas.localhost:${site.port}${path}`),
        ...others.map((origin) => `${origin}:${site.port}/`),
      ];
      for (const address of addresses) {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .setLegacyMode(true)
          .analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')}`),
        );
        expect({ address, found }).toEqual({ address, found: [] });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      await context.close();
    },
    60_000,
  );

  it('a phone’s menu opens and closes without a script, and the keyboard reaches the content first', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
    await page.goto(`http://furuaas.localhost:${site.port}/`);
    const menu = page.locator('#meny');
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Meny' }).click();
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    await page.goto(`http://furuaas.localhost:${site.port}/trinn/del`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp til innholdet');
    await page.close();
  });
});
