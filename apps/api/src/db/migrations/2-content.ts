import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Drafts, the references between them, and every state they have had. Deleting is soft, so the key of a link holds
 * `to_live`: the database itself refuses a reference to something that is missing, deleted or of another type. An
 * item's owner (the role that keeps it true) is such a link as well, with the role `owner`.
 */
export class Content1763800000002 implements MigrationInterface {
  name = 'Content1763800000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.content_item (
        tenant_id uuid not null default app.current_tenant() references app.tenant (id),
        id uuid not null default gen_random_uuid(),
        type text not null,
        data jsonb not null check (jsonb_typeof(data) = 'object'),
        slug text not null,
        slug_fixed boolean not null default false,
        old_slugs text[] not null default '{}',
        owner_id uuid,
        version integer not null default 1 check (version > 0),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        updated_by text not null default app.actor_name(),
        deleted_at timestamptz,
        live boolean not null generated always as (deleted_at is null) stored,
        primary key (tenant_id, id),
        unique (tenant_id, id, type),
        unique (tenant_id, id, type, live),
        check ((type = 'settings') = (id = tenant_id))
      );
      create unique index content_item_slug on app.content_item (tenant_id, type, slug) where deleted_at is null;
      alter table app.content_item enable row level security;
      alter table app.content_item force row level security;
      create policy readable on app.content_item for select using (tenant_id = any (app.tenant_ids()));
      create policy created on app.content_item for insert with check (tenant_id = app.current_tenant());
      create policy saved on app.content_item for update
        using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
      grant select, insert, update on app.content_item to app_api;

      create table app.content_link (
        tenant_id uuid not null default app.current_tenant(),
        from_id uuid not null,
        from_type text not null,
        to_id uuid not null,
        to_type text not null,
        role text not null,
        to_live boolean not null default true check (to_live),
        primary key (tenant_id, from_id, role, to_id),
        constraint content_link_from foreign key (tenant_id, from_id, from_type)
          references app.content_item (tenant_id, id, type) deferrable initially deferred,
        constraint content_link_to foreign key (tenant_id, to_id, to_type, to_live)
          references app.content_item (tenant_id, id, type, live) deferrable initially deferred
      );
      create index content_link_used on app.content_link (tenant_id, to_id);
      alter table app.content_link enable row level security;
      alter table app.content_link force row level security;
      create policy readable on app.content_link for select using (tenant_id = any (app.tenant_ids()));
      create policy written on app.content_link for insert with check (tenant_id = app.current_tenant());
      create policy removed on app.content_link for delete using (tenant_id = app.current_tenant());
      grant select, insert, delete on app.content_link to app_api;

      create table app.content_revision (
        tenant_id uuid not null default app.current_tenant(),
        item_id uuid not null,
        version integer not null,
        type text not null,
        data jsonb not null,
        slug text not null,
        owner_id uuid,
        deleted boolean not null default false,
        batch uuid,
        actor text not null default app.actor_name(),
        at timestamptz not null default now(),
        primary key (tenant_id, item_id, version),
        foreign key (tenant_id, item_id, type) references app.content_item (tenant_id, id, type)
      );
      create index content_revision_batch on app.content_revision (tenant_id, batch) where batch is not null;
      alter table app.content_revision enable row level security;
      alter table app.content_revision force row level security;
      create policy readable on app.content_revision for select using (tenant_id = any (app.tenant_ids()));
      create policy added on app.content_revision for insert with check (tenant_id = app.current_tenant());
      grant select, insert on app.content_revision to app_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
