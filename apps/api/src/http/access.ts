import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Action } from '@bti/domain';
import type { Where } from '../db/tenant-db.js';
import { notSignedIn } from './errors.js';

/** What a verified access token says of the person. Nothing in it is a right. */
export type Session = { sub: string; email: string; emailVerified: boolean; name: string };

/** What a route asks of the one who calls it. Each has exactly one of these, and a test walks the router for it. */
export type Access =
  { kind: 'can'; action: Action; always?: boolean } | { kind: 'signedIn' } | { kind: 'public' };
const accessKey = 'access';

/**
 * The route does this in the tenant of its address: the matrix of the domain says who may. With `always` also
 * where the site is closed: what takes leave away must work there too.
 */
export const Can = (action: Action, { always = false } = {}) =>
  applyDecorators(SetMetadata(accessKey, { kind: 'can', action, always } satisfies Access), ApiBearerAuth());

/** The route is about the signed-in person, in no tenant. */
export const SignedIn = () =>
  applyDecorators(SetMetadata(accessKey, { kind: 'signedIn' } satisfies Access), ApiBearerAuth());

/** The route is open to everybody. */
export const Public = () =>
  applyDecorators(SetMetadata(accessKey, { kind: 'public' } satisfies Access), ApiSecurity({}));

/** What the route asks, or nothing where somebody forgot to say. */
export const accessOf = (handler: object): Access | undefined =>
  Reflect.getMetadata(accessKey, handler) as Access | undefined;

export type SessionRequest = FastifyRequest & { session?: Session };

/** The signed-in person. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = context.switchToHttp().getRequest<SessionRequest>();
  if (!session) throw notSignedIn();
  return session;
});

/** Who asks, in which tenant, to do what: the first argument of every tenant transaction. */
export const In = createParamDecorator((_: unknown, context: ExecutionContext): Where => {
  const request = context.switchToHttp().getRequest<SessionRequest>();
  const access = accessOf(context.getHandler());
  if (!request.session || access?.kind !== 'can') throw notSignedIn();
  const { tenant } = request.params as { tenant: string };
  return { sub: request.session.sub, tenant, action: access.action, always: access.always };
});
