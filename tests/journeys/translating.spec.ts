import { expect, test, type Page } from '@playwright/test';
import { findings } from '../support/axe.js';
import { openAs, product } from '../support/product.js';

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Alt er lagra' })).toBeVisible();

test('a coordinator translates what is outdated and what is missing, one text after another, until nothing is', async ({
  page,
}) => {
  await openAs(page, 'koordinator@fjordvik.example', '/t/fjordvik/translations');
  const translations = page.url();
  await expect(page.getByRole('article', { name: 'Bokmål' })).toContainText('Alt er omsett');

  await page.goto(`${product.adminUrl}/t/fjordvik/content/role`);
  await page.locator('main a[href*="/content/role/"]').first().click();
  await page.getByRole('textbox', { name: 'Rolle Nynorsk' }).fill('Lærar med ansvar for kontakten heim');
  await page.getByRole('textbox', { name: 'Kva rolla gjer Bokmål' }).fill('');
  await saved(page);

  await page.goto(translations);
  const card = page.getByRole('article', { name: 'Bokmål' });
  await expect(card).toContainText('1 manglar');
  await expect(card).toContainText('1 utdatert');
  expect(await findings(page)).toEqual([]);
  await card.getByRole('link', { name: /^Omset 2 tekstar/ }).click();

  const target = page.getByRole('textbox', { name: /^Bokmål/ });
  await expect(target).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Endra sidan omsetjinga blei laga' })).toBeVisible();
  await expect(page.locator('ins')).toContainText(['ansvar']);
  await target.fill('Lærer som ikkje slipper kontakten');
  await expect(page.getByText('«ikkje» heiter «ikke»')).toBeVisible();
  await target.fill('Lærer med ansvar for kontakten hjem');
  await expect(page.getByText('Er dette bokmål?')).toBeHidden();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');

  await expect(page.getByText('Tekst 2 av 2', { exact: true })).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { name: 'Du er gjennom lista' })).toBeFocused();
  await page.getByRole('button', { name: 'Ta dei som står att' }).click();
  await expect(target).toBeFocused();
  await target.fill('Holder kontakten med hjemmet.');
  await page.getByRole('button', { name: 'Lagre og neste' }).click();

  await expect(page.getByRole('heading', { name: 'Alt er omsett til bokmål' })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Til oversikta' }).first().click();
  await expect(page.getByRole('article', { name: 'Bokmål' })).toContainText('Alt er omsett');
});
