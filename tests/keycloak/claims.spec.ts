import { expect, test } from '@playwright/test';
import { open, standInTokens } from '../claims/tokens.js';
import { product } from '../support/product.js';
import { IdentityClient } from '../support/identity-client.js';

test('the tokens of the stand-in say the same things as the real ones, in the same kinds', async () => {
  const email = 'koordinator@furuly.example';
  const real = open(await new IdentityClient(product).signIn(email));
  const ours = await standInTokens(product.adminUrl, email);
  const kinds = (claims: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(claims).map(([name, value]) => [name, Array.isArray(value) ? 'list' : typeof value]),
    );
  // A refresh token is its issuer's own affair: nobody else reads it.
  for (const name of ['access token', 'ID token'] as const)
    expect([name, kinds(ours[name])]).toEqual([name, kinds(real[name])]);
});
