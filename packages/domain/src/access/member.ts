import * as z from 'zod';
import { itemId } from '../fields/ids.js';
import { tenantState } from '../guide/site.js';
import { roleName } from './roles.js';

/** Somebody with a role in a tenant. */
export const member = z.object({
  id: itemId,
  name: z.string(),
  email: z.string(),
  role: roleName,
  tjenester: z.array(itemId),
  heldRole: itemId.nullable(),
});
export type Member = z.infer<typeof member>;

/** Which role of the content a member says is theirs, so that what it is the owner of can be shown to them. */
export const heldRoleInput = z.strictObject({ role: itemId.nullable() });
export type HeldRoleInput = z.infer<typeof heldRoleInput>;

/** The states a kommune sets itself; the others follow from a merger or a closing. */
export const stateInput = z.strictObject({ state: tenantState.extract(['building', 'active']) });
export type StateInput = z.infer<typeof stateInput>;
