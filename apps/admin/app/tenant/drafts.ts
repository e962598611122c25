import { lensKey, type Draft } from '@bti/domain';

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
    // A reading is saved without a new version of its item.
    const isSavedHere = known !== was && known?.version === version;
    if (known && (known.version > version || isSavedHere)) drafts.set(id, known);
    if (!known && was && was.version >= version) drafts.delete(id);
  }
  for (const [id, draft] of now) if (!before.has(id) && !drafts.has(id)) drafts.set(id, draft);
  return drafts;
}

/** An item and its readings as they stand now, in a word: another one after each save of any of them. */
export const stateOf = ({ version, readings }: Draft): string =>
  [version, ...readings.map((reading) => `${lensKey(reading)}${reading.version}`)].join();

/** Who saved an item last, or one of its readings, and when. */
export const lastTouch = ({ updatedAt, updatedBy, readings }: Draft): { at: string; by: string } =>
  readings.reduce(
    (last, one) => (one.updatedAt > last.at ? { at: one.updatedAt, by: one.updatedBy } : last),
    { at: updatedAt, by: updatedBy },
  );
