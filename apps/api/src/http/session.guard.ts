import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { Env } from '../env.js';
import { accessOf, type Session, type SessionRequest } from './access.js';
import { Refusal, notAllowed, notSignedIn, unavailable } from './errors.js';

/** Names that belong to the command line: no token may carry one. */
const commandPrefix = 'cli:';

/**
 * Lets a request in that carries a valid access token of our issuer, meant for this API. A route that does not say
 * what it asks is closed to everybody.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(private readonly env: Env) {
    this.keys = createRemoteJWKSet(new URL(env.JWKS_URL), {
      timeoutDuration: 5_000,
      cooldownDuration: 5_000,
    });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(context.getHandler());
    if (!access) throw notAllowed();
    if (access.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<SessionRequest>();
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw notSignedIn();
    request.session = toSession(await this.verify(token));
    return true;
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
