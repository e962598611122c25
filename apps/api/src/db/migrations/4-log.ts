import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log that a tenant reads. A trigger writes it in the transaction of the change, with the rights of the owner:
 * no code can forget a line, and the application can neither forge nor remove one.
 */
export class Log1763800000004 implements MigrationInterface {
  name = 'Log1763800000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.audit_log (
        tenant_id uuid not null references app.tenant (id),
        id bigint generated always as identity,
        at timestamptz not null default now(),
        actor text not null,
        actor_from text,
        action text not null,
        subject_type text not null,
        subject_id text not null,
        subject_title text,
        batch uuid,
        primary key (tenant_id, id)
      );
      alter table app.audit_log enable row level security;
      alter table app.audit_log force row level security;
      create policy readable on app.audit_log for select using (tenant_id = any (app.tenant_ids()));
      create policy added on app.audit_log for insert to app_owner with check (true);
      grant select on app.audit_log to app_api;

      create function app.write_log() returns trigger language plpgsql security definer
        set search_path = pg_catalog as $$
        declare
          v_row jsonb := to_jsonb(new);
          v_tenant uuid := coalesce(v_row ->> 'tenant_id', v_row ->> 'id')::uuid;
          v_action text;
          v_type text := tg_table_name;
          v_id text := v_row ->> 'id';
          v_title text;
        begin
          case tg_table_name
            when 'content_revision' then
              v_type := v_row ->> 'type';
              v_id := v_row ->> 'item_id';
              v_action := case
                when (v_row ->> 'deleted')::boolean then 'content.deleted'
                when (v_row ->> 'version')::int = 1 then 'content.created'
                when (select r.deleted from app.content_revision r where r.tenant_id = v_tenant
                  and r.item_id = v_id::uuid and r.version = (v_row ->> 'version')::int - 1) then 'content.restored'
                when exists (select from app.content_revision r where r.tenant_id = v_tenant
                  and r.item_id = v_id::uuid and r.version = (v_row ->> 'version')::int - 1
                  and r.owner_id is distinct from (v_row ->> 'owner_id')::uuid
                  and r.data = v_row -> 'data') then 'content.owned'
                else 'content.saved' end;
            when 'edition' then
              v_action := 'edition.published'; v_id := v_row ->> 'number'; v_title := v_row ->> 'number';
            when 'preview' then
              v_action := case tg_op when 'INSERT' then 'preview.created' else 'preview.revoked' end;
            when 'access_grant' then
              v_action := case tg_op when 'INSERT' then 'grant.given' else 'grant.ended' end;
              v_type := 'grant';
              v_title := (select t.name from app.tenant t where t.id = (v_row ->> 'centre_id')::uuid);
            when 'site_start' then
              v_action := 'guide.started'; v_type := 'tenant'; v_id := v_row ->> 'from_id';
              v_title := (select t.name || ' (' || (v_row ->> 'from_edition') || ')'
                from app.tenant t where t.id = v_id::uuid);
            when 'membership' then
              v_action := 'member.added'; v_type := 'member'; v_title := v_row ->> 'name';
            when 'tenant' then
              v_action := case tg_op when 'INSERT' then 'tenant.created' else 'tenant.changed' end;
              v_title := v_row ->> 'state';
          end case;
          insert into app.audit_log (tenant_id, actor, actor_from, action, subject_type, subject_id, subject_title, batch)
          values (v_tenant, app.actor_name(), nullif(current_setting('app.actor_from', true), ''),
            v_action, v_type, v_id, v_title, (v_row ->> 'batch')::uuid);
          return null;
        end $$;

      create trigger log after insert on app.content_revision for each row execute function app.write_log();
      create trigger log after insert on app.edition for each row execute function app.write_log();
      create trigger log after insert or update on app.preview for each row execute function app.write_log();
      create trigger log after insert or update on app.access_grant for each row execute function app.write_log();
      create trigger log after insert on app.site_start for each row execute function app.write_log();
      create trigger log after insert on app.membership for each row execute function app.write_log();
      create trigger log after insert or update on app.tenant for each row execute function app.write_log();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
