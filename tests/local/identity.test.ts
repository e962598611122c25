import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Browser,
  admin,
  authorization,
  exchange,
  formAddress,
  partOf,
  refusedStart,
  signIn,
  startIdentity,
  token,
  type Identity,
} from './identity-server.js';

let identity: Identity;
const folder = mkdtempSync(join(tmpdir(), 'bti-identity-'));
const usersFile = join(folder, 'users.json');
writeFileSync(
  usersFile,
  JSON.stringify([{ email: 'Ekstra@prove.example', name: 'Ekstra', emailVerified: false }]),
);
const env = { STATE_FILE: join(folder, 'state.json'), USERS_FILE: usersFile };

beforeAll(async () => {
  identity = await startIdentity(env);
});
afterAll(async () => {
  await identity.stop();
  rmSync(folder, { recursive: true });
});

/** What a refused request says in the fragment. */
async function refusalOf(change: Record<string, string | undefined>): Promise<Record<string, string>> {
  const response = await new Browser().open(authorization(identity, change).url);
  expect(response.status).toBe(302);
  return Object.fromEntries(
    new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1)),
  );
}

describe('the sign-in', () => {
  it('comes back in the fragment, in the order Keycloak writes it', async () => {
    const { answer, address } = await signIn(identity, new Browser());
    expect(address.startsWith(`${admin}/#`)).toBe(true);
    expect([...answer.keys()]).toEqual(['state', 'session_state', 'iss', 'code']);
    expect(answer.get('iss')).toBe(identity.issuer);
  });

  it('gives tokens in the shapes of Keycloak, which jose accepts', async () => {
    const browser = new Browser();
    const { code, verifier, answer } = await signIn(identity, browser);
    const tokens = await exchange(identity, code, verifier);
    expect(tokens).toMatchObject({
      status: 200,
      token_type: 'Bearer',
      expires_in: 300,
      refresh_expires_in: 1800,
    });
    expect(tokens).toMatchObject({ 'not-before-policy': 0, session_state: answer.get('session_state') });
    expect(partOf(tokens['access_token'], 0)).toMatchObject({ typ: 'JWT', alg: 'RS256' });
    const claims = partOf(tokens['access_token'], 1);
    expect(claims).toMatchObject({
      typ: 'Bearer',
      aud: 'bti-api',
      azp: 'bti-admin',
      acr: '1',
      email_verified: true,
    });
    expect(claims).toMatchObject({ email: 'koordinator@fjordvik.example', name: 'Koordinator i Fjordvik' });
    expect(claims).not.toHaveProperty('client_id');
    expect(claims['sid']).toBe(answer.get('session_state'));
    expect(claims['sub']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(partOf(tokens['refresh_token'], 1)).toMatchObject({ typ: 'Refresh', aud: identity.issuer });
    expect(partOf(tokens['id_token'], 1)).toMatchObject({ aud: 'bti-admin', nonce: 'the-nonce', typ: 'ID' });

    const keys = createRemoteJWKSet(new URL(`${identity.protocol}/certs`));
    const options = { issuer: identity.issuer, audience: 'bti-api', algorithms: ['RS256'] };
    await expect(jwtVerify(tokens['access_token'] ?? '', keys, options)).resolves.toBeTruthy();
    await expect(jwtVerify(tokens['id_token'] ?? '', keys, options)).rejects.toThrow(/aud/);

    const hash = createHash('sha384').update(String(claims['sid'])).digest('base64url');
    expect(browser.cookie('KEYCLOAK_SESSION')).toBe(hash);
  });

  it('sets its cookies for frames of another origin', async () => {
    const browser = new Browser();
    const form = await formAddress(identity, await browser.open(authorization(identity).url));
    const response = await browser.open(form, { username: 'redaktor@furuly.example', password: 'demo' });
    const cookies = response.headers.getSetCookie();
    expect(cookies.every((line) => line.includes('Secure') && line.includes('SameSite=None'))).toBe(true);
    expect(cookies.find((line) => line.startsWith('KEYCLOAK_IDENTITY'))).toContain('HttpOnly');
    expect(cookies.find((line) => line.startsWith('KEYCLOAK_SESSION'))).not.toContain('HttpOnly');
  });

  it('says the same of a wrong password, an unknown address and a locked account', async () => {
    const browser = new Browser();
    const form = await formAddress(identity, await browser.open(authorization(identity).url));
    const texts: (string | undefined)[] = [];
    const tries = [...Array<string>(6).fill('skole@midtnord.example'), 'ingen@ingensteds.example'];
    for (const username of tries) {
      const page = await (await browser.open(form, { username, password: 'feil' })).text();
      texts.push(/<div class="alert"[^>]*>([^<]+)/.exec(page)?.[1]);
    }
    const locked = await browser.open(form, { username: 'skole@midtnord.example', password: 'demo' });
    expect(locked.status).toBe(200);
    texts.push(/<div class="alert"[^>]*>([^<]+)/.exec(await locked.text())?.[1]);
    expect(new Set(texts)).toEqual(new Set(['Feil e-postadresse eller passord.']));
  });

  it('takes a form only from the browser that opened it', async () => {
    const form = await formAddress(identity, await new Browser().open(authorization(identity).url));
    const stranger = await new Browser().open(form, {
      username: 'redaktor@furuly.example',
      password: 'demo',
    });
    expect(stranger.status).toBe(400);
  });

  it('knows the people of a further file, and who has not shown that an address is theirs', async () => {
    const { code, verifier } = await signIn(identity, new Browser(), 'ekstra@prove.example');
    const tokens = await exchange(identity, code, verifier);
    expect(partOf(tokens['access_token'], 1)).toMatchObject({ email_verified: false });
  });
});

describe('a request that is not in order', () => {
  it('gets a page and no redirect when client or address is unknown', async () => {
    const changes = [
      { client_id: 'another' },
      { redirect_uri: 'https://evil.example/' },
      { redirect_uri: `${admin}/deep/link` },
      { redirect_uri: `${admin}/?query` },
    ];
    for (const change of changes) {
      const response = await new Browser().open(authorization(identity, change).url);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('text/html');
    }
  });

  it('is told what is missing, by redirect', async () => {
    expect(await refusalOf({ code_challenge_method: undefined })).toMatchObject({
      error: 'invalid_request',
      error_description: 'Missing parameter: code_challenge_method',
    });
    expect(await refusalOf({ code_challenge_method: 'plain' })).toMatchObject({ error: 'invalid_request' });
    expect(await refusalOf({ response_type: 'token' })).toMatchObject({ error: 'unsupported_response_type' });
    expect(await refusalOf({ scope: 'openid roles' })).toMatchObject({ error: 'invalid_scope' });
  });

  it('says login_required, without a description, to a silent request of nobody', async () => {
    const refusal = await refusalOf({ prompt: 'none' });
    expect(refusal).toEqual({ error: 'login_required', state: 'the-state', iss: identity.issuer });
  });
});

describe('a code', () => {
  it('has one chance: a wrong verifier burns it', async () => {
    const { code, verifier } = await signIn(identity, new Browser());
    expect(await exchange(identity, code, 'x'.repeat(64))).toMatchObject({
      status: 400,
      error: 'invalid_grant',
    });
    expect(await exchange(identity, code, verifier)).toMatchObject({ status: 400, error: 'invalid_grant' });
  });

  it('used twice ends the tokens of the first use', async () => {
    const { code, verifier } = await signIn(identity, new Browser());
    const tokens = await exchange(identity, code, verifier);
    expect(await exchange(identity, code, verifier)).toMatchObject({ status: 400, error: 'invalid_grant' });
    const form = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
    expect(await token(identity, form)).toMatchObject({ status: 400, error: 'invalid_grant' });
  });
});

describe('a refresh token', () => {
  it('is exchanged for the next; the old one, tried again, ends both, but not the sign-in itself', async () => {
    const browser = new Browser();
    const { code, verifier } = await signIn(identity, browser);
    const first = await exchange(identity, code, verifier);
    const refresh = (answer: Record<string, string | number>) =>
      token(identity, { grant_type: 'refresh_token', refresh_token: String(answer['refresh_token']) });
    const second = await refresh(first);
    expect(second.status).toBe(200);
    expect(second['refresh_token']).not.toBe(first['refresh_token']);
    expect(await refresh(first)).toMatchObject({ status: 400, error: 'invalid_grant' });
    expect(await refresh(second)).toMatchObject({ status: 400, error: 'invalid_grant' });
    const silent = await browser.open(authorization(identity, { prompt: 'none' }).url);
    expect(silent.headers.get('location')).toContain('code=');
  });

  it('and a sign-in survive a restart of the server', async () => {
    const browser = new Browser();
    const { code, verifier } = await signIn(identity, browser);
    const tokens = await exchange(identity, code, verifier);
    await identity.stop();
    identity = await startIdentity({ ...env, PORT: new URL(identity.url).port });
    const form = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
    expect(await token(identity, form)).toMatchObject({ status: 200 });
    const silent = await browser.open(authorization(identity, { prompt: 'none' }).url);
    expect(silent.headers.get('location')).toContain('code=');
  });
});

describe('the token address', () => {
  it('lets any origin ask, and answers the admin alone', async () => {
    const preflight = await fetch(`${identity.protocol}/token`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(200);
    const form = { grant_type: 'refresh_token', refresh_token: 'x' };
    expect(await token(identity, form, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await token(identity, form, { origin: admin })).toMatchObject({
      status: 400,
      error: 'invalid_grant',
    });
  });

  it('knows no password grant and no other client', async () => {
    const form = { grant_type: 'password', username: 'koordinator@fjordvik.example', password: 'demo' };
    expect(await token(identity, form)).toMatchObject({ status: 400, error: 'unauthorized_client' });
    expect(await token(identity, { ...form, client_id: 'another' })).toMatchObject({ status: 401 });
  });
});

describe('the sign-out', () => {
  it('is immediate with an ID token, and ends what the session gave', async () => {
    const browser = new Browser();
    const { code, verifier } = await signIn(identity, browser);
    const tokens = await exchange(identity, code, verifier);
    const query = new URLSearchParams({
      id_token_hint: tokens['id_token'] ?? '',
      post_logout_redirect_uri: `${admin}/`,
    });
    const response = await browser.open(`${identity.protocol}/logout?${query}`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`${admin}/`);
    expect(browser.cookie('KEYCLOAK_SESSION')).toBeUndefined();
    const form = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token'] ?? '' };
    expect(await token(identity, form)).toMatchObject({ status: 400, error: 'invalid_grant' });
  });

  it('asks when only the client is named', async () => {
    const browser = new Browser();
    await signIn(identity, browser);
    const query = new URLSearchParams({ client_id: 'bti-admin', post_logout_redirect_uri: `${admin}/` });
    const page = await browser.open(`${identity.protocol}/logout?${query}`);
    expect(page.status).toBe(200);
    expect(browser.cookie('KEYCLOAK_SESSION')).toBeDefined();
    const done = await browser.open(await formAddress(identity, page), {});
    expect(done.headers.get('location')).toBe(`${admin}/`);
    expect(browser.cookie('KEYCLOAK_SESSION')).toBeUndefined();
  });

  it('refuses a request with neither, and a wrong address', async () => {
    const wrong = new URLSearchParams({
      client_id: 'bti-admin',
      post_logout_redirect_uri: 'https://evil.example/',
    });
    for (const query of ['', `?${wrong}`]) {
      expect((await fetch(`${identity.protocol}/logout${query}`)).status).toBe(400);
    }
  });
});

describe('the frames of keycloak-js', () => {
  it('may be framed by the admin, and the sign-in page may not', async () => {
    for (const page of ['3p-cookies/step1.html', '3p-cookies/step2.html', 'login-status-iframe.html']) {
      const response = await fetch(`${identity.protocol}/${page}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy') ?? '').not.toContain('frame-ancestors');
    }
    const page = await new Browser().open(authorization(identity).url);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(await page.text()).not.toContain('<script');
  });

  it('answer for the admin only', async () => {
    const init = `${identity.protocol}/login-status-iframe.html/init`;
    const of = (origin: string) =>
      fetch(`${init}?${new URLSearchParams({ client_id: 'bti-admin', origin })}`);
    expect((await of(admin)).status).toBe(204);
    expect((await of('https://evil.example')).status).toBe(403);
  });
});

describe('registration', () => {
  it('asks for the address, then proves it, then takes a password of twelve characters or more', async () => {
    const browser = new Browser();
    const { url } = authorization(identity);
    const form = await formAddress(identity, await browser.open(url.replace('/auth?', '/registrations?')));
    const mail = await (
      await browser.open(form, { email: 'ny@prove.example', name: 'Ny koordinator' })
    ).text();
    const link = /href="([^"]+action-token[^"]+)"/.exec(mail)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const page = await formAddress(identity, await browser.open(identity.url + link));
    expect((await browser.open(page, { 'password-new': 'for kort' })).status).toBe(200);
    const done = await browser.open(page, { 'password-new': 'langt nok passord' });
    expect(done.headers.get('location')).toContain('code=');
  });
});

describe('the guard', () => {
  it('refuses production and a public address, in one sentence', async () => {
    const production = await refusedStart({ NODE_ENV: 'production' });
    expect(production.code).toBe(1);
    expect(production.said.trim().split('\n')).toHaveLength(1);
    expect(production.said).toContain('NODE_ENV=production');
    const open = await refusedStart({ NODE_ENV: 'development', HOST: '0.0.0.0' });
    expect(open.code).toBe(1);
    expect(open.said).toContain('0.0.0.0');
  });
});
