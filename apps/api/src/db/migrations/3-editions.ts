import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Editions never change: the application may insert and select them, nothing else. What is out now stands in
 * `published_edition`, which everybody reads. Previews are frozen drafts behind a token, frames a view for one person.
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

      -- A frame holds no content: what it shows is asked for at each look, as the person who opened it. A reader may
      -- open one too, and can write nowhere; so a function does it, and the application reads neither sub nor hash.
      create table app.frame (
        tenant_id uuid not null references app.tenant (id),
        id uuid not null default gen_random_uuid(),
        token_hash text not null unique,
        sub text not null,
        edition integer,
        expires_at timestamptz not null default now() + interval '1 hour',
        primary key (tenant_id, id),
        foreign key (tenant_id, edition) references app.edition (tenant_id, number)
      );
      create index frame_person on app.frame (tenant_id, sub);
      alter table app.frame enable row level security;
      alter table app.frame force row level security;
      create policy readable on app.frame for select using (tenant_id = any (app.tenant_ids()));
      create policy behind_token on app.frame to app_owner using (true) with check (true);
      grant select (tenant_id, id, expires_at) on app.frame to app_api;

      -- Opens a frame for a person who has entered the tenant, and clears those of theirs that have ended.
      create function app.open_frame(p_sub text, p_tenant uuid, p_edition integer, p_token_hash text)
        returns timestamptz language plpgsql security definer set search_path = pg_catalog as $$
        declare v_until timestamptz;
        begin
          if p_tenant <> all (app.tenant_ids()) then raise insufficient_privilege; end if;
          delete from app.frame f where f.tenant_id = p_tenant and f.sub = p_sub and f.expires_at <= now();
          insert into app.frame (tenant_id, sub, edition, token_hash)
            values (p_tenant, p_sub, p_edition, p_token_hash) returning expires_at into v_until;
          return v_until;
        end $$;
      create function app.frame_behind(p_token_hash text) returns table (sub text, slug text, edition integer)
        language sql stable security definer set search_path = pg_catalog
        as $$ select f.sub, t.slug, f.edition from app.frame f join app.tenant t on t.id = f.tenant_id
          where f.token_hash = p_token_hash and f.expires_at > now() $$;
      grant execute on function app.open_frame(text, uuid, integer, text), app.frame_behind(text) to app_api;

      -- Which edition of which tenant a guide was started from, by the batch that put it in.
      create table app.site_start (
        tenant_id uuid not null default app.current_tenant() references app.tenant (id),
        batch uuid not null,
        from_id uuid not null references app.tenant (id),
        from_edition integer not null,
        primary key (tenant_id, batch)
      );
      alter table app.site_start enable row level security;
      alter table app.site_start force row level security;
      create policy readable on app.site_start for select using (tenant_id = any (app.tenant_ids()));
      create policy added on app.site_start for insert with check (tenant_id = app.current_tenant());
      grant select, insert on app.site_start to app_api;

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
