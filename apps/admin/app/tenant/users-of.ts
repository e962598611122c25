import { describe, references, type Draft } from '@bti/domain';

type Drafts = ReadonlyMap<string, Draft>;
const known = new WeakMap<Drafts, ReadonlyMap<string, Draft[]>>();

/** Which items refer to each item, as their owner too; worked out once for each state of the drafts. */
export function usersOf(drafts: Drafts): ReadonlyMap<string, Draft[]> {
  const before = known.get(drafts);
  if (before) return before;
  const users = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    const to = references(describe(draft.type).fields, draft.data).map((reference) => reference.to);
    for (const id of new Set(draft.owner ? [...to, draft.owner] : to))
      if (id !== draft.id) users.set(id, [...(users.get(id) ?? []), draft]);
  }
  known.set(drafts, users);
  return users;
}
