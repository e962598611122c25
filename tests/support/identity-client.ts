import { createHash, randomBytes } from 'node:crypto';

/** Where a client signs in: at Keycloak or at the stand-in, which it cannot tell apart. */
type Place = { adminUrl: string; ports: { identity: number }; password: string };
export type Tokens = { access_token: string; id_token: string; refresh_token: string };

/** A client without a browser: the same requests as keycloak-js, with the forms filled in by hand. */
export class IdentityClient {
  private readonly protocol: string;
  private readonly redirect: string;

  constructor(private readonly product: Place) {
    this.protocol = `http://127.0.0.1:${product.ports.identity}/realms/bti/protocol/openid-connect`;
    this.redirect = `${product.adminUrl}/`;
  }

  /** Signs in, and changes the code for tokens. */
  async signIn(email: string, password = this.product.password): Promise<Tokens> {
    const verifier = randomBytes(32).toString('base64url');
    const { location } = await this.fillIn(email, password, verifier);
    const code = new URLSearchParams(new URL(location).hash.slice(1)).get('code');
    if (!code) throw new Error(`The sign-in gave no code: ${location}`);
    const form = {
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: this.redirect,
    };
    return (await this.token(form)).json() as Promise<Tokens>;
  }

  /** Signs in, and keeps what a browser would know the person by from then on: cookies as they are set. */
  async session(email: string): Promise<string[]> {
    return (await this.fillIn(email, this.product.password, 'x'.repeat(43))).cookies;
  }

  /** The page's own form, filled in and sent. */
  private async fillIn(email: string, password: string, verifier: string) {
    const page = await this.authorize({
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    });
    const cookie = page.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const action = /<form[^>]*action="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&');
    if (!action) throw new Error('The sign-in page has no form.');
    const { status, headers } = await fetch(this.local(action), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ username: email, password }),
    });
    const location = headers.get('location');
    if (!location) throw new Error(`${email} was not signed in: ${status}`);
    return { location, cookies: headers.getSetCookie() };
  }

  refresh(refreshToken: string): Promise<Response> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** An access token for another client, by the grant that ours does not have. */
  async passwordGrant(client: string, email: string): Promise<string> {
    const form = {
      grant_type: 'password',
      client_id: client,
      username: email,
      password: this.product.password,
    };
    const answer = (await (await this.token(form)).json()) as { access_token?: string };
    if (!answer.access_token) throw new Error(`No token for ${client}.`);
    return answer.access_token;
  }

  /** Where a faulty request for a sign-in leads. */
  async authorizeProblem(changes: Record<string, string | undefined>): Promise<string> {
    return (await this.authorize(changes)).headers.get('location') ?? '';
  }

  async authorizeStatus(changes: Record<string, string | undefined>): Promise<number> {
    return (await this.authorize(changes)).status;
  }

  private authorize(changes: Record<string, string | undefined>): Promise<Response> {
    const asked = {
      client_id: 'bti-admin',
      redirect_uri: this.redirect,
      response_type: 'code',
      response_mode: 'fragment',
      scope: 'openid',
      state: randomBytes(8).toString('hex'),
      nonce: randomBytes(8).toString('hex'),
      code_challenge: createHash('sha256').update('x'.repeat(43)).digest('base64url'),
      code_challenge_method: 'S256',
      ...changes,
    };
    const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return fetch(`${this.protocol}/auth?${new URLSearchParams(given)}`, { redirect: 'manual' });
  }

  private token(form: Record<string, string>): Promise<Response> {
    return fetch(`${this.protocol}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: 'bti-admin', ...form }),
    });
  }

  /** The host name is for browsers: Node reaches it by its number. */
  private local(address: string): string {
    const { pathname, search } = new URL(address, 'http://relative');
    return `http://127.0.0.1:${this.product.ports.identity}${pathname}${search}`;
  }
}
