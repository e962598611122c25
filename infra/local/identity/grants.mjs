import { createHash } from 'node:crypto';
import { formOf, json } from './http.mjs';
import { newId } from './store.mjs';
import { now, profile } from './tokens.mjs';

/** The token address: a code for tokens, a refresh token for the next ones. */
export class Grants {
  constructor({ store, users, client, tokens, lifespans }) {
    Object.assign(this, { store, users, client, tokens, lifespans });
  }

  /** Any origin may ask whether it may; only the admin's own gets an answer. */
  cors(request, response) {
    const { origin } = request.headers;
    if (request.method === 'OPTIONS') {
      response.writeHead(200, {
        'Access-Control-Allow-Origin': origin ?? '*',
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Allow-Methods': 'POST, GET, OPTIONS',
        'Access-Control-Allow-Headers':
          'Origin, Accept, X-Requested-With, Content-Type, Access-Control-Request-Method, Access-Control-Request-Headers, Authorization, DPoP',
        'Access-Control-Max-Age': '3600',
      });
      response.end();
      return undefined;
    }
    if (!origin || origin === this.client.origin || origin === new URL(this.tokens.issuer).origin) {
      return {
        ...(origin && { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' }),
        'Access-Control-Expose-Headers': 'Access-Control-Allow-Methods',
      };
    }
    json(response, 403, { error: 'access_denied', error_description: 'Invalid origin' });
    return undefined;
  }

  /** POST token. */
  async token(request, response) {
    const headers = this.cors(request, response);
    if (!headers) return;
    if (request.method !== 'POST')
      return json(response, 405, { error: 'HTTP 405 Method Not Allowed' }, headers);
    const form = await formOf(request);
    const { status = 400, ...answer } = this.answer(Object.fromEntries(form));
    this.store.write();
    json(response, answer.error ? status : 200, answer, headers);
  }

  answer(form) {
    if (!form.grant_type) return refused('invalid_request', 'Missing form parameter: grant_type');
    if (form.client_id !== this.client.id) {
      return { status: 401, ...refused('invalid_client', 'Invalid client or Invalid client credentials') };
    }
    switch (form.grant_type) {
      case 'authorization_code':
        return this.fromCode(form);
      case 'refresh_token':
        return this.fromRefresh(form);
      case 'password':
        return refused('unauthorized_client', 'Client not allowed for direct access grants');
      default:
        return refused('unsupported_grant_type', 'Unsupported grant_type');
    }
  }

  fromCode({ code, redirect_uri, code_verifier }) {
    if (!code) return refused('invalid_request', 'Missing parameter: code');
    const kept = this.store.codes.get(code);
    if (!kept) return refused('invalid_grant', 'Code not valid');
    const session = this.store.sessions.get(kept.session);
    if (kept.used) {
      // A code that comes twice was stolen by one of the two: neither keeps its tokens.
      if (session) delete session.clients[this.client.id];
      return refused('invalid_grant', 'Code not valid');
    }
    // Whatever is wrong below, the code has had its one chance.
    kept.used = true;
    if (kept.expires < now()) return refused('invalid_grant', 'Code is expired');
    if (!this.lives(session)) return refused('invalid_grant', 'Session not active');
    if (kept.redirect !== redirect_uri) return refused('invalid_grant', 'Incorrect redirect_uri');
    if (!code_verifier) return refused('invalid_grant', 'PKCE code verifier not specified');
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    if (!/^[A-Za-z0-9._~-]{43,128}$/.test(code_verifier) || challenge !== kept.challenge) {
      return refused('invalid_grant', 'PKCE verification failed: Code mismatch');
    }
    const { scope, nonce, acr } = kept;
    return this.issue(session, newId(), { scope, nonce, acr });
  }

  fromRefresh({ refresh_token }) {
    if (!refresh_token) return refused('invalid_request', 'No refresh token');
    const claims = this.tokens.open(refresh_token, 'Refresh');
    if (!claims) return refused('invalid_grant', 'Invalid refresh token');
    if (claims.exp < now()) return refused('invalid_grant', 'Token is not active');
    const session = this.store.sessions.get(claims.sid);
    if (!this.lives(session)) return refused('invalid_grant', 'Session not active');
    const [chain, link] = claims.jti.split('.');
    const found = session.clients[this.client.id]?.chains[chain];
    if (!found) return refused('invalid_grant', 'Session not active');
    if (found.link !== link) {
      // An old refresh token means two holders: all of this application's tokens end, the sign-in itself stays.
      delete session.clients[this.client.id];
      return refused('invalid_grant', 'Maximum allowed refresh token reuse exceeded');
    }
    return this.issue(session, chain, found);
  }

  lives(session) {
    return (
      session &&
      session.expires >= now() &&
      session.seen + this.lifespans.idle >= now() &&
      this.users.bySubject(session.sub)
    );
  }

  /** Each sign-in of a tab is a chain; only its last link may be exchanged for the next. */
  issue(session, chain, { scope, nonce, acr }) {
    session.seen = now();
    const link = newId();
    const ours = (session.clients[this.client.id] ??= { chains: {} });
    ours.chains[chain] = { link, scope, nonce, acr };
    const user = this.users.bySubject(session.sub);
    return this.tokens.answer({
      user,
      session,
      client: this.client.id,
      scope,
      nonce,
      acr,
      refresh: `${chain}.${link}`,
    });
  }

  /** GET or POST userinfo. */
  userinfo(request, response) {
    const headers = this.cors(request, response);
    if (!headers) return;
    const claims = this.tokens.read((request.headers.authorization ?? '').replace(/^Bearer /i, ''));
    const session =
      claims?.typ === 'Bearer' && claims.exp >= now() ? this.store.sessions.get(claims.sid) : undefined;
    if (!this.lives(session)) {
      const description = 'Token verification failed';
      const challenge = `Bearer realm="bti", error="invalid_token", error_description="${description}"`;
      return json(response, 401, refused('invalid_token', description), {
        ...headers,
        'WWW-Authenticate': challenge,
      });
    }
    json(response, 200, { sub: session.sub, ...profile(this.users.bySubject(session.sub)) }, headers);
  }
}

const refused = (error, description) => ({ error, error_description: description });
