import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Editions never change: the application may insert and select them, nothing else. What is out now stands in
 * `published_edition`, which everybody reads. Previews are frozen drafts behind a token.
 */
export class Editions1763800000003 implements MigrationInterface {
  name = 'Editions1763800000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.edition (
        tenant_id uuid not null default app.current_tenant() references app.tenant (id),
        number integer not null check (number > 0),
        content text not null,
        hash text not null,
        note text not null,
        published_at timestamptz not null default now(),
        published_by text not null default app.actor_name(),
        primary key (tenant_id, number)
      );
      alter table app.edition enable row level security;
      alter table app.edition force row level security;
      create policy readable on app.edition for select using (tenant_id = any (app.tenant_ids()));
      create policy added on app.edition for insert with check (tenant_id = app.current_tenant());
      grant select, insert on app.edition to app_api;

      create table app.published_edition (
        tenant_id uuid not null default app.current_tenant() references app.tenant (id),
        number integer not null,
        content text not null,
        hash text not null,
        note text not null,
        published_at timestamptz not null,
        primary key (tenant_id),
        foreign key (tenant_id, number) references app.edition (tenant_id, number)
      );
      alter table app.published_edition enable row level security;
      alter table app.published_edition force row level security;
      create policy everyone_reads on app.published_edition for select using (true);
      create policy first_publish on app.published_edition for insert with check (tenant_id = app.current_tenant());
      create policy next_publish on app.published_edition for update
        using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
      grant select, insert, update on app.published_edition to app_api;

      create table app.preview (
        tenant_id uuid not null default app.current_tenant() references app.tenant (id),
        id uuid not null default gen_random_uuid(),
        token_hash text not null unique,
        content text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '30 days',
        revoked_at timestamptz,
        primary key (tenant_id, id)
      );
      alter table app.preview enable row level security;
      alter table app.preview force row level security;
      create policy readable on app.preview for select using (tenant_id = any (app.tenant_ids()));
      create policy made on app.preview for insert with check (tenant_id = app.current_tenant());
      create policy revoked on app.preview for update
        using (tenant_id = app.current_tenant()) with check (tenant_id = app.current_tenant());
      create policy behind_token on app.preview for select to app_owner using (true);
      grant select (tenant_id, id, created_at, expires_at, revoked_at), insert (tenant_id, id, token_hash, content),
        update (revoked_at) on app.preview to app_api;

      create function app.preview_content(p_token_hash text) returns text
        language sql stable security definer set search_path = pg_catalog
        as $$ select content from app.preview
          where token_hash = p_token_hash and revoked_at is null and expires_at > now() $$;
      grant execute on function app.preview_content(text) to app_api;

      create function app.tell_site_change() returns trigger language plpgsql
        set search_path = pg_catalog as $$
        declare v_tenant uuid;
        begin
          if tg_table_name = 'tenant' then v_tenant := new.id;
          elsif tg_op = 'DELETE' then v_tenant := old.tenant_id;
          else v_tenant := new.tenant_id; end if;
          perform pg_notify('site_change', (
            select json_build_object('slug', t.slug, 'edition', p.number)::text
            from app.tenant t left join app.published_edition p on p.tenant_id = t.id where t.id = v_tenant));
          return null;
        end $$;
      create trigger tell after insert or update on app.tenant
        for each row execute function app.tell_site_change();
      create trigger tell after insert or update or delete on app.tenant_host
        for each row execute function app.tell_site_change();
      create trigger tell after insert or update on app.published_edition
        for each row execute function app.tell_site_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
