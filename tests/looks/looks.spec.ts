import { expect, test, type Page } from '@playwright/test';
import { corners, findings, wear } from '../support/axe.js';
import { adminPages, publicPages, readerPages } from '../support/pages.js';
import { openAs, product } from '../support/product.js';

test.describe.configure({ timeout: 240_000 });

/** What axe finds on pages, narrow and light, wide and dark, each when it is ready to be looked at. */
async function problemsOn(
  page: Page,
  pages: Record<string, string>,
  ready: () => Promise<void> = () => page.getByRole('heading', { level: 1 }).waitFor(),
): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address);
    await ready();
    for (const look of corners) {
      await wear(page, look);
      for (const finding of await findings(page)) problems.push(`${name} (${look}): ${finding}`);
    }
  }
  return problems;
}

// The site with two languages and a closing level; every page of the others is in `npm run crawl`.
test('axe finds nothing on any template of the site, and it carries no script', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const scripts: string[] = [];
  const noteScripts = async () => {
    if ((await page.locator('script').count()) > 0) scripts.push(page.url());
  };
  expect(await problemsOn(page, await publicPages(product, 'fjordvik'), noteScripts)).toEqual([]);
  expect(scripts).toEqual([]);
  expect(errors).toEqual([]);
});

test('axe finds nothing on the pages of a reader, with the choice open as well', async ({ page }) => {
  const pages = {
    ...(await readerPages(product, 'fjordvik', ['barnehagane'])),
    ...(await readerPages(product, 'furuly', ['forelder'])),
  };
  expect(Object.keys(pages).length).toBeGreaterThan(7);
  expect(await problemsOn(page, pages, () => page.getByText(/^(Bytt|Byt)$/).click())).toEqual([]);
});

test('axe finds nothing on any page of the admin', async ({ page }) => {
  await openAs(page, 'koordinator@furuly.example', '/');
  expect(await problemsOn(page, await adminPages(product))).toEqual([]);
});

test('axe finds nothing on what an adviser has of a centre and its kommuner', async ({ page }) => {
  await openAs(page, 'radgiver@midtnord.example', '/');
  const at = (path: string) => product.adminUrl + path;
  const pages = {
    chooser: at('/'),
    centre: at('/t/midtnord'),
    kommuner: at('/t/midtnord/kommuner'),
    'a kommune': at('/t/furuly'),
  };
  expect(await problemsOn(page, pages)).toEqual([]);
});

test('axe finds nothing on the sign-in page', async ({ page }) => {
  await page.goto(product.adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByLabel('E-post').waitFor();
  const problems: string[] = [];
  for (const look of corners) {
    await wear(page, look);
    problems.push(...(await findings(page)));
  }
  expect(problems).toEqual([]);
});
