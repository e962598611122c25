import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { Env } from '../env.js';
import type { Session } from './access.js';
import { Refusal, notSignedIn, unavailable } from './errors.js';

/** Names that belong to the command line: no token may carry one. */
const commandPrefix = 'cli:';

/** Who somebody is, by an access token of our issuer that was meant for this API. */
@Injectable()
export class Sessions {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(private readonly env: Env) {
    this.keys = createRemoteJWKSet(new URL(env.JWKS_URL), {
      timeoutDuration: 5_000,
      cooldownDuration: 5_000,
    });
  }

  /** The person behind an `authorization` header; refused where there is none, or none that counts. */
  async of(authorization = ''): Promise<Session> {
    const [scheme, token] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw notSignedIn();
    return toSession(await this.verify(token));
  }

  private async verify(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: this.env.ISSUER,
        audience: this.env.AUDIENCE,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      });
      // An ID token, a refresh token, or what another application was given, is not a key to this API.
      if (payload.typ !== 'Bearer' || payload.azp !== this.env.CLIENT) throw notSignedIn();
      return payload;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      // Every fault of the token is jose's own error; anything else means that the keys cannot be fetched.
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && !isFetchFault(error))
        throw notSignedIn();
      throw unavailable();
    }
  }
}

/** jose reports an answer other than 200 from the key server as a plain JOSEError. */
const isFetchFault = (error: errors.JOSEError) => error.code === 'ERR_JOSE_GENERIC';

function toSession(payload: JWTPayload): Session {
  const { sub, email, email_verified, name } = payload;
  if (!sub || sub.startsWith(commandPrefix)) throw notSignedIn();
  return {
    sub,
    email: typeof email === 'string' ? email.toLowerCase() : '',
    emailVerified: email_verified === true,
    name: typeof name === 'string' ? name : '',
  };
}
