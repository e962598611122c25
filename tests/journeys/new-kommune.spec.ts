import { expect, test, type Locator } from '@playwright/test';
import { readEdition } from '@bti/domain';
import { corners, findings, wear } from '../support/axe.js';
import { ask } from '../support/http.js';
import { signIn } from '../support/pages.js';
import { product } from '../support/product.js';

const mostActions = 12;

test('a new kommune comes from an empty tenant to a published guide in at most twelve actions besides typing', async ({
  page,
}) => {
  const actions: string[] = [];
  const click = async (name: string, place: Locator) => {
    actions.push(`click ${name}`);
    await place.click();
  };
  const press = async (key: string) => {
    actions.push(`press ${key}`);
    await page.keyboard.press(key);
  };

  await signIn(page, product.adminUrl, 'koordinator@nyvik.example');
  await expect(page.getByRole('heading', { level: 1, name: 'Velkommen, Nyvik kommune' })).toBeVisible();
  await expect(page).toHaveTitle('Kom i gang – Nyvik kommune – BTI-plattformen');

  const problems: string[] = [];
  for (const look of corners) {
    await wear(page, look);
    for (const finding of await findings(page)) problems.push(`${look}: ${finding}`);
  }
  expect(problems).toEqual([]);

  await click('the settings', page.getByRole('button', { name: /Navn, språk og farge/ }));
  await expect(page.getByLabel('Navn på nettstedet')).toHaveValue('Nyvik kommune');
  await click('save', page.getByRole('button', { name: 'Lagre og gå videre' }));

  await click('the field for tjenester', page.getByLabel('Tjenester', { exact: true }));
  await page.keyboard.type('Helsestasjon i Nyvik\nNyvik barnehage\nPPT for Nyvik');
  await press('Tab');
  await page.keyboard.type('Foreldrekurs');
  await press('Tab');
  await page.keyboard.type('Ressursteam i Nyvik\nTverrfaglig forum');
  await click('add', page.getByRole('button', { name: 'Legg til 6' }));

  await click('the template', page.getByRole('button', { name: /^Begynn med Nasjonal/ }));
  await click('yes', page.getByRole('dialog').getByRole('button', { name: 'Ja, hent det inn' }));
  await expect(page.getByText(/er hentet inn fra Nasjonal/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Angre alt' })).toBeFocused();

  await click('publish', page.getByRole('link', { name: 'Publiser …' }));
  await expect(page.getByRole('heading', { level: 1, name: /^Publiser utgave 1/ })).toBeFocused();
  const confirm = page.getByRole('checkbox', { name: /Jeg har sett over/ });
  const publish = page.getByRole('button', { name: /^Publiser utgave 1$/ });
  await expect(page.getByText('Sjekker det som går ut …')).toBeHidden();
  if (await confirm.isVisible()) await click('the warnings are looked over', confirm);
  await click('publish edition 1', publish);
  await expect(page.getByRole('heading', { name: 'Utgave 1 er ute' })).toBeVisible();

  console.log(`From empty tenant to published guide: ${actions.length} actions (${actions.join(', ')})`);
  expect(actions.length).toBeLessThanOrEqual(mostActions);

  const api = `localhost:${product.ports.api}`;
  const { body } = await ask(product.ports.api, api, '/v1/sites/nyvik/edition');
  const titles = readEdition(body.toString()).items.map(({ data }) => ('title' in data ? data.title.nb : ''));
  expect(titles).toEqual(expect.arrayContaining(['Nyvik barnehage', 'Foreldrekurs', 'Tverrfaglig forum']));
  const site = await page.context().newPage();
  await expect(async () => {
    await site.goto(`${product.siteUrl('nyvik')}/`);
    await expect(site.getByText('Under utarbeiding').first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });

  // The forms of the template have come along, and lie on the new site's own disk.
  await site.goto(`${product.siteUrl('nyvik')}/verktoy/undringsskjema`);
  const form = await site.getByRole('link', { name: /^Last ned Undringsskjema \(Word/ }).getAttribute('href');
  const sent = await ask(product.ports.public, new URL(product.siteUrl('nyvik')).host, form!);
  expect([sent.status, sent.body.subarray(0, 2).toString()]).toEqual([200, 'PK']);
});
