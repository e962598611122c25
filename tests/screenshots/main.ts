import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { looks, wear, type Look } from '../support/axe.js';
import { adminPages, publicPages, signIn } from '../support/pages.js';
import { withBrowser, withProduct } from '../support/whole-product.js';

const folder = 'screenshots';

/** What people print: a step, a level, the whole guide, a form's page, the words. */
const onPaper = new Set(['trinn', 'niva', 'veileder', 'verktoy', 'list-begrep']);

/** A page as it is printed, as wide as the text on A4. */
async function shootPaper(page: Page, name: string): Promise<number> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 680, height: 960 });
  await page.screenshot({ path: join(folder, `${name}-print.png`), fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  return 1;
}

/** `npm run screenshots [PART OF A NAME]`: a picture of every template, light and dark, phone, wide and paper. */
export async function main([part = '']: string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  const shoot = async (page: Page, name: string) => {
    for (const look of Object.keys(looks) as Look[]) {
      await wear(page, look);
      await page.screenshot({
        path: join(folder, `${name}-${look.replace(' ', '-')}.png`),
        fullPage: !look.endsWith('wide') || name.startsWith('public'),
      });
      taken += 1;
    }
  };
  await withProduct((stack) =>
    withBrowser(async (browser) => {
      const page = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
      for (const [name, address] of Object.entries(await publicPages(stack))) {
        if (!`public-${name}`.includes(part)) continue;
        await page.goto(address);
        await shoot(page, `public-${name}`);
        if (onPaper.has(name)) taken += await shootPaper(page, `public-${name}`);
      }
      await signIn(page, stack.adminUrl, 'koordinator@furuly.example');
      for (const [name, address] of Object.entries(await adminPages(stack))) {
        if (!`admin-${name}`.includes(part)) continue;
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await shoot(page, `admin-${name}`);
      }
    }),
  );
  process.stdout.write(`${taken} pictures in ${folder}/\n`);
  return 0;
}
