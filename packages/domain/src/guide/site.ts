import * as z from 'zod';
import { itemId } from '../fields/ids.js';

export const tenantKinds = ['national', 'regionalCentre', 'kommune'] as const;
export const tenantStates = ['building', 'active', 'mergedInto', 'closed'] as const;
export const tenantKind = z.enum(tenantKinds);
export const tenantState = z.enum(tenantStates);
export type TenantKind = z.infer<typeof tenantKind>;
export type TenantState = z.infer<typeof tenantState>;

/** Words that can never be a tenant's subdomain, since the platform needs them. */
export const reservedSlugs = [
  'www',
  'admin',
  'api',
  'id',
  'mail',
  'smtp',
  'ftp',
  'ns',
  'cdn',
  'static',
  'status',
  'help',
  'docs',
  'auth',
  'login',
  'app',
  'test',
  'localhost',
];

/** A tenant's subdomain: a DNS label that is not reserved. */
export const tenantSlug = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$/)
  .refine((slug) => !reservedSlugs.includes(slug), { error: 'reservedSlug' });

/**
 * What the public half needs to know of a site beside its content: where it answers, its state, and which edition
 * is out. `hosts` are further hosts that redirect to the site; its own is always SLUG.DOMAIN.
 */
export const siteRecord = z.object({
  id: itemId,
  slug: z.string(),
  name: z.string(),
  kind: tenantKind,
  state: tenantState,
  mergedInto: z.string().nullable(),
  hosts: z.array(z.string()),
  edition: z.object({ number: z.number().int(), hash: z.string(), publishedAt: z.string() }).nullable(),
});
export type SiteRecord = z.infer<typeof siteRecord>;

/** The message of the change stream: this site has a new record, and maybe a new edition. */
export const siteChange = z.object({ slug: z.string(), edition: z.number().int().nullable() });
export type SiteChange = z.infer<typeof siteChange>;
