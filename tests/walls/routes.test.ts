import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subOf } from '../support/api.js';
import { addressOf, bodyFor, routesOf, type Filling, type Route } from './routes.js';
import { rowsOf, secret, twoKommuner, type TwoKommuner } from './two-kommuner.js';

let world: TwoKommuner;
let before: Record<string, string[]>;
let routes: Route[];
let inB: Filling;

beforeAll(async () => {
  world = await twoKommuner();
  before = await rowsOf(world.superuser, world.b);
  routes = routesOf(world.app);
  const { item, lens, batch, edition, file } = world.onlyInB;
  inB = { tenant: 'b', id: item, lens, batch, number: edition, version: 1, hash: file };
});
afterAll(() => world.close());

const ofTenants = () => routes.filter((route) => route.access?.kind === 'can');

async function send(route: Route, filling: Filling, who: { email?: string; token?: string }) {
  const body = bodyFor(route, world.ownTjeneste);
  const answer = await world.ask(route.method, addressOf(route, filling), { ...who, body });
  return { status: answer.status, text: await answer.text() };
}

it('finds the routes of the API', () => {
  expect(routes.map((route) => route.name)).toContain('PUT /v1/tenants/:tenant/content/:id');
  expect(ofTenants().length).toBeGreaterThan(20);
});

it('finds no route that does not say what it asks', () => {
  expect(routes.filter((route) => !route.access)).toEqual([]);
});

it('finds no route that changes something and is open to everybody: who sends is asked before the body is read', () => {
  expect(routes.filter(({ method, access }) => method !== 'GET' && access?.kind === 'public')).toEqual([]);
});

it('finds each route of a tenant under the address of the tenant, and no other there', () => {
  for (const route of routes)
    expect([route.name, route.path.startsWith('/v1/tenants/:tenant')]).toEqual([
      route.name,
      route.access?.kind === 'can',
    ]);
});

it('finds one route alone that is about the person, and no tenant', () => {
  expect(routes.filter((route) => route.access?.kind === 'signedIn').map((route) => route.name)).toEqual([
    'GET /v1/me',
  ]);
});

describe('every route of B answers', () => {
  it('401 to nobody', async () => {
    for (const route of ofTenants())
      expect([route.name, (await send(route, inB, {})).status]).toEqual([route.name, 401]);
  });

  it.each(['ukjent@example.no', 'kommuneAdmin@a.example', 'adviser@midtnord.example'])(
    '404 to %s, as if B did not exist',
    async (email) => {
      for (const route of ofTenants()) {
        const there = await send(route, inB, { email });
        const nowhere = await send(route, { ...inB, tenant: 'finnes-ikke' }, { email });
        const withoutId = (text: string) => text.replace(/urn:uuid:[0-9a-f-]+/, '');
        expect([route.name, there.status, withoutId(there.text)]).toEqual([
          route.name,
          404,
          withoutId(nowhere.text),
        ]);
      }
    },
  );
});

describe('somebody in A who asks in A', () => {
  it('finds nothing by an id that exists only in B', async () => {
    const own = { ...inB, tenant: 'a' };
    const kinds: [RegExp, Partial<Filling>][] = [
      [/readings\/:lens/, { id: world.onlyInB.page }],
      [/content\/:id/, { id: world.onlyInB.item }],
      [/previews\/:id/, { id: world.onlyInB.preview }],
      [/grants\/:id/, { id: world.onlyInB.grant }],
      [/:batch/, {}],
      [/:number/, {}],
      [/assets/, { hash: world.onlyInB.file }],
    ];
    const withId = ofTenants().filter((route) => route.path.replace(':tenant', '').includes(':'));
    expect(withId.length).toBeGreaterThan(8);
    for (const route of withId) {
      const [, ids] = kinds.find(([pattern]) => pattern.test(route.path)) ?? [];
      if (!ids) throw new Error(`Say in the test which id of B fits ${route.name}.`);
      const { status } = await send(route, { ...own, ...ids }, { email: 'kommuneAdmin@a.example' });
      expect([route.name, status]).toEqual([route.name, 404]);
    }
  });

  it('finds no tjeneste of B to write a reading for', async () => {
    const email = 'kommuneAdmin@a.example';
    const made = await world.ask('POST', '/v1/tenants/a/content', { email, body: { type: 'page' } });
    const { id } = (await made.json()) as { id: string };
    const address = `/v1/tenants/a/content/${id}/readings/${world.onlyInB.lens}`;
    const body = { version: 0, fromVersion: 1, data: {} };
    expect((await world.ask('PUT', address, { email, body })).status).toBe(422);
  });

  it('gets an item of its own when it makes one with an id of B, and B keeps its own', async () => {
    const body = { type: 'page', id: world.onlyInB.page, data: { title: { nb: 'I A' } } };
    const answer = await world.ask('POST', '/v1/tenants/a/content', {
      email: 'kommuneAdmin@a.example',
      body,
    });
    expect(answer.status).toBe(201);
  });

  it('sees no word of B, wherever it reads', async () => {
    for (const route of routes.filter((one) => one.method === 'GET' && !one.path.endsWith('/changes'))) {
      const address = route.path
        .replace(':tenant', 'a')
        .replace(':slug', 'b')
        .replace(':host', 'b.kommune.example')
        .replace(':number', '1')
        .replace(':hash', world.onlyInB.file)
        .replace(/:\w+/, world.onlyInB.page);
      const answer = await world.ask('GET', address, { email: 'kommuneAdmin@a.example' });
      expect([route.name, (await answer.text()).includes(secret)]).toEqual([route.name, false]);
    }
    const own = await world.ask('GET', '/v1/tenants/b/content', { email: 'reader@b.example' });
    expect(await own.text()).toContain(secret);
  });

  it('is not let in by an identity that only looks like theirs', async () => {
    const token = await world.token('x@a.example', {
      claims: { sub: `${subOf('kommuneAdmin@b.example')} ` },
    });
    expect((await world.ask('GET', '/v1/tenants/b', { token })).status).toBe(404);
  });
});

it('leaves the rows of B byte for byte as they were', async () => {
  expect(await rowsOf(world.superuser, world.b)).toEqual(before);
});
