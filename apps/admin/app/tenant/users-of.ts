import { itemReferences, type Draft } from '@bti/domain';

type Drafts = ReadonlyMap<string, Draft>;
const known = new WeakMap<Drafts, ReadonlyMap<string, Draft[]>>();

/** Which items refer to each item, as their owner and in their readings too; worked out once for each state of the drafts. */
export function usersOf(drafts: Drafts): ReadonlyMap<string, Draft[]> {
  const before = known.get(drafts);
  if (before) return before;
  const users = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    for (const id of new Set(itemReferences(draft).map(({ to }) => to)))
      if (id !== draft.id) users.set(id, [...(users.get(id) ?? []), draft]);
  }
  known.set(drafts, users);
  return users;
}
