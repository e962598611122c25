import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The files of a tenant. The bytes lie outside the database, once for each hash; that a tenant has a file, and what was
 * found in it, is a row here, and so the wall is. Deleting is soft, as for items: the key of a use holds `live`, so that
 * the database itself refuses a file that is missing or deleted, and to delete one that is in use.
 */
export class Assets1763800000007 implements MigrationInterface {
  name = 'Assets1763800000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.asset (
        tenant_id uuid not null default app.current_tenant() references app.tenant (id),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        name text not null,
        type text not null,
        size integer not null check (size > 0),
        width integer,
        height integer,
        pages integer,
        tagged boolean,
        uploaded_at timestamptz not null default now(),
        uploaded_by text not null default app.actor_name(),
        deleted_at timestamptz,
        live boolean not null generated always as (deleted_at is null) stored,
        primary key (tenant_id, hash),
        unique (tenant_id, hash, live)
      );
      alter table app.asset enable row level security;
      alter table app.asset force row level security;
      create policy readable on app.asset for select using (tenant_id = any (app.tenant_ids()));
      create policy added on app.asset for insert with check (tenant_id = app.current_tenant());
      create policy taken_away on app.asset for update
        using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
      grant select, insert, update on app.asset to app_api;

      create table app.asset_use (
        tenant_id uuid not null default app.current_tenant(),
        item_id uuid not null,
        role text not null,
        hash text not null,
        live boolean not null default true check (live),
        primary key (tenant_id, item_id, role, hash),
        constraint asset_use_item foreign key (tenant_id, item_id)
          references app.content_item (tenant_id, id) deferrable initially deferred,
        constraint asset_use_file foreign key (tenant_id, hash, live)
          references app.asset (tenant_id, hash, live) deferrable initially deferred
      );
      create index asset_used on app.asset_use (tenant_id, hash);
      alter table app.asset_use enable row level security;
      alter table app.asset_use force row level security;
      create policy readable on app.asset_use for select using (tenant_id = any (app.tenant_ids()));
      create policy written on app.asset_use for insert with check (tenant_id = app.current_tenant());
      create policy removed on app.asset_use for delete using (tenant_id = app.current_tenant());
      grant select, insert, delete on app.asset_use to app_api;

      -- The log tells of files that came and went.
      create function app.write_asset_log() returns trigger language plpgsql security definer
        set search_path = pg_catalog as $$
        begin
          if tg_op = 'UPDATE' and old.live = new.live then return null; end if;
          insert into app.audit_log (tenant_id, actor, actor_from, action, subject_type, subject_id, subject_title)
          values (new.tenant_id, app.actor_name(), nullif(current_setting('app.actor_from', true), ''),
            case when new.live then 'asset.added' else 'asset.deleted' end, 'asset', new.hash, new.name);
          return null;
        end $$;
      create trigger log after insert or update on app.asset for each row execute function app.write_asset_log();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
