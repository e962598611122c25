import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log remembers who did what by more than a name: two advisers of one centre may be called the same. Who it was
 * stands in a column that the application cannot read; it can only ask whether somebody did all of an act themselves.
 */
export class Acts1763800000011 implements MigrationInterface {
  name = 'Acts1763800000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.actor_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;
      grant execute on function app.actor_id() to app_api;

      alter table app.audit_log add column actor_id uuid;
      alter table app.audit_log alter column actor_id set default app.actor_id();
      revoke select on app.audit_log from app_api;
      grant select (tenant_id, id, at, actor, actor_from, action, subject_type, subject_id, subject_title, batch)
        on app.audit_log to app_api;
      drop index app.audit_log_opened;
      create unique index audit_log_opened on app.audit_log
        (tenant_id, actor_id, actor_from, ((at at time zone 'Europe/Oslo')::date)) where action = 'drafts.opened';

      -- Did this person do all of a batch, coming from the same place as now?
      create function app.did_all_of(p_batch uuid) returns boolean
        language sql stable security definer set search_path = pg_catalog as $$
        select coalesce(bool_and(coalesce(l.actor_id = app.actor_id(), false)
          and l.actor_from is not distinct from nullif(current_setting('app.actor_from', true), '')), false)
        from app.audit_log l where l.tenant_id = app.current_tenant() and l.batch = p_batch $$;
      grant execute on function app.did_all_of(uuid) to app_api;

      -- As before, and says who is there by more than a name.
      create or replace function app.enter(p_sub text, p_slug text, p_across boolean default false)
        returns table (tenant_id uuid, slug text, name text, kind text, state text,
          actor text, capacity text, tjenester uuid[], actor_from text)
        language plpgsql security definer set search_path = pg_catalog as $$
        declare
          v_tenant app.tenant;
          v_standing app.standing;
          v_readable uuid[];
          v_from text;
          v_person uuid;
        begin
          perform set_config('app.tenant_id', '', true), set_config('app.tenant_ids', '', true),
            set_config('app.actor_name', '', true), set_config('app.actor_from', '', true),
            set_config('app.actor_id', '', true);
          select * into v_tenant from app.tenant t where t.slug = p_slug;
          select * into v_standing from app.standings(p_sub) s where s.tenant_id = v_tenant.id;
          if v_standing.tenant_id is null then return; end if;
          select array_agg(s.tenant_id) into v_readable from app.standings(p_sub) s
            where s.capacity <> 'guest' and (p_across or s.tenant_id = v_tenant.id);
          select t.name into v_from from app.tenant t where t.id = v_standing.via;
          select p.id into v_person from app.person p where p.sub = p_sub;
          perform
            set_config('app.tenant_id', case when v_standing.capacity in ('reader', 'guest', 'grantedReader')
              then '' else v_tenant.id::text end, true),
            set_config('app.tenant_ids', coalesce(v_readable, '{}')::text, true),
            set_config('app.actor_name', v_standing.actor, true),
            set_config('app.actor_from', coalesce(v_from, ''), true),
            set_config('app.actor_id', v_person::text, true);
          if p_across or v_standing.capacity in ('grantedReader', 'grantedEditor') then
            insert into app.audit_log as l (tenant_id, actor, actor_from, action, subject_type, subject_id)
            select s.tenant_id, s.actor, c.name, 'drafts.opened', 'tenant', s.tenant_id::text
            from app.standings(p_sub) s join app.tenant c on c.id = s.via
            where s.capacity in ('grantedReader', 'grantedEditor') and s.tenant_id = any (v_readable)
              and not exists (select from app.audit_log o where o.action = 'drafts.opened'
                and o.tenant_id = s.tenant_id and o.actor_id = v_person and o.actor_from = c.name
                and (o.at at time zone 'Europe/Oslo')::date = (now() at time zone 'Europe/Oslo')::date)
            on conflict do nothing;
          end if;
          return query select v_tenant.id, v_tenant.slug, v_tenant.name, v_tenant.kind, v_tenant.state,
            v_standing.actor, v_standing.capacity, v_standing.tjenester, v_from;
        end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
