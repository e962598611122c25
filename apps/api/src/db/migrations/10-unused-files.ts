import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file that was never used and is deleted may be forgotten, and its bytes with it when no tenant has them any more.
 * What a draft has ever held is `used`, and stays: its history and its editions name it. Of the files from before this,
 * nobody has written that down, so they count as used.
 */
export class UnusedFiles1763800000010 implements MigrationInterface {
  name = 'UnusedFiles1763800000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.asset add column used boolean not null default true;
      alter table app.asset alter column used set default false;
      create index asset_bytes on app.asset (hash);

      create function app.mark_file_used() returns trigger language plpgsql set search_path = pg_catalog as $$
        begin
          update app.asset set used = true where tenant_id = new.tenant_id and hash = new.hash and not used;
          return null;
        end $$;
      create trigger used after insert on app.asset_use for each row execute function app.mark_file_used();

      create policy counted on app.asset for select to app_owner using (true);
      create policy forgotten on app.asset for delete to app_owner using (not live and not used);

      -- Forgets, of these files, those that were deleted unused before a moment; answers which of them nobody has now.
      create function app.forget_files(p_hashes text[], p_before timestamptz) returns setof text
        language plpgsql security definer set search_path = pg_catalog as $$
        begin
          delete from app.asset where hash = any (p_hashes) and not used and deleted_at < p_before;
          return query select h from unnest(p_hashes) h where not exists (select from app.asset a where a.hash = h);
        end $$;
      grant execute on function app.forget_files(text[], timestamptz) to app_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
