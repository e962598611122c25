import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tenants, people and what they may do, and the two functions every policy stands on. The settings are read
 * through `nullif`, because a pooled connection keeps an empty string after a transaction.
 */
export class Tenants1763800000001 implements MigrationInterface {
  name = 'Tenants1763800000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter default privileges revoke execute on functions from public;
      revoke create on schema app from public;
      grant usage on schema app to app_api;

      create function app.current_tenant() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
      create function app.tenant_ids() returns uuid[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('app.tenant_ids', true), '')::uuid[], '{}') $$;
      create function app.actor_name() returns text language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('app.actor_name', true), ''), 'Plattformen') $$;
      grant execute on function app.current_tenant(), app.tenant_ids(), app.actor_name() to app_api;

      create table app.tenant (
        id uuid primary key default gen_random_uuid(),
        slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$'),
        kind text not null check (kind in ('national', 'regionalCentre', 'kommune')),
        name text not null,
        state text not null default 'building' check (state in ('building', 'active', 'mergedInto', 'closed')),
        merged_into uuid references app.tenant (id),
        check ((state = 'mergedInto') = (merged_into is not null))
      );
      alter table app.tenant enable row level security;
      alter table app.tenant force row level security;
      create policy everyone_reads on app.tenant for select using (true);
      create policy own_tenant_changes on app.tenant for update
        using (id = app.current_tenant()) with check (id = app.current_tenant());
      create policy owner_makes on app.tenant for insert to app_owner with check (true);
      grant select, update (state) on app.tenant to app_api;

      create table app.tenant_host (
        host text primary key check (host = lower(host)),
        tenant_id uuid not null references app.tenant (id)
      );
      alter table app.tenant_host enable row level security;
      alter table app.tenant_host force row level security;
      create policy everyone_reads on app.tenant_host for select using (true);
      create policy owner_writes on app.tenant_host to app_owner using (true) with check (true);
      grant select on app.tenant_host to app_api;

      create table app.affiliation (
        tenant_id uuid not null references app.tenant (id),
        centre_id uuid not null references app.tenant (id),
        primary key (tenant_id, centre_id)
      );
      alter table app.affiliation enable row level security;
      alter table app.affiliation force row level security;
      create policy both_ends_read on app.affiliation for select
        using (tenant_id = any (app.tenant_ids()) or centre_id = any (app.tenant_ids()));
      create policy owner_writes on app.affiliation to app_owner using (true) with check (true);
      grant select on app.affiliation to app_api;

      create table app.person (
        id uuid primary key default gen_random_uuid(),
        sub text not null unique
      );

      create table app.membership (
        tenant_id uuid not null references app.tenant (id),
        id uuid not null default gen_random_uuid(),
        person_id uuid references app.person (id),
        email text not null check (email = lower(email)),
        name text not null,
        role text not null check (role in
          ('kommuneAdmin', 'editor', 'tjenesteEditor', 'approver', 'reader', 'adviser', 'operator')),
        tjenester uuid[] not null default '{}',
        primary key (tenant_id, id),
        unique (tenant_id, email),
        unique (tenant_id, person_id)
      );
      create index membership_person on app.membership (person_id);
      create index membership_unbound on app.membership (email) where person_id is null;
      alter table app.membership enable row level security;
      alter table app.membership force row level security;
      create policy members_read on app.membership for select using (tenant_id = any (app.tenant_ids()));
      create policy gate on app.membership to app_owner using (true) with check (true);
      grant select (tenant_id, id, email, name, role, tjenester) on app.membership to app_api;

      create table app.access_grant (
        tenant_id uuid not null default app.current_tenant() references app.tenant (id),
        id uuid not null default gen_random_uuid(),
        centre_id uuid not null,
        level text not null check (level in ('read', 'edit')),
        valid_from date not null,
        valid_to date not null check (valid_to >= valid_from),
        ended_at timestamptz,
        given_by text not null default app.actor_name(),
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, centre_id) references app.affiliation (tenant_id, centre_id)
      );
      alter table app.access_grant enable row level security;
      alter table app.access_grant force row level security;
      create policy tenant_reads on app.access_grant for select using (tenant_id = any (app.tenant_ids()));
      create policy tenant_gives on app.access_grant for insert with check (tenant_id = app.current_tenant());
      create policy tenant_ends on app.access_grant for update
        using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
      create policy gate on app.access_grant for select to app_owner using (true);
      grant select, insert (tenant_id, centre_id, level, valid_from, valid_to), update (ended_at) on app.access_grant to app_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
