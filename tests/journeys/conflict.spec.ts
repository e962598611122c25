import { expect, test, type Page } from '@playwright/test';
import { openAs } from '../support/product.js';

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

/** Writes into a field and waits until it is stored. */
async function write(page: Page, label: RegExp, text: string) {
  await page.getByRole('textbox', { name: label }).first().fill(text);
}

test('two editors change the same term: what is apart is merged, what collides is chosen', async ({
  browser,
}) => {
  const [first, second] = await Promise.all([browser.newPage(), browser.newPage()]);
  await openAs(first, 'koordinator@furuly.example', '/t/furuly/content/role');
  await first.locator('main a[href*="/content/role/"]').first().click();
  await expect(first.getByRole('textbox', { name: /^Rolle/ })).toBeVisible();
  await openAs(second, 'redaktor@furuly.example', new URL(first.url()).pathname);
  await expect(second.getByRole('textbox', { name: /^Rolle/ })).toBeVisible();

  await write(first, /^Rolle/, 'Kontaktlærer på trinnet');
  await saved(first);
  await write(second, /^Hva rollen gjør/, 'Holder kontakten med hjemmet.');
  await expect(second.getByText(/Ingen av dere endret det samme/)).toBeVisible();
  await expect(second.getByRole('textbox', { name: /^Rolle/ })).toHaveValue('Kontaktlærer på trinnet');
  await saved(second);

  await write(second, /^Rolle/, 'Lærer med kontaktansvar');
  await saved(second);
  await write(first, /^Rolle/, 'Kontaktlæreren');
  await expect(first.getByRole('heading', { name: 'Dere endret det samme' })).toBeVisible();
  await first.getByRole('button', { name: 'Velg alle den andres' }).click();
  await first.getByRole('button', { name: 'Lagre valgene' }).click();
  await expect(first.getByRole('heading', { level: 1 })).toBeFocused();
  await saved(first);
  await expect(first.getByRole('textbox', { name: /^Rolle/ })).toHaveValue('Lærer med kontaktansvar');
  await expect(first.getByRole('textbox', { name: /^Hva rollen gjør/ })).toHaveValue(
    'Holder kontakten med hjemmet.',
  );
});
