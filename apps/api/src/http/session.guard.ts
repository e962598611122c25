import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { accessOf, type SessionRequest } from './access.js';
import { notAllowed } from './errors.js';
import { Sessions } from './sessions.js';

/** Lets a signed-in person in. A route that does not say what it asks is closed to everybody. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(context.getHandler());
    if (!access) throw notAllowed();
    if (access.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<SessionRequest>();
    request.session ??= await this.sessions.of(request.headers.authorization);
    return true;
  }
}
