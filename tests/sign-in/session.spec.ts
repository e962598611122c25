import { expect, test, type Page } from '@playwright/test';
import { make, product } from '../support/product.js';
import { invite } from '../support/invite.js';
import { enter, signIn } from '../support/pages.js';

/** The sign-in journeys: the same on the stand-in (`npm test`) and on Keycloak (`npm run test:keycloak`). */

const { adminUrl, password } = product;
const tools = `${adminUrl}/t/furuly/content/tool`;
const toolsHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Verktøy' });
const signedInAs = (page: Page, email: string, address = adminUrl) => signIn(page, address, email, password);
const signOut = async (page: Page, name: string) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
};

test('a wrong password says so and keeps the address', async ({ page }) => {
  await page.goto(adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await enter(page, 'koordinator@furuly.example', 'feil');
  await expect(page.getByText('Feil e-postadresse eller passord.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-post' })).toHaveValue('koordinator@furuly.example');
});

test('a deep link waits through the very first sign-in, and a reload does not ask again', async ({
  page,
}) => {
  await page.goto(tools);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await enter(page, 'godkjenner@furuly.example', password);
  await expect(page).toHaveURL(tools);
  await expect(toolsHeading(page)).toBeVisible();
  await page.reload();
  await expect(toolsHeading(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Logg inn' })).toHaveCount(0);
});

test('the sign-in page speaks the language chosen in the admin', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('bti-language', 'nn'));
  await page.goto(adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await enter(page, 'koordinator@fjordvik.example', 'feil');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(page.getByText('Er du ny her?')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Registrer deg' })).toBeVisible();
});

test('a token is renewed in silence while one works, and the old one opens nothing once it has ended', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const tokens = new Set<string>();
  page.on('request', (request) => {
    const bearer = request.headers()['authorization'];
    if (bearer) tokens.add(bearer);
  });
  await signedInAs(page, 'godkjenner@furuly.example', tools);
  await expect(toolsHeading(page)).toBeVisible();
  const first = [...tokens][0]!;
  const ends = Number(JSON.parse(Buffer.from(first.split('.')[1]!, 'base64url').toString()).exp) * 1000;
  const standing = (bearer: string) =>
    fetch(`${product.apiUrl}/v1/tenants/furuly`, { headers: { authorization: bearer } }).then(
      ({ status }) => status,
    );
  expect(await standing(first)).toBe(200);
  // The API allows five seconds for clocks that differ.
  await page.waitForTimeout(Math.max(0, ends + 6_000 - Date.now()));
  expect(await standing(first)).toBe(401);
  await page.getByRole('link', { name: 'Medlemmer' }).click();
  await expect(page.getByRole('main').getByText('godkjenner@furuly.example')).toBeVisible();
  expect(tokens.size).toBeGreaterThan(1);
  await expect(page.getByRole('button', { name: 'Logg inn' })).toHaveCount(0);
});

test('signing out in one tab ends the other, and Back shows nothing', async ({ page, context }) => {
  await signedInAs(page, 'redaktor@furuly.example', `${adminUrl}/t/furuly/guide`);
  const other = await context.newPage();
  await other.goto(tools);
  await expect(toolsHeading(other)).toBeVisible();
  await signOut(page, 'Redaktør i Furuly');
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();
  await expect(other.getByText(/Du er logget ut/).first()).toBeVisible({ timeout: 15_000 });
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();
  await expect(page.getByText('Furuly')).toHaveCount(0);
});

test('one person in two kommuner goes from one to the other and sees each by itself', async ({ page }) => {
  invite(product, 'godkjenner@fjordvik.example', 'furuly', 'reader');
  await signedInAs(page, 'godkjenner@fjordvik.example');
  await expect(page.getByRole('link', { name: /Fjordvik kommune/ }).first()).toBeVisible();
  await page
    .getByRole('link', { name: /Furuly kommune/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/t\/furuly/);
  await expect(page.getByText('Furuly kommune').first()).toBeVisible();
  await page.goto(`${adminUrl}/t/fjordvik/content/tool`);
  await expect(page.getByRole('heading', { level: 1, name: 'Verktøy' })).toBeVisible();
  await expect(page.getByText('Fjordvik kommune').first()).toBeVisible();
});

test('a stranger to a kommune meets a page that does not exist, and no data', async ({ page }) => {
  await signedInAs(page, 'redaktor@furuly.example');
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/v1/tenants/fjordvik')) answers.push(response.status());
  });
  await page.goto(`${adminUrl}/t/fjordvik/guide`);
  await expect(page.getByRole('heading', { name: 'Siden finnes ikke' })).toBeVisible();
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.every((status) => status === 404)).toBe(true);
});

test('a clock that is 40 seconds off keeps nobody out', async ({ page }) => {
  for (const seconds of [40, -40]) {
    await page.context().clearCookies();
    await page.addInitScript((off) => {
      const now = Date.now;
      Date.now = () => now() + off * 1000;
    }, seconds);
    await signedInAs(page, 'godkjenner@furuly.example', tools);
    await expect(toolsHeading(page)).toBeVisible();
  }
});

test('what was typed when the sign-in ran out is offered back after signing in again', async ({
  page,
  context,
}) => {
  await signedInAs(page, 'redaktor@furuly.example', `${adminUrl}/t/furuly/content/term`);
  await page.locator('main a[href*="/content/term/"]').first().click();
  const field = page.getByRole('textbox', { name: /^Andre former av ordet/ });
  await expect(field).toBeVisible();
  const address = page.url();
  const other = await context.newPage();
  await other.goto(`${adminUrl}/t/furuly/guide`);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();

  await make('api', 'kill');
  await field.fill('skrevet mens ingenting svarte');
  await expect(page.getByText(/Det du skriver, er tatt vare på her/)).toBeVisible();
  await signOut(other, 'Redaktør i Furuly');
  await make('api', 'start');
  await expect(page.getByRole('dialog')).toContainText('Du er logget ut', { timeout: 15_000 });

  await page.getByRole('button', { name: 'Logg inn igjen' }).click();
  await enter(page, 'redaktor@furuly.example', password);
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'Hent det tilbake' }).click();
  await expect(field).toHaveValue('skrevet mens ingenting svarte');
  await expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible();
});

test('the identity server may go and come back: a sentence, nothing lost, and the site does not notice', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signedInAs(page, 'redaktor@furuly.example', `${adminUrl}/t/furuly/content/term`);
  await page.locator('main a[href*="/content/term/"]').nth(1).click();
  const field = page.getByRole('textbox', { name: /^Andre former av ordet/ });
  await expect(field).toBeVisible();

  await make('identity', 'kill');
  // The token in hand is good for a while, and then cannot be renewed.
  await page.waitForTimeout(16_000);
  await field.fill('skrevet mens innloggingen var borte');
  await expect(page.getByText(/Det du skriver, er tatt vare på her/)).toBeVisible({ timeout: 20_000 });
  const visitor = await page.context().newPage();
  expect((await visitor.goto(product.siteUrl('furuly')))?.status()).toBe(200);
  const newcomer = await page.context().newPage();
  await newcomer.goto(adminUrl);
  await expect(newcomer.getByText('Innloggingen svarer ikke akkurat nå.')).toBeVisible({ timeout: 30_000 });

  await make('identity', 'start');
  await expect(page.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible({
    timeout: 40_000,
  });
  await expect(field).toHaveValue('skrevet mens innloggingen var borte');
});
