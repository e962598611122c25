import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A member says which of the roles in the content is theirs. A reader may too, and can write nowhere; so a function
 * does it, for the person's own membership of a tenant that they have entered.
 */
export class HeldRole1763800000009 implements MigrationInterface {
  name = 'HeldRole1763800000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.membership add column held_role uuid,
        add constraint membership_held_role foreign key (tenant_id, held_role)
          references app.content_item (tenant_id, id) deferrable initially deferred;
      grant select (held_role) on app.membership to app_api;

      -- False where the person is no member there, or the role is none that stands in the content now.
      create function app.hold_role(p_sub text, p_tenant uuid, p_role uuid) returns boolean
        language plpgsql security definer set search_path = pg_catalog as $$
        begin
          if p_tenant <> all (app.tenant_ids()) then raise insufficient_privilege; end if;
          update app.membership m set held_role = p_role from app.person p
            where p.sub = p_sub and m.person_id = p.id and m.tenant_id = p_tenant
            and (p_role is null or exists (select from app.content_item i
              where i.tenant_id = p_tenant and i.id = p_role and i.type = 'role' and i.live));
          return found;
        end $$;
      create function app.held_roles(p_sub text) returns table (tenant_id uuid, held_role uuid)
        language sql stable security definer set search_path = pg_catalog
        as $$ select m.tenant_id, m.held_role from app.membership m
          join app.person p on p.id = m.person_id where p.sub = p_sub $$;
      grant execute on function app.hold_role(text, uuid, uuid), app.held_roles(text) to app_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
