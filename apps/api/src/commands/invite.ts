import * as z from 'zod';
import { itemId, roleName } from '@bti/domain';
import type { Owner } from '../db/owner.js';
import { Trouble } from './trouble.js';

const invitation = z.object({
  email: z.email(),
  name: z.string(),
  role: roleName,
  tjenester: z.array(itemId),
});

/**
 * Opens a tenant to an address: the membership waits, and is bound at the first sign-in with that address verified
 * (DESIGN 9). No mail is sent.
 */
export async function invite(
  owner: Owner,
  tenant: string,
  asked: { email: string; name?: string; role?: string; tjenester?: string },
): Promise<string> {
  const read = invitation.safeParse({
    email: asked.email,
    name: asked.name ?? asked.email,
    role: asked.role,
    tjenester: asked.tjenester?.split(',') ?? [],
  });
  if (!read.success)
    throw new Trouble(
      read.error.issues[0]?.path[0] === 'role'
        ? `Rollen må være en av ${roleName.options.join(', ')}.`
        : read.error.issues[0]?.path[0] === 'tjenester'
          ? 'Tjenestene skrives som id-er med komma mellom.'
          : `«${asked.email}» er ikke en e-postadresse.`,
    );
  if (!(await owner.slugs()).includes(tenant)) throw new Trouble(`Det finnes ingen «${tenant}».`);
  await owner.addMember(tenant, read.data);
  return `${read.data.email} kommer inn i «${tenant}» ved første innlogging med den adressen bekreftet.`;
}
