import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { freePort } from '../../infra/local/ports.mjs';

export const admin = 'http://admin.localhost:5199';

export type Identity = {
  url: string;
  issuer: string;
  protocol: string;
  stop: () => Promise<void>;
};

/** Starts the stand-in as the starter does, and waits until it answers. */
export async function startIdentity(env: Record<string, string> = {}): Promise<Identity> {
  const port = Number(env['PORT'] ?? (await freePort()));
  const child = spawn(process.execPath, ['infra/local/identity/main.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      HOST: '127.0.0.1',
      ADMIN_ORIGIN: admin,
      ...env,
    },
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((done, fail) => {
    child.stdout.once('data', () => done());
    child.stderr.once('data', (text) => fail(new Error(String(text))));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    issuer: `http://admin.localhost:${port}/realms/bti`,
    protocol: `${url}/realms/bti/protocol/openid-connect`,
    stop: async () => {
      child.kill();
      await gone;
    },
  };
}

/** Runs the stand-in where it must not run, and answers what it said. */
export function refusedStart(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['infra/local/identity/main.mjs'], {
    env: { ...process.env, PORT: '0', ...env },
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  return new Promise((done) => child.once('exit', (code) => done({ code, said })));
}

/** Keeps cookies as a browser does, and follows nothing by itself. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  async open(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/Max-Age=0/.test(line)) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }
}

export type Asked = { url: string; verifier: string };

/** The address an application sends the browser to, as keycloak-js makes it. */
export function authorization(identity: Identity, change: Record<string, string | undefined> = {}): Asked {
  const verifier = randomBytes(48).toString('base64url');
  const parameters: Record<string, string | undefined> = {
    client_id: 'bti-admin',
    redirect_uri: `${admin}/`,
    state: 'the-state',
    nonce: 'the-nonce',
    response_mode: 'fragment',
    response_type: 'code',
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  };
  const kept = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { url: `${identity.protocol}/auth?${new URLSearchParams(kept)}`, verifier };
}

/** The form of the page that asks who you are. */
export async function formAddress(identity: Identity, response: Response): Promise<string> {
  const action = /<form method="post" action="([^"]+)"/.exec(await response.text())?.[1];
  if (!action) throw new Error('The page has no form.');
  return identity.url + action.replaceAll('&amp;', '&');
}

/** Signs in, and answers what came back in the fragment. */
export async function signIn(
  identity: Identity,
  browser: Browser,
  email = 'koordinator@fjordvik.example',
): Promise<{ code: string; verifier: string; answer: URLSearchParams; address: string }> {
  const { url, verifier } = authorization(identity);
  const form = await formAddress(identity, await browser.open(url));
  const response = await browser.open(form, { username: email, password: 'demo' });
  const address = response.headers.get('location') ?? '';
  const answer = new URLSearchParams(new URL(address).hash.slice(1));
  return { code: answer.get('code') ?? '', verifier, answer, address };
}

export type TokenAnswer = Record<string, string> & { status: number };

/** Asks the token address. */
export async function token(
  identity: Identity,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const body = new URLSearchParams({ client_id: 'bti-admin', ...form });
  const response = await fetch(`${identity.protocol}/token`, { method: 'POST', body, headers });
  return { status: response.status, ...((await response.json()) as Record<string, string>) } as TokenAnswer;
}

/** Exchanges a code. */
export function exchange(identity: Identity, code: string, verifier: string): Promise<TokenAnswer> {
  return token(identity, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: `${admin}/`,
    code_verifier: verifier,
  });
}

/** One part of a token, read without checking it. */
export function partOf(jwt: string | undefined, part: 0 | 1): Record<string, unknown> {
  const text = Buffer.from(jwt?.split('.')[part] ?? '', 'base64url').toString();
  return JSON.parse(text) as Record<string, unknown>;
}
