import { expect, test } from '@playwright/test';
import { openAs, product } from '../support/product.js';

test('an adviser sees what a kommune has published, and its drafts only under a grant that the kommune gives, reads in its log, and ends', async ({
  browser,
}) => {
  const [adviser, coordinator] = await Promise.all([browser.newPage(), browser.newPage()]);
  await openAs(adviser, 'radgiver@midtnord.example', '/');
  const kommune = adviser
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'Furuly kommune' })
    .first();
  await expect(kommune).toContainText('Ser det som er publisert');
  await expect(kommune).toContainText(/Utgave \d+/);
  await adviser.goto(`${product.adminUrl}/t/furuly/guide`);
  await expect(adviser.locator('a[href*="/content/step/"]')).toHaveCount(0);

  await openAs(coordinator, 'koordinator@furuly.example', '/t/furuly/grants');
  await expect(coordinator.getByLabel('Senter', { exact: true })).toHaveValue('midtnord');
  await coordinator.getByLabel('Hva de kan gjøre').selectOption('kan redigere utkast');
  await coordinator.getByRole('button', { name: 'Gi innsyn' }).click();
  const given = coordinator.getByRole('listitem').filter({ hasText: 'gitt av Koordinator i Furuly' });
  await expect(given).toContainText('Gjelder');

  await adviser.goto(`${product.adminUrl}/t/furuly/content/role`);
  await adviser.locator('main a[href*="/content/role/"]').first().click();
  await adviser.getByRole('textbox', { name: /^Hva rollen gjør/ }).fill('Foreslått av senteret.');
  await expect(adviser.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();
  await expect(adviser.getByRole('link', { name: 'Publiser …' })).toHaveCount(0);

  // What the adviser does on the map, the adviser can take back.
  await adviser.goto(`${product.adminUrl}/t/furuly/guide`);
  const titles = adviser.getByRole('region', { name: /^Nivå 1/ }).getByRole('heading', { level: 3 });
  await expect(titles.nth(1)).toBeVisible();
  const [first = '', second = ''] = await titles.allTextContents();
  await adviser.getByRole('button', { name: `Flytt eller endre «${first}»` }).click();
  await adviser.getByRole('button', { name: 'Flytt ned' }).click();
  await expect(titles.first()).toHaveText(second);
  await adviser.getByRole('button', { name: `Angre: «${first}» er flyttet` }).click();
  await expect(titles.first()).toHaveText(first);

  await coordinator.goto(`${product.adminUrl}/t/furuly/log`);
  await expect(coordinator.getByRole('main')).toContainText('Midtnord');

  await coordinator.goto(`${product.adminUrl}/t/furuly/grants`);
  await given.getByRole('button', { name: 'Avslutt' }).click();
  await expect(given).toContainText('Avsluttet');
  await adviser.goto(`${product.adminUrl}/t/furuly/content/role`);
  await expect(adviser.locator('main a[href*="/content/role/"]')).toHaveCount(0);
});
