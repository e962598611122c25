import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { itemId, language, roleName, tenantKind, tenantSlug, tenantState } from '@bti/domain';
import type { Owner } from '../db/owner.js';
import { uuidV5 } from '../exchange/uuid.js';
import type { Desk } from './desk.js';
import { Trouble } from './trouble.js';

/** What `seed.json` says: the tenants of an empty database, each with a file of the exchange format beside it. */
const seedFile = z.strictObject({
  tenants: z.array(
    z.strictObject({
      slug: tenantSlug,
      kind: tenantKind,
      name: z.string().min(1),
      /** The main language of a tenant that begins with nothing; otherwise its file says. */
      language: language.optional(),
      state: tenantState.extract(['building', 'active']).default('building'),
      /** The centres it belongs to, by slug. They stand before it in the list. */
      centres: z.array(z.string()).default([]),
      file: z.string().optional(),
      members: z
        .array(
          z.strictObject({
            email: z.string(),
            name: z.string(),
            role: roleName,
            /** Keys (or ids) of tjenester in the file. */
            tjenester: z.array(z.string()).default([]),
            /** Key (or id) of the role in the file that is theirs. */
            heldRole: z.string().optional(),
          }),
        )
        .default([]),
      publish: z.boolean().default(false),
      /** What its first edition is said to be, in the language of the tenant. */
      note: z.string().default('Første utgave.'),
    }),
  ),
});

/** Fills an empty database, whole or not at all. Anything else is left as it is. */
export async function seed(owner: Owner, openDesk: () => Promise<Desk>, dir: string): Promise<string[]> {
  if (await owner.isHalfSeeded()) await owner.startOver();
  if ((await owner.slugs()).length > 0) return ['Databasen har innhold fra før. Ingenting er lagt inn.'];
  const { tenants } = await readSeed(dir);
  const desk = await openDesk();
  const idOf = (tenant: string, key: string) => (itemId.safeParse(key).success ? key : uuidV5(tenant, key));
  const held: Parameters<Owner['holdRole']>[] = [];
  await owner.markSeeding(true);
  try {
    for (const { members, centres, ...tenant } of tenants) {
      const id = await owner.createTenant(tenant);
      for (const centre of centres) await owner.affiliate(tenant.slug, centre);
      for (const { tjenester, heldRole, ...member } of members) {
        await owner.addMember(tenant.slug, { ...member, tjenester: tjenester.map((key) => idOf(id, key)) });
        if (heldRole) held.push([tenant.slug, member.email, idOf(id, heldRole)]);
      }
      await owner.admitCommand(tenant.slug);
    }
    const said: string[] = [];
    for (const { slug, file, publish, note } of tenants) {
      const result = file ? await desk.import(slug, await desk.open(join(dir, file))) : undefined;
      const edition = publish ? await desk.publish(slug, note) : undefined;
      said.push(
        `${slug}: ${result?.created ?? 0} lagt inn${edition ? `, utgave ${edition.number} publisert` : ''}.`,
      );
    }
    // The roles are there once the files are in.
    for (const one of held) await owner.holdRole(...one);
    await owner.markSeeding(false);
    return said;
  } catch (error) {
    await owner.startOver();
    throw error;
  }
}

async function readSeed(dir: string): Promise<z.output<typeof seedFile>> {
  const path = join(dir, 'seed.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Trouble(`Finner ikke ${path}.`);
  });
  try {
    return seedFile.parse(JSON.parse(text));
  } catch (error) {
    throw new Trouble(
      `${path} kan ikke leses: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`,
    );
  }
}
