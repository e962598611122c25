import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  timingSafeEqual,
} from 'node:crypto';
import { newId } from './store.mjs';
import { partsOf } from './users.mjs';

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Seconds since 1970, as tokens count. */
export const now = () => Math.floor(Date.now() / 1000);

/** Signs, reads and publishes with the realm's keys, in Keycloak's shapes. */
export class Tokens {
  constructor(keys, issuer, lifespans) {
    this.keys = keys;
    this.issuer = issuer;
    this.lifespans = lifespans;
    this.private = createPrivateKey(keys.private);
    this.public = createPublicKey(this.private);
  }

  /** The public keys, as applications fetch them. */
  jwks() {
    return {
      keys: [{ ...this.public.export({ format: 'jwk' }), kid: this.keys.kid, use: 'sig', alg: 'RS256' }],
    };
  }

  /** Signs what applications verify with the public key. */
  sign(claims) {
    const body = `${encoded({ alg: 'RS256', typ: 'JWT', kid: this.keys.kid })}.${encoded(claims)}`;
    return `${body}.${createSign('RSA-SHA256').update(body).sign(this.private, 'base64url')}`;
  }

  /** Reads a token signed by `sign`; undefined if it is not ours. Says nothing about its age. */
  read(token) {
    const [header, payload, signature] = String(token).split('.');
    if (!signature) return undefined;
    const verified = createVerify('RSA-SHA256')
      .update(`${header}.${payload}`)
      .verify(this.public, signature, 'base64url');
    return verified ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : undefined;
  }

  /** Signs what only this server reads again: refresh tokens and the sign-in's own cookie. */
  seal(claims) {
    const body = `${encoded({ alg: 'HS512', typ: 'JWT', kid: `${this.keys.kid}-own` })}.${encoded(claims)}`;
    return `${body}.${createHmac('sha512', this.keys.refresh).update(body).digest('base64url')}`;
  }

  /** Reads what `seal` signed for the purpose `typ`; undefined if it is not that. */
  open(token, typ) {
    const [header, payload, signature] = String(token).split('.');
    if (!signature) return undefined;
    const wanted = createHmac('sha512', this.keys.refresh).update(`${header}.${payload}`).digest();
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return claims.typ === typ ? claims : undefined;
  }

  /** The answer of the token address. `refresh` is the id that the next refresh must carry. */
  answer({ user, session, client, scope, nonce, acr, refresh }) {
    const at = now();
    const { access, idle } = this.lifespans;
    const base = { iat: at, iss: this.issuer, sub: user.sub, azp: client, sid: session.id };
    const common = { ...base, auth_time: session.at, acr };
    const who = profile(user);
    const accessToken = this.sign({
      exp: at + access,
      jti: newId(),
      aud: 'bti-api',
      typ: 'Bearer',
      scope,
      ...common,
      ...who,
    });
    const idToken = this.sign({
      exp: at + access,
      jti: newId(),
      aud: client,
      typ: 'ID',
      nonce,
      at_hash: halfHash(accessToken),
      ...common,
      ...who,
    });
    const refreshToken = this.seal({
      ...base,
      exp: at + idle,
      jti: refresh,
      aud: this.issuer,
      typ: 'Refresh',
      scope,
    });
    return {
      access_token: accessToken,
      expires_in: access,
      refresh_expires_in: idle,
      refresh_token: refreshToken,
      token_type: 'Bearer',
      ...(scope.split(' ').includes('openid') && { id_token: idToken }),
      'not-before-policy': 0,
      session_state: session.id,
      scope,
    };
  }
}

/** What the scopes `profile` and `email` tell. */
export function profile(user) {
  const { first, last } = partsOf(user.name);
  return {
    email_verified: user.emailVerified,
    name: user.name,
    given_name: first,
    family_name: last,
    preferred_username: user.email,
    email: user.email,
  };
}

const halfHash = (token) => createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url');

/** What the cookie that scripts may read holds: a hash that tells "same session" and nothing more. */
export const sessionHash = (id) => createHash('sha384').update(id).digest('base64url');
