import { expect, test } from '@playwright/test';
import { openAs, product } from '../support/product.js';

const form = 'Undringsskjema.docx';

test('a form from the national level is taken in, and put to use in a tool', async ({ page }) => {
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/files');
  await expect(page.getByText(/Brukt [\d,]+ [kM]B av 1 GB\./)).toBeVisible();
  await page.getByRole('button', { name: 'Delte filer …' }).click();
  const shared = page.getByRole('dialog', { name: 'Delte filer' });
  await expect(shared.getByText('fra Nasjonal startmal for BTI')).toHaveCount(2);
  await shared.getByRole('button', { name: `Ta inn ${form}` }).click();
  await expect(shared.getByRole('listitem').filter({ hasText: form }).getByText('Har vi')).toBeVisible();
  await shared.getByRole('button', { name: 'Lukk' }).first().click();
  await expect(page.getByRole('button', { name: form })).toBeVisible();

  await page.goto(`${product.adminUrl}/t/furuly/content/tool`);
  await page.getByRole('main').getByRole('link', { name: 'Undringslapp', exact: true }).click();
  const field = page.getByRole('group', { name: 'Fil', exact: true }).first();
  await field.getByRole('button', { name: 'Velg en annen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: form }).click();
  await expect(field.getByText(form).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();
});
