import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reading under a grant leaves a trace too: the first time on a day that somebody from a centre enters a kommune
 * whose drafts they may read, the kommune's log says so. The way in writes it, so that no reading goes around it.
 */
export class OpenedDrafts1763800000006 implements MigrationInterface {
  name = 'OpenedDrafts1763800000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unique index audit_log_opened on app.audit_log
        (tenant_id, actor, actor_from, ((at at time zone 'Europe/Oslo')::date)) where action = 'drafts.opened';

      create or replace function app.enter(p_sub text, p_slug text, p_across boolean default false)
        returns table (tenant_id uuid, slug text, name text, kind text, state text,
          actor text, capacity text, tjenester uuid[], actor_from text)
        language plpgsql security definer set search_path = pg_catalog as $$
        declare
          v_tenant app.tenant;
          v_standing app.standing;
          v_readable uuid[];
          v_from text;
        begin
          perform set_config('app.tenant_id', '', true), set_config('app.tenant_ids', '', true),
            set_config('app.actor_name', '', true), set_config('app.actor_from', '', true);
          select * into v_tenant from app.tenant t where t.slug = p_slug;
          select * into v_standing from app.standings(p_sub) s where s.tenant_id = v_tenant.id;
          if v_standing.tenant_id is null then return; end if;
          select array_agg(s.tenant_id) into v_readable from app.standings(p_sub) s
            where s.capacity <> 'guest' and (p_across or s.tenant_id = v_tenant.id);
          select t.name into v_from from app.tenant t where t.id = v_standing.via;
          perform
            set_config('app.tenant_id', case when v_standing.capacity in ('reader', 'guest', 'grantedReader')
              then '' else v_tenant.id::text end, true),
            set_config('app.tenant_ids', coalesce(v_readable, '{}')::text, true),
            set_config('app.actor_name', v_standing.actor, true),
            set_config('app.actor_from', coalesce(v_from, ''), true);
          if p_across or v_standing.capacity in ('grantedReader', 'grantedEditor') then
            insert into app.audit_log as l (tenant_id, actor, actor_from, action, subject_type, subject_id)
            select s.tenant_id, s.actor, c.name, 'drafts.opened', 'tenant', s.tenant_id::text
            from app.standings(p_sub) s join app.tenant c on c.id = s.via
            where s.capacity in ('grantedReader', 'grantedEditor') and s.tenant_id = any (v_readable)
              and not exists (select from app.audit_log o where o.action = 'drafts.opened'
                and o.tenant_id = s.tenant_id and o.actor = s.actor and o.actor_from = c.name
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
