import { describe, references, withoutReferences, type Draft } from '@bti/domain';
import type { Edit } from '#app/tenant/edits.js';
import type { Drafts } from './guide-model.js';

/** One item that leads to, or names, what shall be deleted: in which fields. */
export type Use = { draft: Draft; roles: string[] };

/** Where items are used by others than themselves. */
export function usesOf(drafts: Drafts, ids: ReadonlySet<string>): Use[] {
  return [...drafts.values()].flatMap((draft) => {
    if (ids.has(draft.id)) return [];
    const found = references(describe(draft.type).fields, draft.data).filter(({ to }) => ids.has(to));
    return found.length > 0 ? [{ draft, roles: [...new Set(found.map(({ role }) => role))] }] : [];
  });
}

/** The place on the map itself, which goes with the card and is no loss elsewhere. */
export const isPlace = ({ draft, roles }: Use): boolean =>
  (draft.type === 'level' && roles.every((role) => role === 'steps')) ||
  (draft.type === 'guide' && roles.every((role) => role === 'levels'));

/** Takes what leads to the items out of every place of use. */
export const freed = (uses: readonly Use[], ids: ReadonlySet<string>): Extract<Edit, { change: unknown }>[] =>
  uses.map(({ draft: { id, type } }) => ({
    id,
    change: (data) => withoutReferences(describe(type).fields, data, ids),
  }));
