import * as z from 'zod';
import { entryId, itemId } from './ids.js';
import { link } from './link.js';
import { cleanString } from './text.js';

/**
 * Where something leads: an outcome of a decision, or what an arena hands back to. The one type for all routes
 * through a guide, so that checks, arrows and links are one walk. "Stay on this level" is a plain level target;
 * `unknown` can be stored (a draft, an import) and stops a publish; its `note` keeps what was said.
 */
export const target = z.discriminatedUnion('kind', [
  z.strictObject({ id: entryId, kind: z.literal('close') }),
  z.strictObject({ id: entryId, kind: z.literal('level'), to: itemId }),
  z.strictObject({ id: entryId, kind: z.literal('step'), to: itemId }),
  z.strictObject({ id: entryId, kind: z.literal('arena'), to: itemId }),
  z.strictObject({ id: entryId, kind: z.literal('guide'), to: itemId }),
  z.strictObject({ id: entryId, kind: z.literal('report'), recipient: z.enum(['barnevern', 'police']) }),
  z.strictObject({ id: entryId, kind: z.literal('url'), url: link.min(1) }),
  z.strictObject({ id: entryId, kind: z.literal('unknown'), note: cleanString.max(500).default('') }),
]);
export type Target = z.infer<typeof target>;
export const targetKinds = ['close', 'level', 'step', 'arena', 'guide', 'report', 'url', 'unknown'] as const;

/** The item a target leads to inside the guide, if it leads to one. */
export function targetItem(
  value: Target,
): { id: string; type: 'level' | 'step' | 'arena' | 'guide' } | undefined {
  return 'to' in value ? { id: value.to, type: value.kind } : undefined;
}
