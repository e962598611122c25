import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The way in: who somebody is in a tenant is looked up by the database, with the rights of the owner, and kept for
 * the one transaction. `app_api` can read no membership but through these.
 */
export class Entering1763800000005 implements MigrationInterface {
  name = 'Entering1763800000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type app.standing as (
        tenant_id uuid, actor text, capacity text, tjenester uuid[], via uuid);

      -- Every tenant a person can enter, in which capacity: by membership there; as an adviser by the affiliation of
      -- a kommune with the centre, and what it has granted today; as the platform's operator, as a guest anywhere.
      create function app.standings(p_sub text) returns setof app.standing
        language sql stable security definer set search_path = pg_catalog as $$
        with own as (
          select m.* from app.membership m join app.person p on p.id = m.person_id where p.sub = p_sub
        ), through as (
          select a.tenant_id, o.name as actor, o.tenant_id as via,
            case when bool_or(g.level = 'edit') then 'grantedEditor'
              when bool_or(g.level = 'read') then 'grantedReader' else 'guest' end as capacity
          from own o join app.affiliation a on a.centre_id = o.tenant_id
          left join app.access_grant g on g.tenant_id = a.tenant_id and g.centre_id = a.centre_id
            and g.ended_at is null
            and (now() at time zone 'Europe/Oslo')::date between g.valid_from and g.valid_to
          where o.role = 'adviser'
          group by a.tenant_id, o.name, o.tenant_id
          union all
          select t.id, o.name, o.tenant_id, 'guest' from own o cross join app.tenant t where o.role = 'operator'
        )
        select tenant_id, name, role, tjenester, null::uuid from own
        union all
        -- In alphabetical order the widest capacity comes first: grantedEditor, grantedReader, guest.
        (select distinct on (t.tenant_id) t.tenant_id, t.actor, t.capacity, '{}'::uuid[], t.via
        from through t where t.tenant_id not in (select o.tenant_id from own o)
        order by t.tenant_id, t.capacity)
      $$;

      create unique index audit_log_opened on app.audit_log
        (tenant_id, actor, actor_from, ((at at time zone 'Europe/Oslo')::date)) where action = 'drafts.opened';

      -- Enters a tenant for this transaction, and says in which capacity; no row for a stranger. With p_across the
      -- other tenants whose drafts the person may read can be read too. Only one tenant can ever be written.
      -- Reading under a grant leaves a trace too: the first time on a day that somebody from a centre enters a kommune
      -- whose drafts they may read, the kommune's log says so. It is written here, so that no reading goes around it.
      create function app.enter(p_sub text, p_slug text, p_across boolean default false)
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

      -- Binds the memberships that wait for this address to the person, at the first sign-in with a verified one.
      create function app.sign_in(p_sub text, p_email text, p_email_verified boolean) returns void
        language plpgsql security definer set search_path = pg_catalog as $$
        declare v_person uuid;
        begin
          if p_email_verified and exists (
            select from app.membership m where m.email = lower(p_email) and m.person_id is null and m.email <> '') then
            insert into app.person (sub) values (p_sub) on conflict (sub) do nothing;
            select p.id into v_person from app.person p where p.sub = p_sub;
            update app.membership m set person_id = v_person
              where m.email = lower(p_email) and m.person_id is null and m.email <> ''
              and not exists (select from app.membership o where o.tenant_id = m.tenant_id and o.person_id = v_person);
          end if;
        end $$;
      grant execute on function app.standings(text), app.enter(text, text, boolean),
        app.sign_in(text, text, boolean) to app_api;

      -- What follows is for the owner alone: new tenants, their members, their centres, and the command line's actor.
      create function app.create_tenant(p_slug text, p_kind text, p_name text, p_state text, p_settings jsonb)
        returns uuid language plpgsql set search_path = pg_catalog as $$
        declare v_id uuid := gen_random_uuid();
        begin
          perform set_config('app.tenant_id', v_id::text, true), set_config('app.tenant_ids', array[v_id]::text, true),
            set_config('app.actor_name', '', true), set_config('app.actor_from', '', true);
          insert into app.tenant (id, slug, kind, name, state) values (v_id, p_slug, p_kind, p_name, p_state);
          insert into app.content_item (tenant_id, id, type, data, slug, slug_fixed)
            values (v_id, v_id, 'settings', p_settings, 'settings', true);
          insert into app.content_revision (tenant_id, item_id, version, type, data, slug)
            values (v_id, v_id, 1, 'settings', p_settings, 'settings');
          return v_id;
        end $$;

      create function app.add_member(p_slug text, p_email text, p_name text, p_role text, p_tjenester uuid[])
        returns void language sql set search_path = pg_catalog as $$
        insert into app.membership (tenant_id, email, name, role, tjenester)
        select t.id, lower(p_email), p_name, p_role, p_tjenester from app.tenant t where t.slug = p_slug $$;

      create function app.affiliate(p_slug text, p_centre text)
        returns void language sql set search_path = pg_catalog as $$
        insert into app.affiliation (tenant_id, centre_id)
        select t.id, c.id from app.tenant t, app.tenant c where t.slug = p_slug and c.slug = p_centre
        on conflict do nothing $$;

      create function app.admit_command(p_slug text, p_sub text, p_name text)
        returns void language plpgsql set search_path = pg_catalog as $$
        begin
          insert into app.person (sub) values (p_sub) on conflict (sub) do nothing;
          insert into app.membership (tenant_id, person_id, email, name, role)
          select t.id, p.id, '', p_name, case t.kind
            when 'kommune' then 'kommuneAdmin' when 'regionalCentre' then 'adviser' else 'operator' end
          from app.tenant t, app.person p where t.slug = p_slug and p.sub = p_sub
          on conflict do nothing;
        end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
