import { expect, test } from '@playwright/test';
import { signIn } from '../support/pages.js';
import { make, product } from './product.js';

test('a wrong password says so and keeps the address', async ({ page }) => {
  await page.goto(product.adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByLabel('E-post').fill('koordinator@furuly.example');
  await page.getByLabel('Passord').fill('feil');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('E-post')).toHaveValue('koordinator@furuly.example');
});

test('a deep link waits through the very first sign-in, and a reload does not ask again', async ({
  page,
}) => {
  await page.goto(`${product.adminUrl}/t/furuly/content/tool`);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByLabel('E-post').fill('godkjenner@furuly.example');
  await page.getByLabel('Passord').fill('demo');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page).toHaveURL(`${product.adminUrl}/t/furuly/content/tool`);
  await expect(page.getByRole('heading', { level: 1, name: 'Verktøy' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Verktøy' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Logg inn' })).toHaveCount(0);
});

test('signing out in one tab ends the other', async ({ page, context }) => {
  await signIn(page, product.adminUrl, 'redaktor@furuly.example');
  await page.goto(`${product.adminUrl}/t/furuly/guide`);
  const other = await context.newPage();
  await other.goto(`${product.adminUrl}/t/furuly/content/tool`);
  await expect(other.getByRole('heading', { level: 1, name: 'Verktøy' })).toBeVisible();
  await page.getByRole('button', { name: 'Redaktør i Furuly' }).click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();
  await expect(other.getByText(/Du er logget ut/).first()).toBeVisible({ timeout: 15_000 });
});

test('a stranger to a kommune meets a page that does not exist, and no data', async ({ page }) => {
  await signIn(page, product.adminUrl, 'redaktor@furuly.example');
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/v1/tenants/fjordvik')) answers.push(response.status());
  });
  await page.goto(`${product.adminUrl}/t/fjordvik/guide`);
  await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.every((status) => status === 404)).toBe(true);
});

test('what was typed when the sign-in ran out is offered back after signing in again', async ({
  page,
  context,
}) => {
  await signIn(page, product.adminUrl, 'redaktor@furuly.example');
  await page.goto(`${product.adminUrl}/t/furuly/content/term`);
  await page.locator('main a[href*="/content/term/"]').first().click();
  const field = page.getByRole('textbox', { name: /^Andre former av ordet/ });
  await expect(field).toBeVisible();
  const address = page.url();
  const other = await context.newPage();
  await other.goto(`${product.adminUrl}/t/furuly/guide`);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();

  await make('api', 'kill');
  await field.fill('skrevet mens ingenting svarte');
  await expect(page.getByText(/Det ble ikke lagret\. Alt du har skrevet/)).toBeVisible();
  await other.getByRole('button', { name: 'Redaktør i Furuly' }).click();
  await other.getByRole('button', { name: 'Logg ut' }).click();
  await make('api', 'start');
  await expect(page.getByRole('dialog')).toContainText('Du er logget ut', { timeout: 15_000 });

  await page.getByRole('button', { name: 'Logg inn igjen' }).click();
  await page.getByLabel('E-post').fill('redaktor@furuly.example');
  await page.getByLabel('Passord').fill('demo');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'Hent det tilbake' }).click();
  await expect(field).toHaveValue('skrevet mens ingenting svarte');
  await expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();
});
