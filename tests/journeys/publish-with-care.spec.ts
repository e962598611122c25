import { expect, test, type Page } from '@playwright/test';
import { pressPublish, publish } from '../support/publish.js';
import { openAs, product } from '../support/product.js';

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

/** Opens, as somebody, an item of a type from its list, the first but `skip`. Gives its title. */
async function openItem(page: Page, email: string, type: string, skip = 0): Promise<string> {
  await openAs(page, email, `/t/furuly/content/${type}`);
  const link = page.locator(`main a[href*="/content/${type}/"]`).nth(skip);
  const title = (await link.innerText()).trim();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return title;
}

test('an error stops a publish; its link leads to the field, and when it is mended the edition goes out', async ({
  page,
}) => {
  await openItem(page, 'koordinator@furuly.example', 'role');
  const name = page.getByRole('textbox', { name: /^Rolle/ });
  const before = await name.inputValue();
  await name.fill('');
  await saved(page);

  await page.getByRole('link', { name: 'Publiser …' }).click();
  const errors = page.getByRole('region', { name: /Må rettes/ });
  await expect(errors).toContainText('«Rolle» mangler.');
  await expect(page.getByRole('button', { name: /^Publiser utgave/ })).toBeDisabled();
  await page.getByLabel('Hva er nytt, med dine ord').fill('Rollen har fått et nytt navn.');
  await errors.getByRole('link', { name: /«Rolle» mangler/ }).click();
  await expect(name).toBeFocused();
  await name.fill(`${before} på skolen`);
  await saved(page);

  await page.getByRole('link', { name: 'Publiser …' }).click();
  await expect(errors).toContainText('Ingen feil');
  await expect(page.getByRole('region', { name: /Dette er nytt/ })).toContainText(`«${before} på skolen»`);
  await expect(page.getByLabel('Hva er nytt, med dine ord')).toHaveValue('Rollen har fått et nytt navn.');
  await publish(page);
});

test("a colleague's half-finished draft is held back and stays on the site as it was", async ({
  browser,
  page,
}) => {
  const colleague = await browser.newPage();
  const theirs = await openItem(colleague, 'redaktor@furuly.example', 'term');
  await colleague
    .getByRole('textbox', { name: /^Forklaring/ })
    .first()
    .fill('Her skriver jeg videre i morgen');
  await saved(colleague);

  const mine = await openItem(page, 'koordinator@furuly.example', 'term', 1);
  const sentence = `Forklart på nytt ${Date.now()}.`;
  await page
    .getByRole('textbox', { name: /^Forklaring/ })
    .first()
    .fill(sentence);
  await saved(page);

  await page.getByRole('link', { name: 'Publiser …' }).click();
  const changed = page.getByRole('region', { name: /Dette er nytt/ });
  await changed
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: theirs, exact: true }) })
    .getByRole('button', { name: 'Hold tilbake' })
    .click();
  await expect(changed).toContainText(/\d+ går ut, 1 holdes tilbake/);
  await publish(page);
  await expect(page.getByRole('region', { name: /Dette holdt du tilbake/ })).toContainText(theirs);

  await expect(async () => {
    await page.goto(`${product.siteUrl('furuly')}/begrep`);
    await expect(page.getByText(sentence)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText(theirs, { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Her skriver jeg videre i morgen')).toHaveCount(0);

  await page.goto(`${product.adminUrl}/t/furuly/publish`);
  await expect(changed.getByRole('link', { name: theirs, exact: true })).toBeVisible();
  await expect(changed.getByRole('link', { name: mine, exact: true })).toHaveCount(0);
});

test('what a colleague saves while one looks the list over is told before anything goes out', async ({
  browser,
  page,
}) => {
  const colleague = await browser.newPage();
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/publish');
  await expect(page.getByRole('heading', { name: /Dette er nytt/ })).toBeVisible();

  const theirs = await openItem(colleague, 'redaktor@furuly.example', 'helpline');
  await colleague
    .getByRole('textbox', { name: /^Når den svarer/ })
    .first()
    .fill('Alle dager, hele året');
  await saved(colleague);

  await pressPublish(page);
  await expect(
    page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: theirs }),
  ).toContainText('lagret noe mens du så over');
  await page.getByRole('button', { name: 'Jeg har sett det' }).click();
  await publish(page);
});

test('an older edition is looked at, compared and published again; the drafts stay', async ({ page }) => {
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/editions');
  const list = page.getByRole('main').getByRole('list');
  const newest = Number(
    (
      await list
        .getByRole('link', { name: /^Utgave \d+$/ })
        .first()
        .innerText()
    ).match(/\d+/)![0],
  );
  await list.getByRole('link', { name: 'Utgave 1', exact: true }).click();
  await page.getByRole('button', { name: 'Se på utgaven' }).click();
  await expect(page.getByRole('button', { name: 'Lukk', exact: true })).toBeFocused();
  await expect(
    page.frameLocator('iframe[title="Nettstedet med utgave 1"]').getByRole('heading', { level: 1 }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Publiser på nytt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publisere utgave 1 på nytt?' });
  await expect(dialog).toContainText('Dette blir annerledes enn det leserne ser i dag');
  await dialog.getByRole('button', { name: `Publiser som utgave ${newest + 1}` }).click();
  await expect(page.getByText(`Utgave ${newest + 1} er ute, med innholdet fra utgave 1.`)).toBeVisible();

  await page.goto(`${product.adminUrl}/t/furuly/editions/compare?from=1&to=${newest + 1}`);
  await expect(page.getByText('Det er ingen forskjell.')).toBeVisible();
  await page.goto(`${product.adminUrl}/t/furuly/publish`);
  await expect(
    page
      .getByRole('region', { name: /Dette er nytt/ })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
});
