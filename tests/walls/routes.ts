import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessOf, type Access } from '../../apps/api/src/http/access.js';

export type Route = { name: string; method: string; path: string; access: Access | undefined };

/** Every route of the API, as Nest's router has it. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    if (!metatype) return [];
    const prefix = String(Reflect.getMetadata(PATH_METADATA, metatype));
    const prototype = metatype.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const path = `/${prefix}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`
        .replace(/\/+/g, '/')
        .replace(/\/$/, '');
      const verb = RequestMethod[method];
      return [{ name: `${verb} ${path}`, method: verb, path, access: accessOf(handler) }];
    });
  });
}

export type Filling = {
  tenant: string;
  id: string;
  batch: string;
  number: number;
  version: number;
  lens: string;
  hash: string;
};

/** A good body for each route that takes one: a bad one would be refused before the wall is reached. */
const bodies: Record<string, (ownTjeneste: string) => unknown> = {
  'POST /v1/tenants/:tenant/content': (own) => ({ type: 'tool', data: { tjenester: [own] } }),
  'PUT /v1/tenants/:tenant/content/:id': () => ({ version: 1, data: {} }),
  'PUT /v1/tenants/:tenant/content/:id/readings/:lens': () => ({ version: 0, fromVersion: 1, data: {} }),
  'POST /v1/tenants/:tenant/import/preview': () => JSON.stringify({ format: 'bti-exchange', version: 1 }),
  'POST /v1/tenants/:tenant/check': () => ({ hold: [] }),
  'POST /v1/tenants/:tenant/editions': () => ({ note: '' }),
  'POST /v1/tenants/:tenant/content/changes': (own) => ({
    items: [{ id: crypto.randomUUID(), type: 'tool', version: 0, data: { tjenester: [own] } }],
  }),
  'POST /v1/tenants/:tenant/content/deletions': () => ({ items: [{ id: crypto.randomUUID(), version: 1 }] }),
  'PUT /v1/tenants/:tenant/content/owners': () => ({ ids: [crypto.randomUUID()], owner: null }),
  'POST /v1/tenants/:tenant/editions/:number/publish': () => ({ note: '' }),
  'POST /v1/tenants/:tenant/frames': () => ({}),
  'POST /v1/tenants/:tenant/start': () => ({ from: 'finnes-ikke' }),
  'PUT /v1/tenants/:tenant/held-role': () => ({ role: null }),
  'PUT /v1/tenants/:tenant/state': () => ({ state: 'building' }),
  'POST /v1/tenants/:tenant/grants': () => ({
    centre: 'sorvest',
    level: 'edit',
    validFrom: '2020-01-01',
    validTo: '2099-01-01',
  }),
  'POST /v1/tenants/:tenant/assets': () => new Uint8Array(),
  'POST /v1/tenants/:tenant/assets/shared': () => ({ hash: 'f'.repeat(64) }),
  'POST /v1/tenants/:tenant/exchange': () => JSON.stringify({ format: 'bti-exchange', version: 1 }),
};
const withoutBody = [
  'POST /v1/tenants/:tenant/content/:id/restore',
  'POST /v1/tenants/:tenant/batches/:batch/undo',
  'POST /v1/tenants/:tenant/previews',
  'POST /v1/tenants/:tenant/grants/:id/end',
];

/** The body to send to a route. Fails for a new route that is not thought of here. */
export function bodyFor(route: Route, ownTjeneste: string): unknown {
  if (route.method === 'GET' || route.method === 'DELETE' || withoutBody.includes(route.name))
    return undefined;
  const make = bodies[route.name];
  if (!make) throw new Error(`Give ${route.name} a body in tests/walls/routes.ts.`);
  return make(ownTjeneste);
}

/** The address of a route with its parameters filled in. */
export function addressOf(route: Route, filling: Filling): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = (filling as Record<string, unknown>)[name];
    if (value === undefined) throw new Error(`Nothing to put into :${name} of ${route.name}.`);
    return encodeURIComponent(String(value));
  });
  return route.method === 'DELETE' ? `${path}?version=${filling.version}` : path;
}
