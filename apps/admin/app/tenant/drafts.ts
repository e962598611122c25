import type { Draft } from '@bti/domain';

export type Drafts = ReadonlyMap<string, Draft>;

export const liveById = (drafts: readonly Draft[]): Map<string, Draft> =>
  new Map(drafts.filter((draft) => draft.deletedAt === null).map((draft) => [draft.id, draft]));

/**
 * The drafts after all has been read again. The reading took a while: what has been saved, made or deleted here since
 * it began (`before`) is newer than what it tells.
 */
export function readAgain(before: Drafts, now: Drafts, read: readonly Draft[]): Map<string, Draft> {
  const drafts = liveById(read);
  for (const { id, version } of read) {
    const [was, known] = [before.get(id), now.get(id)];
    if (known && known.version > version) drafts.set(id, known);
    if (!known && was && was.version >= version) drafts.delete(id);
  }
  for (const [id, draft] of now) if (!before.has(id) && !drafts.has(id)) drafts.set(id, draft);
  return drafts;
}
