import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.js';
import { invite } from '../support/invite.js';
import { enter, signIn } from '../support/pages.js';
import { keycloakAdmin } from './admin.js';
import { linkTo } from './mailbox.js';

/** What only the real one has: mail, locks, and people who are taken out. */

const { adminUrl, password } = product;
const admin = keycloakAdmin(product);

/** Registers an address from the sign-in page, as somebody does who has been told to. */
async function register(page: Page, email: string, name: [string, string]): Promise<void> {
  await page.goto(adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByRole('link', { name: 'Registrer deg' }).click();
  await page.getByRole('textbox', { name: 'E-post' }).fill(email);
  await page.getByRole('textbox', { name: 'Fornavn' }).fill(name[0]);
  await page.getByRole('textbox', { name: 'Etternavn' }).fill(name[1]);
  await page.getByRole('button', { name: 'Registrer deg' }).click();
}

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Nytt passord', { exact: true }).fill(password);
  await page.getByLabel('Gjenta passordet', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Send' }).click();
}

test('an invited person registers, verifies the mail, and lands in the kommune that invited', async ({
  page,
}) => {
  const email = 'ny-redaktor@furuly.example';
  invite(product, email, 'furuly', 'editor');
  await register(page, email, ['Ny', 'Redaktør']);
  await expect(page.getByRole('heading', { name: 'Bekreft e-postadressen' })).toBeVisible();
  await page.goto(await linkTo(product, email));
  await choosePassword(page);
  await expect(page).toHaveURL(new RegExp(`^${adminUrl}`));
  await expect(page.getByText('Furuly kommune').first()).toBeVisible();
  await expect(page.getByText('Fjordvik kommune')).toHaveCount(0);
});

test('the same link opened in another browser confirms the address, and one signs in where one began', async ({
  page,
  browser,
}) => {
  const email = 'annen-nettleser@furuly.example';
  invite(product, email, 'furuly', 'reader');
  await register(page, email, ['Annen', 'Nettleser']);
  await expect(page.getByRole('heading', { name: 'Bekreft e-postadressen' })).toBeVisible();
  const phone = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
  await phone.goto(await linkTo(product, email));
  await phone.getByRole('link', { name: /Gå videre/ }).click();
  await choosePassword(phone);
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await signIn(page, adminUrl, email, password);
  await expect(page.getByText('Furuly kommune').first()).toBeVisible();
});

test('somebody who registers an address without verifying it gets nothing that waits for it', async ({
  page,
}) => {
  const email = 'venter@furuly.example';
  invite(product, email, 'furuly', 'kommuneAdmin');
  await admin.ask('POST', '/bti/users', {
    username: email,
    email,
    emailVerified: false,
    enabled: true,
    firstName: 'Uten',
    lastName: 'Bekreftelse',
    credentials: [{ type: 'password', value: password }],
  });
  await page.goto(adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await enter(page, email, password);
  await expect(page.getByRole('heading', { name: 'Bekreft e-postadressen' })).toBeVisible();
});

test('five wrong passwords lock the account for a while, and the page does not tell', async ({ page }) => {
  await page.goto(adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  for (let time = 0; time < 6; time += 1) {
    await enter(page, 'koordinator@midtnord.example', `feil ${time}`);
    await expect(page.getByText('Feil e-postadresse eller passord.')).toBeVisible();
  }
  await enter(page, 'koordinator@midtnord.example', password);
  await expect(page.getByText('Feil e-postadresse eller passord.')).toBeVisible();
  const [user] = (await admin.ask('GET', '/bti/users?username=koordinator@midtnord.example&exact=true')) as {
    id: string;
  }[];
  expect(await admin.ask('GET', `/bti/attack-detection/brute-force/users/${user!.id}`)).toMatchObject({
    disabled: true,
  });
});

for (const [deed, undo] of [
  ['disabled', (id: string) => admin.ask('PUT', `/bti/users/${id}`, { enabled: false })],
  ['removed', (id: string) => admin.ask('DELETE', `/bti/users/${id}`)],
] as const)
  test(`a person who is ${deed} is out within the token's lifetime`, async ({ page }) => {
    test.setTimeout(120_000);
    const email = `${deed}@furuly.example`;
    invite(product, email, 'furuly', 'reader');
    await admin.ask('POST', '/bti/users', {
      username: email,
      email,
      emailVerified: true,
      enabled: true,
      firstName: 'Snart',
      lastName: 'Ute',
      credentials: [{ type: 'password', value: password }],
    });
    await signIn(page, adminUrl, email, password);
    const [user] = (await admin.ask('GET', `/bti/users?username=${email}&exact=true`)) as { id: string }[];
    await undo(user!.id);
    await page.waitForTimeout(16_000);
    await page.goto(`${adminUrl}/t/furuly/members`);
    await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('Furuly kommune')).toHaveCount(0);
  });
