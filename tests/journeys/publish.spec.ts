import { expect, test } from '@playwright/test';
import { signIn } from '../support/pages.js';
import { publish } from '../support/publish.js';
import { pagesOf } from '../support/site-pages.js';
import { product } from '../support/product.js';

test('a coordinator changes a step, looks at the check, publishes, and reads it on the subdomain', async ({
  page,
}) => {
  const neighbour = await pagesOf(product.ports.public, 'fjordvik');
  const sentence = `Skriv ned dette i dag, ${Date.now()}.`;

  await signIn(page, product.adminUrl, 'koordinator@furuly.example');
  await page.getByRole('link', { name: 'Veilederen' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Nivå 0/ })).toBeVisible();
  const first = page.locator('main a[href*="/content/step/"]').first();
  const title = (await first.innerText()).trim();
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();

  const what = page.getByRole('textbox', { name: /^Hva\b/ }).first();
  await what.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${sentence}`);
  await expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

  await page.getByRole('link', { name: 'Publiser …' }).click();
  await expect(page.getByRole('heading', { name: 'Dette er nytt' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: /Dette er nytt/ }).getByRole('link', { name: title }),
  ).toBeVisible();
  await page.getByLabel('Hva er nytt, med dine ord').fill('Tydeligere første trinn.');
  await publish(page);

  const site = await page.context().newPage();
  await expect(async () => {
    await site.goto(`${product.siteUrl('furuly')}/`);
    await site.getByRole('link', { name: title }).first().click();
    await expect(site.getByText(sentence)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });

  expect(await pagesOf(product.ports.public, 'fjordvik')).toEqual(neighbour);
});
