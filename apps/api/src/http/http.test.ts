import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import { makeKommune, newId, startApi, subOf, type TestApi } from '../../../../tests/support/api.js';
import { createApp } from '../app.js';
import { TenantTransactions } from '../db/tenant-db.js';
import { ContentController } from '../content/content.controller.js';
import { readEnv } from '../env.js';
import { languageOf, sendProblem } from './problem.filter.js';

let api: TestApi;
const email = 'kommuneAdmin@fjordvik.example';

beforeAll(async () => {
  api = await startApi();
  await makeKommune(api, 'fjordvik');
});
afterAll(() => api.close());

const withToken = async (token: string) => (await api.ask('GET', '/v1/tenants/fjordvik', { token })).status;

suite('a token', () => {
  it('opens the API when it is ours, in time and meant for it', async () => {
    expect(await withToken(await api.token(email))).toBe(200);
  });

  it.each([
    ['has expired', { expires: Math.floor(Date.now() / 1000) - 60 }],
    ['is from another issuer', { issuer: 'http://elsewhere.test/realms/bti' }],
    ['is meant for the app alone, as an ID token is', { audience: 'bti-admin' }],
    ['is an ID token for this API', { claims: { typ: 'ID' } }],
    ['was given to another application', { claims: { azp: 'another' } }],
    ['takes a name of the command line', { claims: { sub: 'cli:import' } }],
    ['is not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 600 } }],
  ])('is refused when it %s', async (_, changes) => {
    expect(await withToken(await api.token(email, changes))).toBe(401);
  });

  it('is refused when somebody else signed it', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await withToken(await api.token(email, { key: privateKey }))).toBe(401);
  });

  it('is refused without a signature, with a symmetric one, and when it is no token at all', async () => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = encode({
      iss: 'http://id.test/realms/bti',
      aud: 'bti-api',
      sub: subOf(email),
      exp: Math.floor(Date.now() / 1000) + 300,
    });
    for (const alg of ['none', 'HS256'])
      for (const signature of ['', 'AAAA'])
        expect(await withToken(`${encode({ alg })}.${claims}.${signature}`)).toBe(401);
    expect(await withToken('hello')).toBe(401);
    const answer = await fetch(`${api.url}/v1/me`, { headers: { authorization: 'Basic a:b' } });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('must say when it expires', async () => {
    const { SignJWT } = await import('jose');
    const { privateKey } = await generateKeyPair('RS256');
    const token = await new SignJWT({ email })
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .sign(privateKey);
    expect(await withToken(token)).toBe(401);
  });
});

suite('a key server that does not answer', () => {
  it('is said to be just that, and not that the token is wrong', async () => {
    const env = {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: 0,
      DATABASE_URL: api.database.apiUrl,
      FILES_DIR: '/nowhere',
      LIBRARY_MB: 1,
      UPLOAD_SECONDS: 1,
      ISSUER: 'http://id.test/realms/bti',
      JWKS_URL: 'http://127.0.0.1:1/certs',
      AUDIENCE: 'bti-api',
      CLIENT: 'bti-admin',
      ADMIN_ORIGIN: 'http://admin.test',
    } as const;
    const app = await createApp(env, { log: 'silent' });
    const headers = { authorization: `Bearer ${await api.token(email)}` };
    const answer = await app.inject({ method: 'GET', url: '/v1/me', headers });
    await app.close();
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, 'unavailable']);
  });
});

suite('a refusal', () => {
  it('is problem details with a stable code, in the language asked for, under a request id', async () => {
    const answer = await fetch(`${api.url}/v1/tenants/fjordvik`, {
      headers: { 'accept-language': 'nn-NO,nb;q=0.5' },
    });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await answer.json()).toEqual({
      type: 'urn:bti:problem:notSignedIn',
      title: 'Ikkje innlogga',
      detail: 'Du må logge inn, eller innlogginga har gått ut.',
      status: 401,
      code: 'notSignedIn',
      instance: `urn:uuid:${answer.headers.get('x-request-id')}`,
    });
  });

  it('comes for an unknown address, a bad body, a bad id and a missing version too', async () => {
    const status = async (method: string, path: string, body?: unknown) => {
      const answer = await api.ask(method, path, { email, body });
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    expect(await status('GET', '/nowhere')).toEqual([404, 'notFound']);
    expect(await status('POST', '/v1/tenants/fjordvik/content', { type: 'shoe' })).toEqual([
      400,
      'badRequest',
    ]);
    expect(await status('POST', '/v1/tenants/fjordvik/content', { type: 'page', more: 1 })).toEqual([
      400,
      'badRequest',
    ]);
    expect(await status('GET', '/v1/tenants/fjordvik/content/1')).toEqual([400, 'badRequest']);
    expect(await status('GET', `/v1/tenants/fjordvik/content/${newId()}`)).toEqual([404, 'notFound']);
    expect(await status('DELETE', `/v1/tenants/fjordvik/content/${newId()}`)).toEqual([400, 'badRequest']);
    expect(await status('GET', '/v1/tenants/ukjent')).toEqual([404, 'notFound']);
    expect(await status('PUT', '/v1/tenants/fjordvik/state', { state: 'closed' })).toEqual([
      400,
      'badRequest',
    ]);
    expect(await status('POST', '/v1/tenants/fjordvik/exchange', {})).toEqual([400, 'badRequest']);
  });

  it.each([
    ['a value that the database cannot hold', { code: '22P02' }, 400],
    ['a character that it cannot hold', { code: '22P05' }, 400],
    ['a connection that broke', { message: 'Connection terminated unexpectedly' }, 503],
    ['a connection that broke between two questions', { message: 'Query runner already released.' }, 503],
    ['no free connection', { message: 'timeout exceeded when trying to connect' }, 503],
    ['a bug', { message: 'x is not a function' }, 500],
  ])('tells %s from the others', (_, error, expected) => {
    let status = 0;
    const reply = {
      status: (given: number) => ((status = given), reply),
      header: () => reply,
      headers: () => reply,
      send: () => reply,
    };
    const request = { headers: {}, id: 'x', log: { error: () => undefined } };
    sendProblem(error, request as never, reply as never);
    expect(status).toBe(expected);
  });

  it('comes for a body that does not say how large it is, and for a file from nobody', async () => {
    const send = async (path: string, headers: Record<string, string>) => {
      const body = new Blob(['x'.repeat(100)]).stream();
      const init = { method: 'POST', headers, body, duplex: 'half' };
      return (await fetch(`${api.url}/v1/tenants/fjordvik/${path}`, init as RequestInit)).status;
    };
    const authorization = `Bearer ${await api.token(email)}`;
    expect(await send('content', { authorization, 'content-type': 'application/json' })).toBe(400);
    expect(await send('exchange', { 'content-type': 'text/plain' })).toBe(401);
    expect(await send('exchange', { authorization, 'content-type': 'text/plain' })).toBe(422);
  });

  it.each([
    ['nn', 'nn'],
    ['nb-NO', 'nb'],
    ['en,nn;q=0.8,nb;q=0.9', 'nb'],
    ['en', 'nb'],
    ['', 'nb'],
  ])('speaks for %s: %s', (header, language) => expect(languageOf(header)).toBe(language));
});

suite('the browser', () => {
  it('of the admin alone may call', async () => {
    const preflight = (origin: string, path = '/v1/me') =>
      fetch(api.url + path, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'PUT',
          'access-control-request-headers': 'authorization',
        },
      });
    const answer = await preflight('http://admin.test');
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://admin.test');
    expect(answer.headers.get('access-control-allow-methods')).toContain('PUT');
    expect((await preflight('http://admin.test', '/v1/tenants/fjordvik/exchange')).status).toBe(204);
    expect((await preflight('http://evil.test')).headers.get('access-control-allow-origin')).not.toBe(
      'http://evil.test',
    );
  });
});

suite('the API', () => {
  it('describes itself from the schemas that check it', async () => {
    const description = (await (await fetch(`${api.url}/docs-json`)).json()) as {
      paths: Record<string, Record<string, { requestBody?: unknown; security?: unknown[] }>>;
    };
    const save = description.paths['/v1/tenants/{tenant}/content/{id}']?.put;
    expect(JSON.stringify(save?.requestBody)).toContain('"version"');
    expect(save?.security).toEqual([{ bearer: [] }]);
    expect((await fetch(`${api.url}/docs`)).status).toBe(200);
  });

  it('says that it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready'])
      expect(await (await fetch(api.url + path)).json()).toEqual({ status: 'ok' });
  });

  it('gets its parts injected by their type', () => {
    const controller = api.app.get(ContentController, { strict: false });
    expect((controller as unknown as { tenants: unknown }).tenants).toBeInstanceOf(TenantTransactions);
  });

  it('names what is wrong in its environment, and no value', () => {
    const environment = { DATABASE_URL: 'secret', ISSUER: 'http://a.test', JWKS_URL: 'http://a.test' };
    expect(() => readEnv(environment)).toThrow(
      'Missing or wrong in the environment: DATABASE_URL, FILES_DIR, ADMIN_ORIGIN.',
    );
  });
});
