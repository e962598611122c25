import { expect, test, type Page } from '@playwright/test';
import { product } from '../support/product.js';
import { invite } from '../support/invite.js';
import { keycloakAdmin } from './admin.js';
import { linkTo } from './mailbox.js';

/** A second realm plays a kommune's own identity provider, as its Entra ID would be. */

const { adminUrl, password } = product;
const admin = keycloakAdmin(product);
const domain = 'nordvik.example';
const secret = 'a-secret-between-two-realms';
const own = `http://admin.localhost:${product.ports.identity}/realms/nordvik/protocol/openid-connect`;
const ownInside = own.replace('admin.localhost', '127.0.0.1');

const person = (email: string, emailVerified: boolean) => ({
  username: email,
  email,
  emailVerified,
  enabled: true,
  firstName: 'Ansatt',
  lastName: 'Nordvik',
  credentials: [{ type: 'password', value: password }],
});

test.beforeAll(async () => {
  await admin.ask('POST', '', {
    realm: 'nordvik',
    displayName: 'Nordvik kommune',
    enabled: true,
    sslRequired: 'none',
    clients: [
      {
        clientId: 'bti-plattformen',
        secret,
        publicClient: false,
        standardFlowEnabled: true,
        redirectUris: [`http://admin.localhost:${product.ports.identity}/realms/bti/broker/nordvik/endpoint`],
      },
    ],
    users: [
      person(`ny@${domain}`, true),
      person(`registrert@${domain}`, true),
      person(`ubekreftet@${domain}`, false),
      // What an attacker who runs the kommune's provider might put there.
      { ...person('koordinator@furuly.example', true), username: `angriper@${domain}` },
    ],
  });
  await admin.ask('POST', '/bti/identity-provider/instances', {
    alias: 'nordvik',
    displayName: 'Nordvik kommune',
    providerId: 'oidc',
    enabled: true,
    // The address is proved to us, by mail, whoever vouches for it.
    trustEmail: false,
    config: {
      clientId: 'bti-plattformen',
      clientSecret: secret,
      authorizationUrl: `${own}/auth`,
      tokenUrl: `${ownInside}/token`,
      jwksUrl: `${ownInside}/certs`,
      userInfoUrl: `${ownInside}/userinfo`,
      issuer: own.replace('/protocol/openid-connect', ''),
      useJwksUrl: 'true',
      validateSignature: 'true',
      clientAuthMethod: 'client_secret_post',
      defaultScope: 'openid email profile',
      pkceEnabled: 'true',
      pkceMethod: 'S256',
      syncMode: 'IMPORT',
      'kc.org.domain': domain,
      'kc.org.broker.redirect.mode.email-matches': 'true',
    },
  });
  await admin.ask('POST', '/bti/organizations', {
    name: 'Nordvik kommune',
    alias: 'nordvik',
    enabled: true,
    domains: [{ name: domain, verified: true }],
  });
  const [organisation] = (await admin.ask('GET', '/bti/organizations')) as { id: string }[];
  await admin.ask('POST', `/bti/organizations/${organisation!.id}/identity-providers`, 'nordvik');
});

test.afterAll(async () => {
  // With an organisation there, everybody's sign-in has two steps; the other tests know one.
  for (const { id } of (await admin.ask('GET', '/bti/organizations')) as { id: string }[])
    await admin.ask('DELETE', `/bti/organizations/${id}`);
  await admin.ask('DELETE', '/bti/identity-provider/instances/nordvik');
  await admin.ask('DELETE', '/nordvik');
});

/** Gives the address at our page, which leads on, and signs in where it leads. */
async function signInAtHome(page: Page, address: string, name = address): Promise<void> {
  await page.goto(adminUrl);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByRole('textbox', { name: 'E-post' }).fill(address);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  // Somebody who has a password here is asked for it, and may go home from there.
  const home = page.getByRole('link', { name: 'Nordvik kommune' });
  await expect(home.or(page.locator('#kc-header-wrapper', { hasText: 'Nordvik kommune' }))).toBeVisible();
  if (await home.isVisible()) await home.click();
  await expect(page).toHaveURL(/\/realms\/nordvik\//);
  const username = page.locator('#username');
  if (await username.isEditable()) await username.fill(name);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}

/** The providers that a person of ours is linked to. */
async function providersOf(email: string): Promise<string[]> {
  const [found] = (await admin.ask('GET', `/bti/users?username=${email}&exact=true`)) as { id: string }[];
  const links = (await admin.ask('GET', `/bti/users/${found!.id}/federated-identity`)) as {
    identityProvider: string;
  }[];
  return links.map(({ identityProvider }) => identityProvider);
}

test('an address of the kommune leads to its own sign-in, makes the person, and binds the invitation', async ({
  page,
}) => {
  invite(product, `ny@${domain}`, 'furuly', 'reader');
  await signInAtHome(page, `ny@${domain}`);
  await expect(page.getByRole('heading', { name: 'Bekreft e-postadressen' })).toBeVisible();
  await page.goto(await linkTo(product, `ny@${domain}`));
  await expect(page).toHaveURL(new RegExp(`^${adminUrl}`));
  await expect(page.getByText('Furuly kommune').first()).toBeVisible();
  await expect(page.getByText('Fjordvik kommune')).toHaveCount(0);
});

test('somebody who is registered already is linked only after proving it', async ({ page }) => {
  const email = `registrert@${domain}`;
  invite(product, email, 'furuly', 'reader');
  await admin.ask('POST', '/bti/users', person(email, true));
  await signInAtHome(page, email);
  await expect(page.getByRole('heading', { name: 'Du er registrert fra før' })).toBeVisible();
  await page.getByRole('button', { name: 'Knytt til den jeg har' }).click();
  const link = await linkTo(product, email);
  expect(await providersOf(email)).toEqual([]);
  await page.goto(link);
  await expect(page).toHaveURL(new RegExp(`^${adminUrl}`));
  await expect(page.getByText('Furuly kommune').first()).toBeVisible();
  expect(await providersOf(email)).toEqual(['nordvik']);
});

test('an address that its own provider has not verified waits for our mail, and gets nothing before', async ({
  page,
}) => {
  invite(product, `ubekreftet@${domain}`, 'furuly', 'kommuneAdmin');
  await signInAtHome(page, `ubekreftet@${domain}`);
  await expect(page.getByRole('heading', { name: 'Bekreft e-postadressen' })).toBeVisible();
  await page.goto(adminUrl);
  await expect(page.getByText('Furuly kommune')).toHaveCount(0);
});

test('a provider that claims an address of somebody else never becomes that person', async ({ page }) => {
  await signInAtHome(page, `angriper@${domain}`, `angriper@${domain}`);
  await page.waitForLoadState();
  // Whatever the page says, nobody is signed in as the coordinator of another kommune.
  await page.goto(adminUrl);
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();
  await expect(page.getByText('Furuly kommune')).toHaveCount(0);
  expect(await providersOf('koordinator@furuly.example')).toEqual([]);
});
