import { expect, test, type Page } from '@playwright/test';
import { exchangeVersion, paragraphs } from '@bti/domain';
import { findings } from '../support/axe.js';
import { openAs } from '../support/product.js';

const word = `Importord ${Date.now()}`;
const file = (name: string, items: object[]) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'bti-exchange', version: exchangeVersion, items })),
});
/** Whole, since it stays: the journeys after this one publish the site. */
const term = (key: string, title: string, more: object = {}) => ({
  key,
  type: 'term',
  data: { title: { nb: title }, definition: { nb: paragraphs('Forklart i en fil.') } },
  ...more,
});

async function choose(page: Page, button: string, chosen: ReturnType<typeof file>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(chosen);
}

test('a file is looked at, taken in, changed by the next one, and taken back', async ({ page }) => {
  await openAs(page, 'koordinator@furuly.example', '/');
  await page
    .getByRole('navigation', { name: 'Hovedmeny' })
    .getByRole('link', { name: 'Les inn fra fil' })
    .click();

  await choose(page, 'Velg fil …', file('feil.json', [{ key: 'a', type: 'drage' }]));
  await expect(page.getByRole('alert')).toContainText('1 feil i filen');
  await expect(page.getByText('Innholdstypen «drage» finnes ikke.')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  const first = [term('ord-a', `${word} A`), term('ord-b', `${word} B`)];
  await choose(page, 'Velg en annen fil …', file('ord.json', first));
  await expect(page.getByRole('heading', { name: 'Dette skjer' })).toBeFocused();
  const sums = page.getByRole('region', { name: 'Dette skjer' });
  await expect(sums).toContainText('2 nye');
  await expect(sums).toContainText('0 endres');
  await expect(page.getByRole('region', { name: 'Nytt' })).toContainText(`${word} B`);
  await page.getByRole('button', { name: 'Les inn filen' }).click();
  await expect(page.getByRole('button', { name: 'Angre hele importen' })).toBeFocused();

  await page.getByRole('button', { name: 'Les inn en fil til' }).click();
  const parents = { audience: 'parent', data: { title: { nb: 'Ord for foreldre' } } };
  const second = [term('ord-a', `${word} X`, { readings: [parents] }), term('ord-c', `${word} C`)];
  await choose(page, 'Velg fil …', file('ord-2.json', second));
  await expect(sums).toContainText('1 nytt');
  await expect(sums).toContainText('1 endres');
  await expect(sums).toContainText('1 variant er ny eller endret.');
  const changed = page.getByRole('region', { name: 'Endres' });
  await expect(changed.getByRole('deletion').first()).toHaveText(`«${word} A»`);
  await expect(changed.getByRole('insertion').first()).toHaveText(`«${word} X»`);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Les inn filen' }).click();
  await page.getByRole('button', { name: 'Angre hele importen' }).click();
  await expect(page.getByText('Importen er angret. Alt er som før.')).toBeVisible();

  await choose(page, 'Velg fil …', file('ord.json', first));
  await expect(sums).toContainText('Alt i filen står her fra før.');
  await expect(page.getByRole('button', { name: 'Les inn filen' })).toHaveCount(0);
});

test('a file can be let go on the page', async ({ page }) => {
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/import');
  const box = page.locator('.file-drop');
  await box.waitFor();
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'sluppet.json', { type: 'application/json' }));
    return data;
  }, file('', []).buffer.toString());
  await box.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('Filen «sluppet.json»')).toBeVisible();
});

test('a copy of everything, with its files, is what is there already', async ({ page }) => {
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/import');
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned en kopi' }).click();
  const copy = await downloaded;
  expect(copy.suggestedFilename()).toMatch(/^furuly-\d{4}-\d\d-\d\d\.zip$/);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Velg fil …' }).click();
  await (await chooser).setFiles(await copy.path());
  await expect(page.getByText('Alt i filen står her fra før.')).toBeVisible();
  await expect(page.getByText(/\d+ filer følger med/)).toBeVisible();
});
