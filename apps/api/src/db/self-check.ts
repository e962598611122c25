type Query = (sql: string) => Promise<Record<string, unknown>[]>;

/** What everybody may read, by design: named here, so that a new one is a decision. */
const readByAll = ['tenant', 'tenant_host', 'published_edition'];

/** What belongs to no tenant and may still be read. */
const ofNoTenant = ['tenant', 'migration'];

/**
 * What is wrong with the walls, read from the catalog of the database itself; nothing where all is well. The API
 * refuses to start otherwise, and the tests ask the same.
 */
export async function wallProblems(query: Query): Promise<string[]> {
  const [role, tables, keys, policies, open] = [
    await query(`
      select r.rolname as name, r.rolsuper or r.rolbypassrls or exists (
        select from pg_class c where c.relnamespace = 'app'::regnamespace and c.relowner = r.oid)
        or exists (select from pg_auth_members m where m.member = r.oid) as too_mighty
      from pg_roles r where r.rolname = current_user`),
    await query(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
        exists (select from pg_policy p where p.polrelid = c.oid) as has_policy,
        exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary
          and i.indkey[0] = a.attnum) as keyed
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
      where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')`),
    await query(`
      select k.conname as name, c.relname as table_name
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_class f on f.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = 'app'::regnamespace
        and exists (select from pg_attribute a where a.attrelid = f.oid and a.attname = 'tenant_id')
        and not exists (select from pg_attribute a, pg_attribute b, generate_subscripts(k.conkey, 1) n
          where a.attrelid = c.oid and a.attnum = k.conkey[n] and a.attname = 'tenant_id'
          and b.attrelid = f.oid and b.attnum = k.confkey[n] and b.attname = 'tenant_id')`),
    await query(`
      select tablename as table_name, policyname as name from pg_policies
      where schemaname = 'app' and (current_user = any (roles) or 'public' = any (roles))
        and (qual = 'true' or with_check = 'true')`),
    await query(`
      select c.relname as name from pg_class c
      where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
        and has_any_column_privilege(c.oid, 'select')
        and not exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)`),
  ];
  return [
    ...role.filter((row) => row.too_mighty).map((row) => `The role ${row.name} can step over the walls.`),
    ...tables.filter((row) => !row.walled).map((row) => `Row-level security is not forced on ${row.name}.`),
    ...tables.filter((row) => !row.has_policy).map((row) => `${row.name} has no policy.`),
    ...tables
      .filter((row) => !row.keyed && row.name !== 'tenant_host')
      .map((row) => `The key of ${row.name} does not begin with tenant_id.`),
    ...keys.map((row) => `The reference ${row.name} of ${row.table_name} can lead into another tenant.`),
    ...policies
      .filter((row) => !readByAll.includes(String(row.table_name)))
      .map((row) => `The policy ${row.name} on ${row.table_name} lets everybody in.`),
    ...open
      .filter((row) => !ofNoTenant.includes(String(row.name)))
      .map((row) => `${row.name} can be read, and knows no tenant.`),
  ];
}
