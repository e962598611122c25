import { createHmac } from 'node:crypto';
import { Trouble } from '../say.mjs';
import { urlFor, withConnection } from './connection.mjs';

const name = /^[a-z_][a-z0-9_]{0,62}$/;

/** Quotes an identifier; ours are plain, and anything else is a mistake. */
function quoted(identifier) {
  if (!name.test(identifier))
    throw new Trouble(`${identifier} cannot name a database: use small letters, digits and _.`);
  return `"${identifier}"`;
}

/** The same secret always gives the same password, so that nothing has to be remembered twice. */
function passwordFor(secret, role) {
  return createHmac('sha256', secret).update(role).digest('hex').slice(0, 40);
}

/** The addresses of one database for its three users. */
export function addresses(superUrl, secret, database) {
  const as = (user) => urlFor(superUrl, { user, password: passwordFor(secret, user), database });
  return { apiUrl: as('app_api'), ownerUrl: as('app_owner'), superUrl: urlFor(superUrl, { database }) };
}

/**
 * Makes what the superuser alone can make: `app_owner`, who owns the schema and runs migrations, and `app_api`,
 * who owns nothing. Neither is super, and neither passes by the row policies.
 */
export async function createRoles(superUrl, secret) {
  await withConnection(superUrl, async (client) => {
    for (const role of ['app_owner', 'app_api']) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${passwordFor(secret, role)}'`,
      );
    }
    await client.query(`alter role app_api set statement_timeout = '15s'`);
    await client.query(`alter role app_api set idle_in_transaction_session_timeout = '15s'`);
    const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user');
    // A server that is not ours may give an administrator who must belong to a role to hand it a database.
    if (!rows[0].rolsuper) await client.query('grant app_owner to current_user');
  });
}

/** Makes the database, sorted in Norwegian and owned by `app_owner`, unless it is there. */
export async function createDatabase(superUrl, database, { template } = {}) {
  // Not by way of the template itself: nobody may be connected to a database that is being copied.
  await withConnection(urlFor(superUrl, { database: 'postgres' }), async (client) => {
    const { rows } = await client.query(
      'select pg_get_userbyid(datdba) as owner from pg_database where datname = $1',
      [database],
    );
    if (rows[0] && rows[0].owner !== 'app_owner') {
      throw new Trouble(
        `The database ${database} belongs to ${rows[0].owner} and not to app_owner: name another one in DATABASE_URL; it is made when it is missing.`,
      );
    }
    if (rows[0]) return;
    const source = template
      ? `template ${quoted(template)}`
      : `template template0 encoding 'UTF8' locale_provider icu icu_locale 'nb-NO' locale 'C.UTF-8'`;
    await client.query(`create database ${quoted(database)} owner app_owner ${source}`);
    await client.query(`revoke all on database ${quoted(database)} from public`);
    await client.query(`grant connect on database ${quoted(database)} to app_api`);
  });
}

/** Drops a database, whoever is still connected to it. */
export async function dropDatabase(superUrl, database) {
  await withConnection(urlFor(superUrl, { database: 'postgres' }), (client) =>
    client.query(`drop database if exists ${quoted(database)} with (force)`),
  );
}
