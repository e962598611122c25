import * as z from 'zod';
import { itemId } from '../fields/ids.js';
import { contentType } from '../content/item.js';
import { issue } from './issue.js';

/** What the next edition would change: an item that is new, changed or gone since the one that is out. */
export const itemChange = z.object({
  id: itemId,
  type: contentType,
  title: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
});
export type ItemChange = z.infer<typeof itemChange>;

/** The answer to "can this be published": what the check found, what would change, and the next number. */
export const siteCheck = z.object({
  issues: z.array(issue),
  changed: z.array(itemChange),
  next: z.number().int(),
});
export type SiteCheck = z.infer<typeof siteCheck>;

/** Changed items that stay as they were last published, see `holdBack`. */
const hold = z.array(itemId).max(10_000).default([]);
export const checkInput = z.strictObject({ hold });

/** The note a tenant writes to an edition: what changed, and why. */
const note = z.string().trim().max(2000).default('');
export const publishInput = z.strictObject({ note, hold });
export type PublishOptions = z.input<typeof publishInput>;

/** An older edition, once more: it is what it was, and so it holds nothing back. */
export const publishAgainInput = z.strictObject({ note });

/** A link to a draft frozen as it was when the link was made: for thirty days, and until it is revoked. */
export const preview = z.object({
  id: itemId,
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
});
export type Preview = z.infer<typeof preview>;

/** The token is handed out once; only its hash is kept. */
export const newPreview = preview.extend({ token: z.string() });
export type NewPreview = z.infer<typeof newPreview>;
