import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { tenantKind } from '@bti/domain';
import { Owner } from '../db/owner.js';
import { readStores } from '../env.js';
import type { Desk } from './desk.js';
import { importFile } from './import.js';
import { invite } from './invite.js';
import { seed } from './seed.js';
import { Trouble } from './trouble.js';

class Misunderstood extends Error {}

const usage = `Bruk:
  import FIL --tenant SLUG [--create] [--kind kommune|regionalCentre|national] [--name NAVN] [--publish] [--note TEKST]
  export --tenant SLUG
  invite ADRESSE --tenant SLUG --role ROLLE [--name NAVN] [--tjenester ID,ID]
  seed MAPPE`;

/** How a command ended, and what is to be said where it did not go well. */
export type CommandEnd = { code: 0 | 1 | 2; complaint?: string };

/** Runs a command as it was typed, in an environment, and writes what it answers. */
export async function runCommand(
  args: string[],
  env: NodeJS.ProcessEnv,
  output: Writable,
): Promise<CommandEnd> {
  try {
    for await (const part of answer(args, env)) if (!output.write(part)) await once(output, 'drain');
    return { code: 0 };
  } catch (error) {
    if (error instanceof Misunderstood) return { code: 2, complaint: usage };
    return { code: 1, complaint: error instanceof Error ? error.message : String(error) };
  }
}

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

async function* answer(args: string[], env: NodeJS.ProcessEnv): AsyncGenerator<string | Buffer> {
  const { values, positionals } = read(args);
  const [name, subject] = positionals;
  const kind = tenantKind.safeParse(values.kind);
  const { DATABASE_URL, DATABASE_OWNER_URL, FILES_DIR } = env;
  if (!DATABASE_URL || !DATABASE_OWNER_URL || !FILES_DIR)
    throw new Trouble('DATABASE_URL, DATABASE_OWNER_URL og FILES_DIR må være satt.');
  const needsTenant = name !== 'seed';
  if (!kind.success || (needsTenant && !values.tenant) || (name !== 'export' && !subject))
    throw new Misunderstood();
  const owner = await Owner.connect(DATABASE_OWNER_URL);
  let opened: Desk | undefined;
  // Most of a start's time goes into the services, and not every command needs them.
  const openDesk = async () => (opened ??= await (await import('./desk.js')).openDesk(readStores(env)));
  try {
    const tenant = values.tenant ?? '';
    switch (name) {
      case 'import': {
        await access(subject!).catch(() => {
          throw new Trouble(`Finner ikke filen ${subject}.`);
        });
        const desk = await openDesk();
        const site = await desk.open(subject!);
        return yield lines(await importFile(owner, desk, site, { ...values, tenant, kind: kind.data }));
      }
      case 'export': {
        if (!(await owner.slugs()).includes(tenant)) throw new Trouble(`Det finnes ingen «${tenant}».`);
        await owner.admitCommand(tenant);
        const site = await (await openDesk()).export(tenant);
        return yield* Readable.from(site) as AsyncIterable<string | Buffer>;
      }
      case 'invite':
        return yield lines([await invite(owner, tenant, { ...values, email: subject! })]);
      case 'seed':
        return yield lines(await seed(owner, openDesk, subject!));
      default:
        throw new Misunderstood();
    }
  } finally {
    await opened?.close();
    await owner.close();
  }
}

const lines = (said: string[]): string => `${said.join('\n')}\n`;
