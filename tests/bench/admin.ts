import { importContent, listContent, type Api } from '@bti/api-client';
import { writeExchange } from '@bti/domain';
import type { Page } from '@playwright/test';
import type { Stack } from '../../infra/local/stack.mjs';
import { largeSite } from '../support/large-site.js';
import { signIn } from '../support/pages.js';
import { withBrowser } from '../support/whole-product.js';
import { median, ms, type Figure } from './measure.js';

/** What the admin weighs at a first visit, and how soon an editor stands once its data is there, with 300 items. */
export async function adminBench(stack: Stack, api: Api): Promise<Figure[]> {
  const before = (await listContent(api, 'furuly')).length;
  const settings = await listContent(api, 'furuly', { type: 'settings' });
  const site = { ...largeSite(Math.max(300 - before, 1)), settings: settings[0]!.data as never };
  await importContent(api, 'furuly', writeExchange(site));
  return withBrowser(async (browser) => {
    const page = await (await browser.newContext()).newPage();
    const weighed = await weigh(page, stack.adminUrl, () =>
      signIn(page, stack.adminUrl, 'koordinator@furuly.example'),
    );
    await page.goto(`${stack.adminUrl}/t/furuly/content/step`);
    const times: number[] = [];
    for (let round = 0; round < 9; round += 1) times.push(await openStep(page, round));
    return [
      {
        what: "the admin's first load, with sign-in, as sent (brotli)",
        value: `${Math.round(weighed / 1000)} kB`,
        peer: 'at most 350 kB',
        command: 'npm run bench admin',
      },
      {
        what: 'a step opens in the editor, from the click to the painted form (median of 9, 300 items)',
        value: ms(median(times)),
        peer: 'at most 150 ms',
        command: 'npm run bench admin',
      },
    ];
  });
}

/** Bytes that the admin's own server sends while something is done. */
async function weigh(page: Page, origin: string, work: () => Promise<void>): Promise<number> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const own = new Set<string>();
  let bytes = 0;
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(origin)) own.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) bytes += encodedDataLength;
  });
  await work();
  await page.waitForLoadState('networkidle');
  return bytes;
}

/** Milliseconds from the click on a step in the list until its form has been painted; then back to the list. */
async function openStep(page: Page, round: number): Promise<number> {
  await page.waitForURL(/\/content\/step$/);
  await page.locator('main .list-name a.item-title').first().waitFor();
  const time = await page.evaluate(async (at) => {
    const links = [...document.querySelectorAll<HTMLElement>('main .list-name a.item-title')];
    const link = links[at % links.length]!;
    const painted = () => new Promise((done) => requestAnimationFrame(done));
    const from = performance.now();
    link.click();
    while (!document.querySelector('main [data-path="title"]')) await painted();
    await painted();
    return performance.now() - from;
  }, round);
  await page.goBack();
  return time;
}
