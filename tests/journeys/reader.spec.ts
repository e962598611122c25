import { expect, test } from '@playwright/test';
import { ask } from '../support/http.js';
import { product } from '../support/product.js';

test('somebody who works in a kindergarten says so once, reads on, changes language, and leaves it', async ({
  page,
}) => {
  const origin = product.siteUrl('fjordvik');
  const main = page.getByRole('main');
  const strip = page.getByRole('navigation', { name: /^(Hvem du leser som|Kven du les som)$/ });
  await page.goto(origin);
  await main.getByRole('link', { name: 'Barnehagane', exact: true }).click();
  await expect(strip).toContainText('Du les rettleiaren for Barnehagane');

  // Three pages on: a level, its first step, the step after that, which is partly their own.
  await main.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/niva\/[^?]+\?for=barnehagane$/);
  await main.getByRole('article').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/steg\/[^?]+\?for=barnehagane$/);
  await page.getByRole('link', { name: /^Neste/ }).click();
  await expect(page).toHaveURL(/\/steg\/[^?]+\?for=barnehagane$/);
  await expect(main.getByText('Merkt på denne sida:')).toBeVisible();
  await expect(main.getByText('Eigen: gjeld for deg').first()).toBeVisible();
  await expect(main.getByText('Felles: gjeld for alle').nth(1)).toBeVisible();

  await page.getByRole('link', { name: 'Bokmål' }).click();
  await expect(page).toHaveURL(/\/nb\/trinn\/[^?]+\?for=barnehagane$/);
  await expect(strip).toContainText('Du leser veilederen for Barnehagene');

  // What one searches for is searched for in the same guide.
  const here = new URL(page.url()).pathname;
  await page.getByRole('searchbox').fill('samtykke');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/q=samtykke&for=barnehagane$/);
  await expect(strip).toContainText('Barnehagene');
  await page.goBack();

  await strip.getByRole('link', { name: 'Vis felles veileder' }).click();
  await expect(page).toHaveURL(origin + here);
  await expect(strip).toContainText('Du leser den felles veilederen.');
  expect(await page.context().cookies()).toEqual([]);
});

test('a parent is told what is not written for parents, and finds it in the common guide', async ({
  page,
}) => {
  const origin = product.siteUrl('furuly');
  const strip = page.getByRole('navigation', { name: 'Hvem du leser som' });
  await page.goto(origin);
  await strip.getByText('Vis det som gjelder for deg').click();
  await strip.getByRole('link', { name: 'forelder eller foresatt' }).click();
  await expect(strip).toContainText('Du leser veilederen for foreldre og foresatte');

  await page.goto(`${origin}/verktoy`);
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  const hidden = await firstHidden(
    await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')),
  );
  await page.goto(`${origin}${hidden}?for=forelder`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Denne siden er ikke en del av veilederen for foreldre og foresatte',
  );
  await page.getByRole('link', { name: 'Se siden i felles veileder' }).click();
  await expect(page).toHaveURL(`${origin}${hidden}`);
  await expect(strip).toContainText('Du leser den felles veilederen.');
});

/** The first tool that parents do not have. */
async function firstHidden(paths: string[]): Promise<string> {
  const host = new URL(product.siteUrl('furuly')).host;
  for (const path of paths.filter((one) => /^\/verktoy\/[^#?]+$/.test(one)))
    if ((await ask(product.ports.public, host, `${path}?for=forelder`)).status === 404) return path;
  throw new Error('Parents have every tool.');
}
