import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.js';
import { findings, looks, wear, type Look } from '../support/axe.js';

/** Every page of the sign-in that a person meets on the way, in our look and in both languages. */
const { adminUrl } = product;

const ways: Record<string, (page: Page) => Promise<void>> = {
  'sign in': async () => {},
  'a wrong password': async (page) => {
    await page.locator('#username').fill('koordinator@furuly.example');
    await page.locator('#password').fill('feil');
    await page.locator('#kc-login').click();
  },
  register: (page) => page.getByRole('link', { name: 'Registrer deg' }).click(),
  'register with nothing filled in': async (page) => {
    await page.getByRole('link', { name: 'Registrer deg' }).click();
    await page.getByRole('button', { name: 'Registrer deg' }).click();
  },
  'a forgotten password': (page) => page.getByRole('link', { name: /passordet\?/ }).click(),
  'confirm the address': async (page) => {
    await page.getByRole('link', { name: 'Registrer deg' }).click();
    await page.locator('#email').fill(`utseende-${Date.now()}@furuly.example`);
    await page.locator('#firstName').fill('Utseende');
    await page.locator('#lastName').fill('Prøve');
    await page.getByRole('button', { name: 'Registrer deg' }).click();
    await expect(page.locator('#kc-page-title')).toHaveText(/(Bekreft|Stadfest) e-postadress/);
  },
  'a bad address': async (page) => {
    const url = new URL(page.url());
    url.searchParams.set('redirect_uri', 'https://elsewhere.example/');
    await page.goto(url.href);
  },
};

for (const language of ['nb', 'nn'])
  for (const [name, go] of Object.entries(ways))
    test(`axe finds nothing on «${name}» in ${language}`, async ({ page }) => {
      await page.addInitScript((code) => localStorage.setItem('bti-language', code), language);
      await page.goto(adminUrl);
      await page.getByRole('button', { name: 'Logg inn' }).click();
      await expect(page.locator('#username')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await go(page);
      for (const look of Object.keys(looks) as Look[]) {
        await wear(page, look);
        // Into the folder of `npm run screenshots`, to be looked at.
        await page.screenshot({ path: `screenshots/sign-in/${name}, ${language}, ${look}.png` });
        expect(await findings(page)).toEqual([]);
      }
    });
