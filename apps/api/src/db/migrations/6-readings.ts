import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an item is for a tjeneste, for an audience or for both, where that differs from what it is for all; and every
 * state a reading has had. `live` is true or nothing, so that the keys hold only while a reading is there: then its
 * item must be there too, and its tjeneste must be a tjeneste of the same tenant that is there.
 */
export class Readings1763800000006 implements MigrationInterface {
  name = 'Readings1763800000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.content_reading (
        tenant_id uuid not null default app.current_tenant(),
        item_id uuid not null,
        item_type text not null check (item_type <> 'settings'),
        lens text not null,
        tjeneste_id uuid,
        tjeneste_type text not null generated always as ('tjeneste') stored,
        audience text check (audience in ('staff', 'leader', 'adult', 'parent', 'youngPerson', 'child')),
        show text check (show in ('shown', 'hidden', 'notDescribed')),
        data jsonb not null check (jsonb_typeof(data) = 'object'),
        from_version integer not null,
        version integer not null default 1 check (version > 0),
        updated_at timestamptz not null default now(),
        updated_by text not null default app.actor_name(),
        deleted_at timestamptz,
        live boolean generated always as (case when deleted_at is null then true end) stored,
        primary key (tenant_id, item_id, lens),
        check (lens = coalesce(tjeneste_id::text, '') || '.' || coalesce(audience, '') and lens <> '.'),
        constraint content_reading_item foreign key (tenant_id, item_id, item_type)
          references app.content_item (tenant_id, id, type) deferrable initially deferred,
        constraint content_reading_live foreign key (tenant_id, item_id, item_type, live)
          references app.content_item (tenant_id, id, type, live) deferrable initially deferred,
        constraint content_reading_tjeneste foreign key (tenant_id, tjeneste_id, tjeneste_type, live)
          references app.content_item (tenant_id, id, type, live) deferrable initially deferred,
        constraint content_reading_base foreign key (tenant_id, item_id, from_version)
          references app.content_revision (tenant_id, item_id, version) deferrable initially deferred
      );
      create index content_reading_of_tjeneste on app.content_reading (tenant_id, tjeneste_id)
        where tjeneste_id is not null;
      alter table app.content_reading enable row level security;
      alter table app.content_reading force row level security;
      create policy readable on app.content_reading for select using (tenant_id = any (app.tenant_ids()));
      create policy created on app.content_reading for insert with check (tenant_id = app.current_tenant());
      create policy saved on app.content_reading for update
        using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
      grant select, insert, update on app.content_reading to app_api;

      create table app.content_reading_revision (
        tenant_id uuid not null default app.current_tenant(),
        item_id uuid not null,
        lens text not null,
        version integer not null,
        show text,
        data jsonb not null,
        from_version integer not null,
        deleted boolean not null default false,
        batch uuid,
        actor text not null default app.actor_name(),
        at timestamptz not null default now(),
        primary key (tenant_id, item_id, lens, version),
        foreign key (tenant_id, item_id, lens) references app.content_reading (tenant_id, item_id, lens)
      );
      create index content_reading_revision_batch on app.content_reading_revision (tenant_id, batch)
        where batch is not null;
      alter table app.content_reading_revision enable row level security;
      alter table app.content_reading_revision force row level security;
      create policy readable on app.content_reading_revision for select using (tenant_id = any (app.tenant_ids()));
      create policy added on app.content_reading_revision for insert with check (tenant_id = app.current_tenant());
      grant select, insert on app.content_reading_revision to app_api;

      -- Says in the log what was done to a reading. One that leaves or comes back with its item has no line of its own:
      -- the line of the item says it.
      create function app.write_reading_log() returns trigger language plpgsql security definer
        set search_path = pg_catalog as $$
        declare
          v_type text;
          v_item_gone boolean;
          v_before app.content_reading_revision;
        begin
          select i.type, i.deleted_at is not null into v_type, v_item_gone from app.content_item i
            where i.tenant_id = new.tenant_id and i.id = new.item_id;
          if v_item_gone then return null; end if;
          select * into v_before from app.content_reading_revision r where r.tenant_id = new.tenant_id
            and r.item_id = new.item_id and r.lens = new.lens and r.version = new.version - 1;
          insert into app.audit_log (tenant_id, actor, actor_from, action, subject_type, subject_id, batch)
          values (new.tenant_id, app.actor_name(), nullif(current_setting('app.actor_from', true), ''),
            case when new.deleted then 'reading.removed'
              when v_before.version is null or v_before.deleted then 'reading.created'
              else 'reading.saved' end,
            v_type, new.item_id::text, new.batch);
          return null;
        end $$;
      create trigger log after insert on app.content_reading_revision
        for each row execute function app.write_reading_log();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
