import { describe, references, type Draft } from '@bti/domain';

const known = new WeakMap<ReadonlyMap<string, Draft>, Map<string, Draft[]>>();

/** Which items refer to each item, itself not counted. Worked out once for each state of the drafts. */
export function usagesIn(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, readonly Draft[]> {
  const before = known.get(drafts);
  if (before) return before;
  const usages = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    const to = new Set(references(describe(draft.type).fields, draft.data).map((reference) => reference.to));
    for (const id of to) if (id !== draft.id) usages.set(id, [...(usages.get(id) ?? []), draft]);
  }
  known.set(drafts, usages);
  return usages;
}
