import type { Draft } from '@bti/domain';
import { stateOf } from '#app/tenant/drafts.js';

/** Which state of each item somebody has looked at. */
export type Versions = ReadonlyMap<string, string>;

export const versionsOf = (drafts: ReadonlyMap<string, Draft>): Versions =>
  new Map([...drafts.values()].map((draft) => [draft.id, stateOf(draft)]));

/** What has been saved, made or deleted since. */
export function savedSince(seen: Versions, now: Versions): string[] {
  const changed = [...now].filter(([id, version]) => seen.get(id) !== version).map(([id]) => id);
  return [...changed, ...[...seen.keys()].filter((id) => !now.has(id))];
}
