import * as z from 'zod';

/**
 * The stable id of an item. It keeps it when another tenant adopts it, and through every edition. Lower-case, as the
 * database writes it, so that equal ids are equal texts.
 */
export const itemId = z.uuid().toLowerCase();

/** The id of an entry in a list, by which a diff and a merge follow it when it moves. Unique within its list. */
export const entryId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
