import type { Draft } from '@bti/domain';

export type InUse = { draft: Draft; places: readonly Draft[] };

/**
 * Which of some items cannot be deleted, with the places where they are used, and which can. What is used only by
 * others of them can go along with those, unless one of those has to stay itself.
 */
export function splitByUse(
  drafts: readonly Draft[],
  users: ReadonlyMap<string, readonly Draft[]>,
): { inUse: InUse[]; free: Draft[] } {
  const leaving = new Set(drafts.map(({ id }) => id));
  const placesOf = (draft: Draft) => (users.get(draft.id) ?? []).filter(({ id }) => !leaving.has(id));
  for (let staying = drafts; staying.length > 0;) {
    staying = drafts.filter((draft) => leaving.has(draft.id) && placesOf(draft).length > 0);
    for (const { id } of staying) leaving.delete(id);
  }
  return {
    inUse: drafts.filter(({ id }) => !leaving.has(id)).map((draft) => ({ draft, places: placesOf(draft) })),
    free: drafts.filter(({ id }) => leaving.has(id)),
  };
}
