import * as z from 'zod';
import { itemId } from '../fields/ids.js';
import { tenantKind, tenantState } from '../guide/site.js';
import { actions, capacity } from './roles.js';

/** A tenant as one person sees it: what it is, and what they may do there. */
export const myTenant = z.object({
  id: itemId,
  slug: z.string(),
  name: z.string(),
  kind: tenantKind,
  state: tenantState,
  capacity,
  tjenester: z.array(itemId),
  /** The role of the content that the person has said is theirs here. */
  heldRole: itemId.nullable(),
  actions: z.array(z.enum(actions)),
  edition: z.object({ number: z.number().int(), publishedAt: z.string() }).nullable(),
});
export type MyTenant = z.infer<typeof myTenant>;

/** The signed-in person and the tenants they can enter. */
export const me = z.object({ name: z.string(), email: z.string(), tenants: z.array(myTenant) });
export type Me = z.infer<typeof me>;

/** A dated leave that a kommune gives its centre to read or edit its drafts, and can end at any time. */
export const grantInput = z
  .strictObject({
    centre: z.string(),
    level: z.enum(['read', 'edit']),
    validFrom: z.iso.date(),
    validTo: z.iso.date(),
  })
  .refine((grant) => grant.validFrom <= grant.validTo, { error: 'dateOrder', path: ['validTo'] });
export type GrantInput = z.infer<typeof grantInput>;

export const grant = z.object({
  id: itemId,
  centre: z.object({ slug: z.string(), name: z.string() }),
  level: z.enum(['read', 'edit']),
  validFrom: z.string(),
  validTo: z.string(),
  endedAt: z.string().nullable(),
  givenBy: z.string(),
});
export type Grant = z.infer<typeof grant>;

/** One line of the log that a kommune reads: who did what, from which tenant, to what. */
export const logEntry = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  /** The name of the centre, when somebody from there acted under a grant. */
  from: z.string().nullable(),
  action: z.string(),
  subject: z.object({ type: z.string(), id: z.string(), title: z.string() }).nullable(),
  batch: z.string().nullable(),
});
export type LogEntry = z.infer<typeof logEntry>;
