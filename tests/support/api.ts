import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import pg from 'pg';
import { ApiProblem, createApi, type Api } from '@bti/api-client';
import { createApp } from '../../apps/api/src/app.js';
import { Owner } from '../../apps/api/src/db/owner.js';
import type { Env } from '../../apps/api/src/env.js';
import { testDatabase, type TestDatabase } from './database.js';

const issuer = 'http://id.test/realms/bti';
const audience = 'bti-api';
const client = 'bti-admin';

/** A running API on a database of its own, with tokens from a key server of its own. */
export type TestApi = {
  url: string;
  app: NestFastifyApplication;
  database: TestDatabase;
  /** Where the bytes of files lie, gone after `close`. */
  filesDir: string;
  owner: Owner;
  /** Sees behind the walls: to prove that rows were there, and are still the same. */
  superuser: pg.Client;
  /** A connection as the person with this address; nobody's without one. */
  as: (email?: string, language?: 'nb' | 'nn') => Api;
  token: (email: string, changes?: TokenChanges) => Promise<string>;
  /** A bare request, for what the client does not do. */
  ask: (
    method: string,
    path: string,
    options?: { email?: string; token?: string; body?: unknown; language?: 'nb' | 'nn' },
  ) => Promise<Response>;
  close: () => Promise<void>;
};

type TokenChanges = {
  claims?: JWTPayload;
  issuer?: string;
  audience?: string;
  expires?: string | number;
  key?: CryptoKey;
};

export const subOf = (email: string): string => {
  const hex = createHash('sha256').update(email).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export async function startApi(more: Partial<Env> = {}): Promise<TestApi> {
  const database = await testDatabase();
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }],
  });
  const keyServer = createServer((_, response) => response.end(jwks));
  const keyPort = await listen(keyServer);
  const filesDir = await mkdtemp(join(tmpdir(), 'bti-files-'));
  const app = await createApp(
    {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: 0,
      DATABASE_URL: database.apiUrl,
      FILES_DIR: filesDir,
      LIBRARY_MB: 1000,
      UPLOAD_SECONDS: 180,
      ISSUER: issuer,
      JWKS_URL: `http://127.0.0.1:${keyPort}/certs`,
      AUDIENCE: audience,
      CLIENT: client,
      ADMIN_ORIGIN: 'http://admin.test',
      ...more,
    },
    { log: 'silent' },
  );
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const owner = await Owner.connect(database.ownerUrl);
  const superuser = new pg.Client(database.superUrl);
  await superuser.connect();

  const token = (email: string, changes: TokenChanges = {}) =>
    new SignJWT({
      typ: 'Bearer',
      azp: client,
      email,
      email_verified: true,
      name: email.split('@')[0],
      ...changes.claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' })
      .setIssuer(changes.issuer ?? issuer)
      .setAudience(changes.audience ?? audience)
      .setSubject(changes.claims?.sub ?? subOf(email))
      .setExpirationTime(changes.expires ?? '5m')
      .sign(changes.key ?? privateKey);

  return {
    url,
    app,
    database,
    filesDir,
    owner,
    superuser,
    token,
    as: (email, language = 'nb') =>
      createApi({ baseUrl: url, language, token: email ? () => token(email) : undefined }),
    ask: async (method, path, { email, token: given, body, language } = {}) => {
      const bearer = given ?? (email ? await token(email) : undefined);
      const headers: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {};
      const init: RequestInit = { method, headers };
      if (language) headers['accept-language'] = language;
      if (body instanceof Uint8Array) {
        headers['content-type'] = 'application/octet-stream';
        init.body = new Blob([body as Uint8Array<ArrayBuffer>]);
      } else if (body !== undefined) {
        headers['content-type'] = typeof body === 'string' ? 'text/plain' : 'application/json';
        init.body = typeof body === 'string' ? body : JSON.stringify(body);
      }
      return fetch(url + path, init);
    },
    close: async () => {
      await app.close();
      await Promise.all([owner.close(), superuser.end()]);
      keyServer.closeAllConnections();
      keyServer.close();
      await database.drop();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** The people of a kommune in the tests, by role. */
const people = ['kommuneAdmin', 'editor', 'tjenesteEditor', 'approver', 'reader'] as const;

/** Makes a kommune with one person in each role (`editor@SLUG.example`), all of whom have signed in once. */
export async function makeKommune(
  api: TestApi,
  slug: string,
  { state = 'building' as const, centres = [] as string[], tjenester = [] as string[] } = {},
): Promise<string> {
  const id = await api.owner.createTenant({ slug, kind: 'kommune', name: `${slug} kommune`, state });
  for (const centre of centres) await api.owner.affiliate(slug, centre);
  for (const role of people) {
    const own = role === 'tjenesteEditor' ? tjenester : [];
    await addPerson(api, slug, role, own);
  }
  return id;
}

/** Makes a centre (or the national level) with one person in it. */
export async function makeCentre(
  api: TestApi,
  slug: string,
  kind: 'regionalCentre' | 'national',
  role: 'adviser' | 'operator',
): Promise<string> {
  const id = await api.owner.createTenant({ slug, kind, name: `Senter ${slug}`, state: 'active' });
  await addPerson(api, slug, role, []);
  return id;
}

async function addPerson(api: TestApi, slug: string, role: string, tjenester: string[]): Promise<void> {
  const email = `${role}@${slug}.example`;
  await api.owner.addMember(slug, { email, name: `${role} i ${slug}`, role, tjenester });
  await api.ask('GET', '/v1/me', { email });
}

/** The problem with which a call is refused. One that is not refused, or breaks in another way, fails the test. */
export async function refused(work: Promise<unknown>): Promise<ApiProblem> {
  const error = await work.then(
    () => new Error('It was not refused.'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiProblem) return error;
  throw error;
}

export const newId = (): string => randomUUID();
