import type { Data } from '@bti/domain';

/**
 * What was typed and not saved yet, with what it started from, so that it outlives a sign-in or a reload; and what
 * lay here before that, where nobody has decided on it.
 */
export type Unsaved = { version: number; base: Data; data: Data; earlier?: Unsaved | undefined };

/** The part of the browser's storage that is used, given in so that tests need no browser. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (tenant: string, id: string) => `bti-unsaved:${tenant}:${id}`;

export function keepUnsaved(shelf: Shelf, tenant: string, id: string, unsaved: Unsaved): void {
  try {
    shelf.setItem(keyOf(tenant, id), JSON.stringify(unsaved));
  } catch {
    // Storage is full or closed: the page itself still holds what was typed.
  }
}

export function forgetUnsaved(shelf: Shelf, tenant: string, id: string): void {
  shelf.removeItem(keyOf(tenant, id));
}

export function readUnsaved(shelf: Shelf, tenant: string, id: string): Unsaved | undefined {
  try {
    const kept = JSON.parse(shelf.getItem(keyOf(tenant, id)) ?? 'null') as Unsaved | null;
    return kept && typeof kept.version === 'number' && kept.base && kept.data ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The items of a tenant of which something unsaved is kept. */
export function unsavedItems(shelf: Storage, tenant: string): string[] {
  const start = keyOf(tenant, '');
  return Object.keys(shelf).flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []));
}
