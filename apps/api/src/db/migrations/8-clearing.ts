import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What has ended is cleared: frames after their hour, previews after their thirty days or when they are revoked, with
 * the frozen drafts in them. Whoever opens a frame clears them all, so that nothing waits for a person to come back.
 */
export class Clearing1763800000008 implements MigrationInterface {
  name = 'Clearing1763800000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index frame_ended on app.frame (expires_at);
      create index preview_ended on app.preview (least(expires_at, revoked_at));
      -- Not even the owner can take away a preview that is still of use.
      create policy cleared on app.preview for delete to app_owner using (least(expires_at, revoked_at) <= now());

      create or replace function app.open_frame(p_sub text, p_tenant uuid, p_edition integer, p_token_hash text)
        returns timestamptz language plpgsql security definer set search_path = pg_catalog as $$
        declare v_until timestamptz;
        begin
          if p_tenant <> all (app.tenant_ids()) then raise insufficient_privilege; end if;
          delete from app.frame where expires_at <= now();
          delete from app.preview where least(expires_at, revoked_at) <= now();
          insert into app.frame (tenant_id, sub, edition, token_hash)
            values (p_tenant, p_sub, p_edition, p_token_hash) returning expires_at into v_until;
          return v_until;
        end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
