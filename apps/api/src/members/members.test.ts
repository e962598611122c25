import { afterAll, beforeAll, describe as suite, expect, it } from 'vitest';
import {
  createContent,
  deleteContent,
  endGrant,
  getContent,
  getEdition,
  getMe,
  getTenant,
  giveGrant,
  listContent,
  listEditions,
  listGrants,
  listKommuner,
  listLog,
  listMembers,
  publishEdition,
  saveContent,
  setHeldRole,
  undoBatch,
} from '@bti/api-client';
import {
  makeCentre,
  makeKommune,
  newId,
  startApi,
  subOf,
  type TestApi,
} from '../../../../tests/support/api.js';
import { osloDate } from '../editions/oslo-date.js';

let api: TestApi;
const today = osloDate(new Date());
const from = (days: number) => osloDate(new Date(Date.now() + days * 86_400_000));
const admin = () => api.as('kommuneAdmin@fjordvik.example');
const adviser = () => api.as('adviser@midtnord.example');
const grantFor = (level: 'read' | 'edit', validFrom = today, validTo = from(30)) =>
  giveGrant(admin(), 'fjordvik', { centre: 'midtnord', level, validFrom, validTo });

beforeAll(async () => {
  api = await startApi();
  await makeCentre(api, 'midtnord', 'regionalCentre', 'adviser');
  await makeCentre(api, 'nasjonal', 'national', 'operator');
  await makeKommune(api, 'fjordvik', { centres: ['midtnord'] });
  await makeKommune(api, 'furuly');
});
afterAll(() => api.close());

suite('signing in', () => {
  it('shows where one has a role, and what it allows', async () => {
    const me = await getMe(api.as('editor@fjordvik.example'));
    expect(me).toMatchObject({ email: 'editor@fjordvik.example' });
    expect(me.tenants).toHaveLength(1);
    expect(me.tenants[0]).toMatchObject({ slug: 'fjordvik', capacity: 'editor', edition: null });
    expect(me.tenants[0]?.actions).toContain('content.write');
    expect(me.tenants[0]?.actions).not.toContain('edition.publish');
  });

  it('binds a membership by a verified address alone, and to the first who has it', async () => {
    await api.owner.addMember('fjordvik', {
      email: 'ny@fjordvik.example',
      name: 'Ny',
      role: 'editor',
      tjenester: [],
    });
    const at = async (claims: Record<string, unknown>) => {
      const token = await api.token('ny@fjordvik.example', { claims });
      return ((await (await api.ask('GET', '/v1/me', { token })).json()) as { tenants: unknown[] }).tenants
        .length;
    };
    expect(await at({ sub: 'a-thief', email_verified: false })).toBe(0);
    expect(await at({ sub: 'the-one', email: 'Ny@Fjordvik.example', email_verified: true })).toBe(1);
    expect(await at({ sub: 'a-late-one', email_verified: true })).toBe(0);
    expect(await at({ sub: 'the-one', email: 'changed@fjordvik.example', email_verified: false })).toBe(1);
  });

  it('shows nothing to somebody who is nowhere a member', async () => {
    expect((await getMe(api.as('ukjent@example.no'))).tenants).toEqual([]);
  });
});

suite('members', () => {
  it('are listed by name, without the command line', async () => {
    await api.owner.admitCommand('fjordvik');
    const members = await listMembers(api.as('reader@fjordvik.example'), 'fjordvik');
    expect(members.map((member) => member.email)).toContain('approver@fjordvik.example');
    expect(members.every((member) => member.email !== '')).toBe(true);
    expect(JSON.stringify(members)).not.toContain(subOf('approver@fjordvik.example'));
  });

  it('say which role of the content is theirs, a reader too, wherever they sign in; nobody says it for another', async () => {
    const role = await createContent(admin(), 'fjordvik', {
      type: 'role',
      data: { title: { nb: 'Rektor' } },
    });
    const reader = api.as('reader@fjordvik.example');
    expect((await setHeldRole(reader, 'fjordvik', role.id)).heldRole).toBe(role.id);
    expect((await getMe(reader)).tenants[0]?.heldRole).toBe(role.id);
    const held = (await listMembers(admin(), 'fjordvik')).filter((member) => member.heldRole !== null);
    expect(held).toMatchObject([{ email: 'reader@fjordvik.example', heldRole: role.id }]);
    expect((await setHeldRole(reader, 'fjordvik', null)).heldRole).toBeNull();
    await deleteContent(admin(), 'fjordvik', role.id, 1);
  });

  it('hold no role that is not there: deleted, of another kommune, or something else', async () => {
    const gone = await createContent(admin(), 'fjordvik', { type: 'role' });
    await deleteContent(admin(), 'fjordvik', gone.id, 1);
    const theirs = await createContent(api.as('kommuneAdmin@furuly.example'), 'furuly', { type: 'role' });
    const page = await createContent(admin(), 'fjordvik', { type: 'page' });
    for (const { id } of [gone, theirs, page])
      await expect(setHeldRole(admin(), 'fjordvik', id)).rejects.toMatchObject({ code: 'badReference' });
    expect((await getTenant(admin(), 'fjordvik')).heldRole).toBeNull();
    await deleteContent(admin(), 'fjordvik', page.id, 1);
  });
});

suite('an adviser of a centre', () => {
  it('sees the kommuner of the centre and what they have published, and no draft', async () => {
    const page = await createContent(admin(), 'fjordvik', {
      type: 'page',
      data: { title: { nb: 'Utkast' } },
    });
    await publishEdition(admin(), 'fjordvik', { note: 'Til alle' });
    await createContent(admin(), 'fjordvik', { type: 'page', data: { title: { nb: 'Bare her' } } });
    const kommuner = await listKommuner(adviser(), 'midtnord');
    expect(kommuner).toHaveLength(1);
    expect(kommuner[0]).toMatchObject({ slug: 'fjordvik', capacity: 'guest', edition: { number: 1 } });
    expect((await getTenant(adviser(), 'fjordvik')).actions).toEqual(['tenant.see', 'edition.read']);
    const editions = await listEditions(adviser(), 'fjordvik');
    expect(editions).toMatchObject([{ number: 1, note: 'Til alle', publishedBy: '', current: true }]);
    const edition = await getEdition(adviser(), 'fjordvik', 1);
    expect(edition.content).toContain(page.id);
    expect(edition.content).not.toContain('Bare her');
    await expect(listContent(adviser(), 'fjordvik')).rejects.toMatchObject({
      status: 403,
      code: 'notAllowed',
    });
    await expect(listLog(adviser(), 'fjordvik')).rejects.toMatchObject({ status: 403 });
  });

  it('is a stranger where the kommune has nothing to do with the centre', async () => {
    for (const work of [getTenant, listContent, listEditions, listLog])
      await expect(work(adviser(), 'furuly')).rejects.toMatchObject({ status: 404, code: 'notFound' });
  });

  it('reads drafts under a grant to read, and writes none', async () => {
    const grant = await grantFor('read');
    expect(grant).toMatchObject({
      centre: { slug: 'midtnord' },
      level: 'read',
      givenBy: 'kommuneAdmin i fjordvik',
    });
    expect(await listContent(adviser(), 'fjordvik')).toHaveLength(3);
    expect((await getMe(adviser())).tenants.map((tenant) => [tenant.slug, tenant.capacity])).toEqual([
      ['midtnord', 'adviser'],
      ['fjordvik', 'grantedReader'],
    ]);
    await expect(createContent(adviser(), 'fjordvik', { type: 'page' })).rejects.toMatchObject({
      status: 403,
    });
    const opened = (await listLog(admin(), 'fjordvik')).filter((line) => line.action === 'drafts.opened');
    expect(opened).toMatchObject([{ actor: 'adviser i midtnord', from: 'Senter midtnord' }]);
    expect((await endGrant(admin(), 'fjordvik', grant.id)).endedAt).not.toBeNull();
    await expect(listContent(adviser(), 'fjordvik')).rejects.toMatchObject({ status: 403 });
  });

  it('edits under a grant to edit; each act is in the log of the kommune, with where it came from', async () => {
    const grant = await grantFor('edit');
    const page = await createContent(adviser(), 'fjordvik', {
      type: 'page',
      data: { title: { nb: 'Fra senteret' } },
    });
    await saveContent(adviser(), 'fjordvik', page.id, { version: 1, data: { title: { nb: 'Fra oss' } } });
    await expect(publishEdition(adviser(), 'fjordvik')).rejects.toMatchObject({ status: 403 });
    const settings = (await listContent(adviser(), 'fjordvik', { type: 'settings' }))[0]!;
    const write = saveContent(adviser(), 'fjordvik', settings.id, { version: settings.version, data: {} });
    await expect(write).rejects.toMatchObject({ status: 403 });
    const lines = (await listLog(admin(), 'fjordvik')).filter((line) => line.subject?.id === page.id);
    const act = { actor: 'adviser i midtnord', from: 'Senter midtnord' };
    const subject = { type: 'page', id: page.id, title: 'Fra oss' };
    expect(lines).toMatchObject([
      { ...act, action: 'content.saved', subject },
      { ...act, action: 'content.created', subject },
    ]);
    await endGrant(admin(), 'fjordvik', grant.id);
    await expect(getContent(adviser(), 'fjordvik', page.id)).rejects.toMatchObject({ status: 403 });
    const actions = (await listLog(admin(), 'fjordvik')).map((line) => line.action);
    expect(actions.filter((action) => action.startsWith('grant.'))).toEqual([
      'grant.ended',
      'grant.given',
      'grant.ended',
      'grant.given',
    ]);
  });

  it('takes back own acts under a grant to edit, and again, and nobody else’s', async () => {
    const grant = await grantFor('edit');
    const [theirs, ours] = [newId(), newId()];
    const page = await createContent(admin(), 'fjordvik', { type: 'page' }, { batch: theirs });
    await expect(undoBatch(adviser(), 'fjordvik', theirs)).rejects.toMatchObject({ status: 403 });
    const change = { version: 1, data: { title: { nb: 'Foreslått' } } };
    await saveContent(adviser(), 'fjordvik', page.id, change, { batch: ours });
    const { batch } = await undoBatch(adviser(), 'fjordvik', ours);
    expect((await getContent(admin(), 'fjordvik', page.id)).data.title).toEqual({});
    await undoBatch(adviser(), 'fjordvik', batch);
    expect((await getContent(admin(), 'fjordvik', page.id)).data.title).toEqual({ nb: 'Foreslått' });
    // Where a colleague of the kommune has a part in it, it is no longer one's own.
    const shared = newId();
    await createContent(adviser(), 'fjordvik', { type: 'page' }, { batch: shared });
    await createContent(admin(), 'fjordvik', { type: 'page' }, { batch: shared });
    await expect(undoBatch(adviser(), 'fjordvik', shared)).rejects.toMatchObject({ status: 403 });
    await endGrant(admin(), 'fjordvik', grant.id);
  });

  it.each([
    ['before it begins', from(2), from(9)],
    ['after it has ended', from(-9), from(-2)],
  ])('has no more than before %s', async (_, validFrom, validTo) => {
    const grant = await grantFor('edit', validFrom, validTo);
    await expect(listContent(adviser(), 'fjordvik')).rejects.toMatchObject({ status: 403 });
    expect((await listGrants(admin(), 'fjordvik')).map(({ id }) => id)).toContain(grant.id);
  });

  it('cannot be given leave by a kommune that has nothing to do with the centre, nor backwards in time', async () => {
    const input = { centre: 'midtnord', level: 'read', validFrom: today, validTo: from(1) } as const;
    const furuly = api.as('kommuneAdmin@furuly.example');
    await expect(giveGrant(furuly, 'furuly', input)).rejects.toMatchObject({
      status: 422,
      code: 'notACentre',
    });
    const backwards = { ...input, validTo: from(-1) };
    await expect(giveGrant(admin(), 'fjordvik', backwards)).rejects.toMatchObject({ status: 400 });
  });
});

suite('the operator', () => {
  it('sees that every kommune exists, and the draft of none', async () => {
    const operator = api.as('operator@nasjonal.example');
    const kommuner = await listKommuner(operator, 'nasjonal');
    expect(kommuner.map(({ slug, capacity }) => [slug, capacity])).toEqual([
      ['fjordvik', 'guest'],
      ['furuly', 'guest'],
    ]);
    await expect(listContent(operator, 'furuly')).rejects.toMatchObject({ status: 403 });
  });
});

suite('the log', () => {
  it('is read page by page', async () => {
    const email = 'kommuneAdmin@fjordvik.example';
    const [first, ...rest] = await listLog(admin(), 'fjordvik');
    expect(await listLog(admin(), 'fjordvik', { before: first!.id })).toEqual(rest);
    expect((await api.ask('GET', '/v1/tenants/fjordvik/log?before=x', { email })).status).toBe(400);
  });

  it('can only grow: the API itself can neither write nor change a line', async () => {
    await api.superuser.query('set role app_api');
    for (const sql of [
      `insert into app.audit_log (tenant_id, actor, action, subject_type, subject_id) select id, 'x', 'x', 'x', 'x' from app.tenant`,
      `update app.audit_log set actor = 'x'`,
      'delete from app.audit_log',
      `update app.content_revision set actor = 'x'`,
      'delete from app.content_revision',
      'delete from app.content_item',
      'select app.create_tenant($$x$$, $$kommune$$, $$x$$, $$active$$, $${}$$)',
      'select * from app.person',
      'select person_id from app.membership',
    ])
      await expect(api.superuser.query(sql)).rejects.toThrow(/permission denied/);
    await api.superuser.query('reset role');
  });
});
