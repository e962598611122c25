import type { DataSource } from 'typeorm';
import { emptyData, type Language, type TenantKind, type TenantState } from '@bti/domain';
import { ownerDataSource } from './data-source.js';

/** The name under which the command line acts, and its sub, which no token may carry. */
export const command = { sub: 'cli:import', name: 'Import fra fil' };

const seeding = 'seeding';

export type NewTenant = {
  slug: string;
  kind: TenantKind;
  name: string;
  state: TenantState;
  language?: Language;
};
export type NewMember = { email: string; name: string; role: string; tjenester: string[] };

/** What only the owner of the database can do: tenants, their centres and members. For the command line alone. */
export class Owner {
  private constructor(private readonly source: DataSource) {}

  static async connect(ownerUrl: string): Promise<Owner> {
    return new Owner(await ownerDataSource(ownerUrl).initialize());
  }

  async slugs(): Promise<string[]> {
    const rows: { slug: string }[] = await this.source.query('select slug from app.tenant');
    return rows.map((row) => row.slug);
  }

  /** A tenant with empty settings under its own name. Returns its id. */
  async createTenant({ slug, kind, name, state, language }: NewTenant): Promise<string> {
    const settings = {
      ...emptyData('settings'),
      name: { [language ?? 'nb']: name },
      mainLanguage: language ?? '',
    };
    const [row]: { id: string }[] = await this.source.query(
      'select app.create_tenant($1, $2, $3, $4, $5) as id',
      [slug, kind, name, state, settings],
    );
    return row!.id;
  }

  async affiliate(slug: string, centre: string): Promise<void> {
    await this.source.query('select app.affiliate($1, $2)', [slug, centre]);
  }

  async addMember(slug: string, { email, name, role, tjenester }: NewMember): Promise<void> {
    await this.source.query('select app.add_member($1, $2, $3, $4, $5)', [
      slug,
      email,
      name,
      role,
      tjenester,
    ]);
  }

  /** Says for a member which role of the content is theirs. */
  async holdRole(slug: string, email: string, role: string): Promise<void> {
    await this.source.query(
      `update app.membership m set held_role = $3 from app.tenant t
       where t.id = m.tenant_id and t.slug = $1 and m.email = lower($2)`,
      [slug, email, role],
    );
  }

  /** Lets the command line into a tenant, as a named actor that the log shows. */
  async admitCommand(slug: string): Promise<void> {
    await this.source.query('select app.admit_command($1, $2, $3)', [slug, command.sub, command.name]);
  }

  /** Says on the database itself that its first content is being put in, until that has succeeded. */
  async markSeeding(isSeeding: boolean): Promise<void> {
    await this.source.query(`comment on schema app is '${isSeeding ? seeding : ''}'`);
  }

  /** Was the last seeding cut off? */
  async isHalfSeeded(): Promise<boolean> {
    const [row]: { note: string | null }[] = await this.source.query(
      `select obj_description('app'::regnamespace, 'pg_namespace') as note`,
    );
    return row?.note === seeding;
  }

  /** Empties a database whose first content did not get in whole. Never used on one that has ever been in use. */
  async startOver(): Promise<void> {
    await this.source.query('drop schema app cascade');
    await this.source.query('create schema app');
    await this.source.runMigrations();
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
