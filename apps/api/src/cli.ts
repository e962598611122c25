/**
 * The API's command line, with the same services and walls as its routes. DATABASE_URL is the API's own role, and
 * FILES_DIR its folder of files; DATABASE_OWNER_URL makes tenants and lets the command in. It can be used while the product runs.
 *
 *   import FILE --tenant SLUG [--create] [--kind kommune|regionalCentre|national] [--name NAME] [--publish] [--note TEXT]
 *   export --tenant SLUG              writes the file to standard output: a package (ZIP) where the site has files
 *   invite ADDRESS --tenant SLUG --role ROLE [--name NAME] [--tjenester ID,ID]
 *   seed DIR                          fills an empty database from DIR/seed.json, and only an empty one
 *
 * DIR/seed.json: { "tenants": [{ "slug", "kind", "name", "language", "state": "building"|"active", "centres": [SLUG…],
 * "file": "NAME.json" (exchange format, beside seed.json), "members": [{ "email", "name", "role", "tjenester":
 * [KEY…], "heldRole": KEY }], "publish": true, "note": TEXT }] }, a centre before its kommuner. `commands/seed.ts` is its schema.
 *
 * Ends with 0; with 1 where the file or the publish was refused (a refused publish keeps the drafts); with 2 where
 * the command was not understood.
 */
import 'reflect-metadata';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { tenantKind } from '@bti/domain';
import { openDesk, Trouble } from './commands/desk.js';
import { importFile } from './commands/import.js';
import { invite } from './commands/invite.js';
import { seed } from './commands/seed.js';
import { Owner } from './db/owner.js';
import { readStores } from './env.js';

class Misunderstood extends Error {}

const usage = `Bruk:
  import FIL --tenant SLUG [--create] [--kind kommune|regionalCentre|national] [--name NAVN] [--publish] [--note TEKST]
  export --tenant SLUG
  invite ADRESSE --tenant SLUG --role ROLLE [--name NAVN] [--tjenester ID,ID]
  seed MAPPE`;

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        tenant: { type: 'string' },
        create: { type: 'boolean', default: false },
        kind: { type: 'string', default: 'kommune' },
        name: { type: 'string' },
        role: { type: 'string' },
        tjenester: { type: 'string' },
        publish: { type: 'boolean', default: false },
        note: { type: 'string', default: 'Lest inn fra fil.' },
      },
    });
  } catch {
    throw new Misunderstood();
  }
}

async function main(args: string[]): Promise<string> {
  const { values, positionals } = read(args);
  const [name, subject] = positionals;
  const kind = tenantKind.safeParse(values.kind);
  const { DATABASE_URL, DATABASE_OWNER_URL, FILES_DIR } = process.env;
  if (!DATABASE_URL || !DATABASE_OWNER_URL || !FILES_DIR)
    throw new Trouble('DATABASE_URL, DATABASE_OWNER_URL og FILES_DIR må være satt.');
  const needsTenant = name !== 'seed';
  if (!kind.success || (needsTenant && !values.tenant) || (name !== 'export' && !subject))
    throw new Misunderstood();
  const owner = await Owner.connect(DATABASE_OWNER_URL);
  const desk = await openDesk(readStores(process.env));
  try {
    const tenant = values.tenant ?? '';
    switch (name) {
      case 'import': {
        await access(subject!).catch(() => {
          throw new Trouble(`Finner ikke filen ${subject}.`);
        });
        const site = await desk.open(subject!);
        return `${(await importFile(owner, desk, site, { ...values, tenant, kind: kind.data })).join('\n')}\n`;
      }
      case 'export':
        if (!(await owner.slugs()).includes(tenant)) throw new Trouble(`Det finnes ingen «${tenant}».`);
        await owner.admitCommand(tenant);
        for await (const part of Readable.from(await desk.export(tenant)) as AsyncIterable<string | Buffer>)
          if (!process.stdout.write(part)) await once(process.stdout, 'drain');
        return '';
      case 'invite':
        return `${await invite(owner, tenant, { ...values, email: subject! })}\n`;
      case 'seed':
        return `${(await seed(owner, desk, subject!)).join('\n')}\n`;
      default:
        throw new Misunderstood();
    }
  } finally {
    await desk.close();
    await owner.close();
  }
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  if (error instanceof Misunderstood) {
    console.error(usage);
    process.exitCode = 2;
  } else {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
