import * as z from 'zod';

/** What a frame shows: the drafts as they are at each look, or, with its number, one edition. */
export const frameInput = z.strictObject({ edition: z.number().int().min(1).max(1_000_000).optional() });
export type FrameInput = z.infer<typeof frameInput>;

/** The key to a frame, for the one who opened it: for an hour, and as long as they may read what it shows. */
export const newFrame = z.object({ token: z.string(), expiresAt: z.string() });
export type NewFrame = z.infer<typeof newFrame>;
