import { expect, test } from '@playwright/test';
import { product } from '../support/product.js';
import { IdentityClient } from '../support/identity-client.js';
import { keycloakAdmin } from './admin.js';

/** Every kind of token that is not an access token of our realm, our client and our API is refused. */

const admin = keycloakAdmin(product);
const person = 'koordinator@furuly.example';
const client = new IdentityClient(product);

const standing = (token: string): Promise<number> =>
  fetch(`${product.apiUrl}/v1/me`, { headers: { authorization: `Bearer ${token}` } }).then(
    ({ status }) => status,
  );

test('an access token of ours opens the API', async () => {
  expect(await standing((await client.signIn(person)).access_token)).toBe(200);
});

test('an ID token in its place is refused', async () => {
  expect(await standing((await client.signIn(person)).id_token)).toBe(401);
});

test('a refresh token in its place is refused', async () => {
  expect(await standing((await client.signIn(person)).refresh_token)).toBe(401);
});

test('a token of another realm is refused', async () => {
  const token = await admin.token();
  expect(await standing(token)).toBe(401);
});

test('a token that another client was given is refused, even with our audience in it', async () => {
  const other = {
    clientId: 'another-app',
    publicClient: true,
    directAccessGrantsEnabled: true,
    standardFlowEnabled: false,
    fullScopeAllowed: false,
    defaultClientScopes: ['basic', 'email', 'profile'],
    protocolMappers: [
      {
        name: 'audience bti-api',
        protocol: 'openid-connect',
        protocolMapper: 'oidc-audience-mapper',
        config: { 'included.custom.audience': 'bti-api', 'access.token.claim': 'true' },
      },
    ],
  };
  await admin.ask('POST', '/bti/clients', other);
  expect(await standing(await client.passwordGrant('another-app', person))).toBe(401);
});

test('a token for another audience is refused', async () => {
  await admin.ask('POST', '/bti/clients', {
    clientId: 'without-audience',
    publicClient: true,
    directAccessGrantsEnabled: true,
    standardFlowEnabled: false,
    fullScopeAllowed: false,
    defaultClientScopes: ['basic', 'email', 'profile'],
  });
  expect(await standing(await client.passwordGrant('without-audience', person))).toBe(401);
});

test('a token signed with another algorithm is refused', async () => {
  const [bti] = (await admin.ask('GET', '/bti/clients?clientId=bti-admin')) as { id: string }[];
  const set = (alg: string | null) =>
    admin.ask('PUT', `/bti/clients/${bti!.id}`, {
      clientId: 'bti-admin',
      attributes: { 'access.token.signed.response.alg': alg ?? '' },
    });
  await set('HS256');
  try {
    const { access_token: token } = await client.signIn(person);
    expect(JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString())).toMatchObject({
      alg: 'HS256',
    });
    expect(await standing(token)).toBe(401);
  } finally {
    await set(null);
  }
  expect(await standing((await client.signIn(person)).access_token)).toBe(200);
});

test('new signing keys come into use while people work', async () => {
  const before = (await client.signIn(person)).access_token;
  await admin.ask('POST', '/bti/components', {
    name: 'rsa-new',
    providerId: 'rsa-generated',
    providerType: 'org.keycloak.keys.KeyProvider',
    config: {
      priority: ['200'],
      enabled: ['true'],
      active: ['true'],
      keySize: ['2048'],
      algorithm: ['RS256'],
    },
  });
  const after = (await client.signIn(person)).access_token;
  const kid = (token: string) =>
    (JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;
  expect(kid(after)).not.toBe(kid(before));
  // The API asks for unknown keys at most every five seconds.
  await expect.poll(() => standing(after), { timeout: 15_000 }).toBe(200);
  expect(await standing(before)).toBe(200);
});

test('a refresh token that is used twice ends the session', async () => {
  const tokens = await client.signIn(person);
  const second = await client.refresh(tokens.refresh_token);
  expect(second.status).toBe(200);
  const again = await client.refresh(tokens.refresh_token);
  expect(again.status).toBe(400);
  const stolen = (await second.json()) as { refresh_token: string };
  expect((await client.refresh(stolen.refresh_token)).status).toBe(400);
});

test('without PKCE, or with plain, nobody signs in; and no address but the two exact ones is led back to', async () => {
  expect(
    await client.authorizeProblem({ code_challenge: undefined, code_challenge_method: undefined }),
  ).toContain('error=invalid_request');
  expect(await client.authorizeProblem({ code_challenge_method: 'plain' })).toContain(
    'error=invalid_request',
  );
  const status = await client.authorizeStatus({ redirect_uri: `${product.adminUrl}/somewhere` });
  expect(status).toBe(400);
});
