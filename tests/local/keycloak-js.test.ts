import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../infra/local/browser.mjs';
import { corners, findings, wear } from '../support/axe.js';
import { startIdentity, type Identity } from './identity-server.js';

const keycloakJs = readFileSync(createRequire(import.meta.url).resolve('keycloak-js'), 'utf8');

/** The least that uses keycloak-js as the admin does. */
const application = (keycloakUrl: string) => `<!doctype html><title>Trial</title><body><script type="module">
import Keycloak from '/keycloak.js';
const keycloak = new Keycloak({ url: '${keycloakUrl}', realm: 'bti', clientId: 'bti-admin' });
window.keycloak = keycloak;
window.ended = 0;
keycloak.onAuthLogout = () => { window.ended += 1; };
await keycloak.init({ onLoad: 'check-sso', pkceMethod: 'S256', checkLoginIframeInterval: 1, redirectUri: location.origin + '/',
  silentCheckSsoRedirectUri: location.origin + '/silent-check-sso.html' });
window.ready = true;
</script>`;
const silent = '<!doctype html><script>parent.postMessage(location.href, location.origin)</script>';

let identity: Identity;
let site: Server;
let browser: Browser;
let context: BrowserContext;
let origin: string;

/** The part of keycloak-js that the page offers. */
type Client = {
  authenticated?: boolean;
  token?: string;
  tokenParsed?: { email?: string };
  login(): Promise<void>;
  logout(options: { redirectUri: string }): Promise<void>;
  updateToken(seconds: number): Promise<boolean>;
};
declare global {
  interface Window {
    keycloak: Client;
    ready: boolean;
    ended: number;
  }
}

beforeAll(async () => {
  site = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    const script = path === '/keycloak.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    const page =
      path === '/silent-check-sso.html' ? silent : application(identity.issuer.replace('/realms/bti', ''));
    response.end(script ? keycloakJs : page);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const address = site.address();
  origin = `http://admin.localhost:${typeof address === 'object' ? address?.port : ''}`;
  identity = await startIdentity({ ADMIN_ORIGIN: origin });
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  context = await browser.newContext({ locale: 'nb-NO' });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  site.close();
  await identity?.stop();
});

async function open(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.ready);
  return page;
}

describe('keycloak-js, unchanged', () => {
  it('signs in, renews, is silent in a second tab, and sees the sign-out there', async () => {
    const first = await open();
    expect(await first.evaluate(() => window.keycloak.authenticated)).toBe(false);
    await first.evaluate(() => void window.keycloak.login());
    await first.getByLabel('E-postadresse').fill('koordinator@fjordvik.example');
    await first.getByLabel('Passord').fill('demo');
    await first.getByRole('button', { name: 'Logg inn' }).click();
    await first.waitForURL(`${origin}/`);
    await first.waitForFunction(() => window.ready);
    expect(await first.evaluate(() => window.keycloak.tokenParsed?.email)).toBe(
      'koordinator@fjordvik.example',
    );
    expect(new URL(first.url()).hash).toBe('');

    const before = await first.evaluate(() => window.keycloak.token);
    expect(await first.evaluate(() => window.keycloak.updateToken(-1))).toBe(true);
    expect(await first.evaluate(() => window.keycloak.token)).not.toBe(before);

    const second = await open();
    expect(await second.evaluate(() => window.keycloak.authenticated)).toBe(true);
    // The two tabs renew beside each other.
    for (const page of [first, second, first]) {
      expect(await page.evaluate(() => window.keycloak.updateToken(-1))).toBe(true);
    }
    await second.evaluate((redirectUri) => void window.keycloak.logout({ redirectUri }), `${origin}/`);
    await first.waitForFunction(() => window.ended === 1, undefined, { timeout: 10_000 });
    await second.waitForFunction(() => window.ready && !window.keycloak.authenticated);
  }, 60_000);
});

describe('the sign-in page', () => {
  it('has nothing for axe to find, in both languages, light at 320 px and dark wide', async () => {
    const page = await open();
    await page.evaluate(() => void window.keycloak.login());
    await page.getByRole('heading', { name: 'Logg inn' }).waitFor();
    for (const look of corners) {
      await wear(page, look);
      expect(await findings(page)).toEqual([]);
    }
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.getByText('held ved like').waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('nn');
    await page.getByRole('link', { name: 'Registrer deg' }).click();
    await page.getByRole('heading', { name: 'Registrer deg' }).waitFor();
    expect(await findings(page)).toEqual([]);
  }, 60_000);

  it('keeps its words when the password is wrong, and says so', async () => {
    const page = await open();
    await page.evaluate(() => void window.keycloak.login());
    await page.getByLabel('E-postadresse').fill('godkjenner@furuly.example');
    await page.getByLabel('Passord').fill('feil');
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-postadresse').inputValue()).toBe('godkjenner@furuly.example');
    expect(await findings(page)).toEqual([]);
  }, 60_000);
});
