import { expect, test, type Page } from '@playwright/test';
import { openAs, product } from '../support/product.js';

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

async function askToDelete(page: Page) {
  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('button', { name: 'Slett', exact: true }).click();
}

test('a tool in use is not deleted: one is told where it stands, takes it away there, deletes it, and takes it back', async ({
  page,
}) => {
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/content/tool');
  const row = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByText('1 sted', { exact: true }) })
    .first();
  const link = row.locator('a[href*="/content/tool/"]').first();
  const tool = (await link.innerText()).trim();
  const heading = page.getByRole('heading', { level: 1, name: tool, exact: true });
  await link.click();
  await expect(heading).toBeVisible();
  const address = page.url();

  await askToDelete(page);
  const refused = page.getByRole('dialog', { name: 'Kan ikke slettes ennå' });
  await expect(refused).toContainText('Ta den bort fra disse stedene først');
  await expect(refused.getByRole('button', { name: 'Slett', exact: true })).toHaveCount(0);
  await refused.getByRole('link').first().click();
  await page
    .getByRole('button', { name: `Ta bort ${tool}` })
    .first()
    .click();
  await saved(page);

  await page.goto(address);
  await expect(heading).toBeVisible();
  await askToDelete(page);
  const asked = page.getByRole('dialog', { name: `Slette «${tool}»?` });
  await asked.getByRole('button', { name: 'Slett', exact: true }).click();
  await expect(page).toHaveURL(/\/content\/tool$/);
  await expect(page.getByRole('main').getByRole('link', { name: tool, exact: true })).toHaveCount(0);

  await page.goto(`${product.adminUrl}/t/furuly/deleted`);
  const deleted = page.getByRole('listitem').filter({ hasText: tool });
  await deleted.getByRole('button', { name: /Hent tilbake/ }).click();
  await expect(deleted).toHaveCount(0);
  await page.goto(address);
  await expect(heading).toBeVisible();
});
