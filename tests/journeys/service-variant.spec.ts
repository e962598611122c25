import { expect, test, type Page } from '@playwright/test';
import { corners, findings, wear } from '../support/axe.js';
import { publish } from '../support/publish.js';
import { openAs, product } from '../support/product.js';

test.describe.configure({ timeout: 180_000 });

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

/** Opens a step of the map, as the coordinator. The last ones are left alone by the other journeys. */
async function openStep(page: Page, at: number): Promise<{ title: string; address: string }> {
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/guide');
  await expect(page.getByRole('region', { name: /^Nivå 0/ })).toBeVisible();
  const link = page.locator('main li.step h3 a').nth(at);
  const title = (await link.innerText()).trim();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  return { title, address: page.url() };
}

/** Makes a variant for a tjeneste from the picker above the editor. */
async function addVariant(page: Page, tjeneste: string) {
  await page.getByRole('button', { name: 'Legg til variant …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny variant' });
  await dialog.getByLabel('Tjeneste').selectOption({ label: tjeneste });
  await dialog.getByRole('button', { name: 'Åpne varianten' }).click();
  await expect(page.getByText(`Variant for ${tjeneste}`)).toBeVisible();
}

const tjeneste = 'Ungdomshuset';
const frame = (page: Page) => page.frameLocator('aside.preview iframe');

test('a tjeneste gets its own title of a step and fewer tools, and answers what changes beneath with words of its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { title: before, address } = await openStep(page, 4);
  await addVariant(page, tjeneste);
  await expect(page.getByRole('group', { name: 'Tittel' }).getByText(before)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);

  await page.getByRole('button', { name: 'Overstyr Tittel' }).click();
  const name = page.getByRole('textbox', { name: /^Tittel/ });
  await expect(name).toHaveValue(before);
  await expect(name).toBeFocused();
  await name.fill('Snakk med ungdommen først');
  await page.getByRole('button', { name: 'Overstyr Verktøy' }).click();
  const tools = page.getByRole('group', { name: 'Verktøy' });
  await tools
    .getByRole('button', { name: /^Ta bort/ })
    .first()
    .click();
  await saved(page);
  await expect(page.getByRole('link', { name: `${tjeneste} · 2 egne` })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(frame(page).getByRole('heading', { level: 1 })).toContainText('Snakk med ungdommen først');

  await page.getByRole('link', { name: 'Sammenlign' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /^Tittel/ })).toContainText('Snakk med ungdommen først');
  await table
    .getByRole('row', { name: /^Tittel/ })
    .getByRole('link', { name: `Tittel for ${tjeneste}` })
    .click();
  await expect(page.getByRole('textbox', { name: /^Tittel/ })).toBeFocused();

  // What everybody reads goes its own way.
  await page.getByRole('link', { name: 'Felles tekst', exact: true }).click();
  await expect(page.getByText(`Variant for ${tjeneste}`)).toBeHidden();
  await page
    .getByRole('textbox', { name: /^Tittel/ })
    .first()
    .fill('Inviter hjemmet inn');
  await saved(page);
  await page.goto(address);
  await page.getByRole('link', { name: new RegExp(`^${tjeneste}`) }).click();
  await expect(page.getByText('Grunnteksten er endret.')).toBeVisible();
  await page.getByRole('button', { name: 'Se hva som er endret' }).click();
  await expect(page.getByRole('heading', { name: 'Hva skal stå i varianten?' })).toBeFocused();
  await page.getByRole('radio', { name: 'Skriv noe annet' }).check();
  const third = page.getByRole('textbox', { name: 'Skriv noe annet' });
  await expect(third).toHaveValue('Snakk med ungdommen først');
  expect(await findings(page)).toEqual([]);
  await third.fill('Inviter ungdommen inn');
  await page.getByRole('button', { name: 'Lagre valgene' }).click();
  await saved(page);
  await expect(page.getByText('Grunnteksten er endret.')).toBeHidden();
  await expect(page.getByRole('textbox', { name: /^Tittel/ })).toHaveValue('Inviter ungdommen inn');

  await page.getByRole('button', { name: 'Bruk felles tekst igjen for Tittel' }).click();
  await saved(page);
  await expect(page.getByRole('button', { name: 'Overstyr Tittel' })).toBeFocused();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('textbox', { name: /^Tittel/ })).toHaveValue('Inviter ungdommen inn');
  await page.getByRole('textbox', { name: /^Tittel/ }).fill('Spør ungdommen først');
  await saved(page);

  // A link that is shared from here shows what is written here.
  await page.getByRole('button', { name: 'Del forhåndsvisning' }).click();
  await page.getByRole('button', { name: 'Lag lenke til forhåndsvisning' }).click();
  const shared = await page.getByLabel('Lenke til forhåndsvisningen').inputValue();
  const stranger = await page.context().newPage();
  await stranger.goto(shared);
  await expect(stranger.getByRole('heading', { level: 1, name: 'Spør ungdommen først' })).toBeVisible();
  await stranger.close();
  await page.getByRole('button', { name: 'Lukk', exact: true }).click();

  await page.getByRole('link', { name: 'Publiser …' }).click();
  await expect(page.getByRole('region', { name: /Dette er nytt/ })).toContainText(`For ${tjeneste}`);
  await publish(page);

  // One reader meets it; everybody else reads what is common.
  const site = await page.context().newPage();
  const asTheirs = site.getByRole('main').getByRole('link', { name: tjeneste, exact: true }).first();
  await expect(async () => {
    await site.goto(`${product.siteUrl('furuly')}/`);
    // Until the edition is there, nothing is written for them that they could choose.
    await asTheirs.click({ timeout: 1_000 });
    await expect(site.getByRole('link', { name: 'Spør ungdommen først' }).first()).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 30_000 });
  await site.getByRole('link', { name: 'Spør ungdommen først' }).first().click();
  await expect(site.getByRole('heading', { level: 1, name: 'Spør ungdommen først' })).toBeVisible();
  await site.getByRole('link', { name: 'Vis felles veileder' }).click();
  await expect(site.getByRole('heading', { level: 1, name: 'Inviter hjemmet inn' })).toBeVisible();

  // What is written after that is taken back in both texts, or in the one that is chosen.
  await page.goto(address);
  const title = page.getByRole('textbox', { name: /^Tittel/ }).first();
  await title.fill('Ny felles tittel');
  await saved(page);
  await page.getByRole('link', { name: new RegExp(`^${tjeneste}`) }).click();
  await title.fill('Ny tittel for ungdom');
  await saved(page);
  await page.getByRole('link', { name: 'Felles tekst', exact: true }).click();
  await page.getByRole('button', { name: 'Flere handlinger' }).click();
  await page.getByRole('button', { name: 'Forkast endringer', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Forkaste endringene?' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog).toContainText('Ny tittel for ungdom');
  await dialog.getByRole('button', { name: 'Forkast endringene' }).click();
  await expect(title).toHaveValue('Inviter hjemmet inn');
  await page.getByRole('link', { name: new RegExp(`^${tjeneste}`) }).click();
  await expect(title).toHaveValue('Spør ungdommen først');
  await expect(page.getByText('Som i utgave')).toBeVisible();
});

test('a step is hidden for a tjeneste, and shown again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { title } = await openStep(page, 6);
  await addVariant(page, tjeneste);
  await page.getByRole('radio', { name: 'Skjult' }).check();
  await saved(page);
  await expect(page.getByRole('button', { name: /^Overstyr/ })).toHaveCount(0);
  const variant = page.url();
  await page.goto(`${product.adminUrl}/t/furuly/content/step`);
  await expect(
    page.getByRole('row', { name: new RegExp(title) }).getByRole('link', { name: /variant/ }),
  ).toBeVisible();
  await page.goto(variant);
  await page.getByRole('radio', { name: 'Vises' }).check();
  await saved(page);
  await expect(page.getByRole('button', { name: 'Overstyr Tittel' })).toBeVisible();
});

test('axe finds nothing in the editor under a lens and in the matrix', async ({ page }) => {
  const { address } = await openStep(page, 5);
  await addVariant(page, tjeneste);
  await page.getByRole('button', { name: 'Overstyr Hva', exact: true }).click();
  await page.getByRole('button', { name: /^Vis felles tekst/ }).click();
  await saved(page);
  const places = [page.url(), `${address}/readings`, `${address}/history`];
  const problems: string[] = [];
  for (const place of places) {
    await page.goto(place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    for (const look of corners) {
      await wear(page, look);
      for (const finding of await findings(page)) problems.push(`${place} (${look}): ${finding}`);
    }
  }
  expect(problems).toEqual([]);
});
