import { expect, test, type Page } from '@playwright/test';
import type { Draft } from '@bti/domain';
import { openAs, product } from '../support/product.js';

const tjeneste = 'Kommunale og private barnehager';
const api = `${product.apiUrl}/v1/tenants/furuly/content`;

const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();

/** Sends a request by hand with the token that the page itself sends. */
async function byHand(page: Page) {
  const token = page.waitForRequest((request) => Boolean(request.headers().authorization));
  await page.reload();
  const { authorization } = (await token).headers();
  return (method: string, address: string, body?: unknown) =>
    fetch(`${api}${address}`, {
      method,
      headers: { authorization: authorization!, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

test('somebody who edits for one tjeneste finds what is theirs, and changes that alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAs(page, 'barnehage@furuly.example', '/t/furuly');
  const mine = page.getByRole('region', { name: `Din tjeneste: ${tjeneste}` });
  await expect(mine).toBeVisible();

  // How to reach them is theirs, what they are called is not.
  await mine.getByRole('link', { name: 'Kontakt og åpningstid' }).click();
  await expect(page.getByText(/Du kan endre kontakt, åpningstid og adresse/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Navn/ })).not.toBeEditable();
  const hours = page.getByRole('textbox', { name: /^Åpningstid/ });
  await hours.fill('Alle dager 6.45–16.45');
  await saved(page);

  // The common text of a step is there to be read; their own variant is theirs to write.
  await page.goto(`${product.adminUrl}/t/furuly/guide`);
  await page.locator('main li.step h3 a').nth(7).click();
  await expect(page.getByText(/Dette er felles for alle/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Tittel/ }).first()).not.toBeEditable();
  const step = new URL(page.url());
  await page.getByRole('link', { name: `Variant for ${tjeneste}` }).click();
  await page.getByRole('button', { name: 'Overstyr Tittel' }).click();
  await page.getByRole('textbox', { name: /^Tittel/ }).fill('Slik gjør vi det i barnehagen');
  await saved(page);

  // Another tjeneste's is not, in the interface or by hand.
  const send = await byHand(page);
  const drafts = (await (await send('GET', '')).json()) as Draft[];
  const item = drafts.find(({ id }) => step.pathname.endsWith(id))!;
  const other = drafts.find((one) => one.type === 'tjeneste' && one.id !== ownId(drafts))!;
  await page.goto(`${step.href}?lens=${other.id}.`);
  await expect(page.getByText(/endres av dem som har ansvar der/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Overstyr/ })).toHaveCount(0);

  const own = item.readings.find((reading) => reading.tjeneste === ownId(drafts))!;
  const title = { title: { nb: 'Skrevet for hånd' } };
  const reading = { version: 0, fromVersion: item.version, data: title };
  const status = async (sent: Promise<Response>) => (await sent).status;
  expect(
    await status(send('PUT', `/${item.id}`, { version: item.version, data: { ...item.data, ...title } })),
  ).toBe(403);
  expect(await status(send('PUT', `/${item.id}/readings/${other.id}.`, reading))).toBe(403);
  expect(await status(send('PUT', `/${item.id}/readings/.parent`, reading))).toBe(403);
  expect(
    await status(send('PUT', `/${other.id}`, { version: other.version, data: { ...other.data, hours: {} } })),
  ).toBe(403);
  const mineNow = drafts.find(({ id }) => id === ownId(drafts))!;
  expect(
    await status(
      send('PUT', `/${mineNow.id}`, { version: mineNow.version, data: { ...mineNow.data, ...title } }),
    ),
  ).toBe(403);
  expect(
    await status(send('PUT', `/${item.id}/readings/${ownId(drafts)}.`, { ...reading, version: own.version })),
  ).toBe(200);
});

const own = (drafts: readonly Draft[]) =>
  drafts.find((one) => one.type === 'tjeneste' && (one.data.title as { nb?: string }).nb === tjeneste)!;
const ownId = (drafts: readonly Draft[]) => own(drafts).id;
