import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capacities, matrix, may, type Action, type Capacity } from '@bti/domain';
import { newId, subOf } from '../support/api.js';
import { addressOf, bodyFor, routesOf, type Route } from './routes.js';
import { twoKommuner, type TwoKommuner } from './two-kommuner.js';

let world: TwoKommuner;
let routes: (Route & { access: { kind: 'can'; action: Action } })[];

/** Who acts in each capacity, and where. */
const actors: Record<Capacity, { email: string; tenant: string; level?: 'read' | 'edit' }> = {
  kommuneAdmin: { email: 'kommuneAdmin@a.example', tenant: 'a' },
  editor: { email: 'editor@a.example', tenant: 'a' },
  tjenesteEditor: { email: 'tjenesteEditor@a.example', tenant: 'a' },
  approver: { email: 'approver@a.example', tenant: 'a' },
  reader: { email: 'reader@a.example', tenant: 'a' },
  adviser: { email: 'adviser@midtnord.example', tenant: 'midtnord' },
  operator: { email: 'operator@nasjonal.example', tenant: 'nasjonal' },
  guest: { email: 'adviser@midtnord.example', tenant: 'a' },
  grantedReader: { email: 'adviser@midtnord.example', tenant: 'a', level: 'read' },
  grantedEditor: { email: 'adviser@midtnord.example', tenant: 'a', level: 'edit' },
};

/** Everything that changes something. Nobody who may do none of it is given a tenant to write to. */
const writing: Action[] = [
  'content.write',
  'content.delete',
  'settings.write',
  'batch.undo',
  'edition.publish',
  'preview.create',
  'exchange.import',
  'grant.write',
  'state.write',
  'asset.write',
  'asset.delete',
];

beforeAll(async () => {
  world = await twoKommuner();
  routes = routesOf(world.app).filter(
    (route): route is (typeof routes)[number] => route.access?.kind === 'can',
  );
});
afterAll(() => world.close());

async function grant(level: 'read' | 'edit' | undefined): Promise<void> {
  await world.superuser.query('update app.access_grant set ended_at = now()');
  if (level)
    await world.superuser.query(
      `insert into app.access_grant (tenant_id, centre_id, level, valid_from, valid_to, given_by)
       select tenant_id, centre_id, $2, current_date - 1, current_date + 1, 'x' from app.affiliation where tenant_id = $1`,
      [world.a, level],
    );
}

describe.each([...capacities])('%s', (capacity) => {
  const { email, tenant, level } = actors[capacity];

  it('gets 403 exactly where the matrix says no', async () => {
    await grant(level);
    const own = capacity === 'tjenesteEditor' || tenant === 'a' ? world.ownTjeneste : newId();
    for (const route of routes) {
      const ids = { id: newId(), batch: newId(), hash: 'f'.repeat(64) };
      const filling = { tenant, ...ids, lens: '.parent', number: 999, version: 1 };
      const answer = await world.ask(route.method, addressOf(route, filling), {
        email,
        body: bodyFor(route, own),
      });
      await answer.text();
      expect([route.name, answer.status === 403]).toEqual([route.name, !may(capacity, route.access.action)]);
      expect([route.name, answer.status < 500 && answer.status !== 401]).toEqual([route.name, true]);
    }
  });

  it('is known to the database in that capacity, and can write there only if the matrix knows of a change', async () => {
    await grant(level);
    const app = new pg.Client(world.database.apiUrl);
    await app.connect();
    await app.query('begin');
    const { rows } = await app.query('select * from app.enter($1, $2)', [subOf(email), tenant]);
    const settings = await app.query('select app.current_tenant() as writes, app.tenant_ids() as reads');
    await app.end();
    expect(rows[0]).toMatchObject({ capacity });
    expect(settings.rows[0].writes !== null).toBe(writing.some((action) => may(capacity, action)));
    expect(settings.rows[0].reads.length === 1).toBe(may(capacity, 'content.read'));
  });
});

it('has every action of the matrix on a route, but for what is asked of the item', () => {
  const used = new Set(routes.map((route) => route.access.action));
  const all = new Set(Object.values(matrix).flatMap((row) => Object.keys(row) as Action[]));
  expect([...all].filter((action) => !used.has(action))).toEqual(['settings.write']);
});
