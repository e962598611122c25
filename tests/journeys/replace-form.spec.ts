import { expect, test, type Page } from '@playwright/test';
import { pdf } from '../../infra/content/make-files/pdf.mjs';
import { ask } from '../support/http.js';
import { publish } from '../support/publish.js';
import { openAs, product } from '../support/product.js';

const tool = 'Huskeliste for bekymringsmelding';
const name = 'Huskeliste før du melder.pdf';
const host = `furuly.localhost:${product.ports.public}`;

/** A form of one page that says which version it is. */
const version = async (words: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: await pdf({ title: { nb: 'Huskeliste' }, summary: { nb: words } }, 'nb'),
});

async function publishIt(page: Page) {
  await page.getByRole('link', { name: 'Publiser …' }).click();
  await page.getByLabel('Hva er nytt, med dine ord').fill('Et skjema er byttet ut.');
  await publish(page);
}

/** The address of the form on the published page of its tool, once it is another than before. */
async function published(before?: string): Promise<string> {
  let href: string | undefined;
  await expect(async () => {
    const { body } = await ask(product.ports.public, host, '/verktoy/huskeliste-for-bekymringsmelding');
    href = /href="(\/fil\/[^"]+)"/.exec(body.toString())?.[1];
    expect(href).toBeDefined();
    expect(href).not.toBe(before);
  }).toPass({ timeout: 30_000 });
  return href!;
}

test('a form is replaced by a new version: the old link leads to the new one, and a duplicate is noticed', async ({
  page,
}) => {
  const [first, second, third] = [await version('Én.'), await version('To.'), await version('Tre.')];
  await openAs(page, 'koordinator@furuly.example', '/t/furuly/content/tool');
  await page.getByRole('main').getByRole('link', { name: tool, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: tool })).toBeVisible();
  const editor = page.url();
  const field = page.getByRole('group', { name: 'Fil', exact: true }).first();
  const saved = () => expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

  await field.locator('input[type=file]').setInputFiles(first);
  await expect(field.getByText(name).first()).toBeVisible();
  await expect(field.getByText(/^PDF, \d+ kB, 1 side|^PDF, \d+ kB/).first()).toBeVisible();
  await saved();
  await publishIt(page);
  const old = await published();
  expect((await ask(product.ports.public, host, old)).body.equals(first.buffer)).toBe(true);

  await page.goto(editor);
  await field.locator('input[type=file]').setInputFiles(second);
  await expect(field.getByText('Lenker til den forrige versjonen leder hit.')).toBeVisible();
  await saved();
  await publishIt(page);
  const now = await published(old);
  const led = await ask(product.ports.public, host, old);
  expect([led.status, led.headers.location]).toEqual([302, now]);
  expect((await ask(product.ports.public, host, now)).body.equals(second.buffer)).toBe(true);

  await page.getByRole('link', { name: 'Filer' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Filer' })).toBeVisible();
  const input = page.locator('input[type=file][multiple]');
  const uploads = page.getByRole('region', { name: 'Opplasting' });
  await input.setInputFiles(second);
  await expect(uploads.getByText(`Filen finnes fra før som «${name}».`)).toBeVisible();
  await uploads.getByRole('button', { name: 'Lukk listen' }).click();
  await input.setInputFiles(third);
  await expect(uploads.getByText(`Er dette en ny versjon av «${name}»?`).first()).toBeVisible();
  await uploads.getByRole('button', { name: 'Erstatt der den er brukt (1 sted)' }).click();
  await expect(uploads.getByText(/er tatt i bruk 1 sted/)).toBeVisible();

  await page.goto(editor);
  await expect(field.getByText('Lenker til de 2 forrige versjonene leder hit.')).toBeVisible();
});
