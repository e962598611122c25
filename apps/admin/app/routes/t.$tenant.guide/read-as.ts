import { lensesOf, lensKey, resolveItem, type Data, type Draft, type Item, type Lens } from '@bti/domain';
import type { Drafts } from './guide-model.js';

/** One of those whom something of their own is written for, and what the guide is to them. */
export type Reader = {
  lens: Lens;
  /** As it stands in the address of what is written for them. */
  key: string;
  name: string;
  /** The items that say something else to them than to everybody. */
  own: ReadonlySet<string>;
  notDescribed: ReadonlySet<string>;
};

/** Everybody for whom something in these drafts is written. */
export const readersOf = (drafts: Drafts): Lens[] => lensesOf([...drafts.values()].map(asItem));

/** The drafts as a reader has them: with what is written for that reader, and without what is hidden. */
export function readAs(
  drafts: Drafts,
  lens: Lens,
  name: string,
): { drafts: Drafts; reader: Reader; hidden: number } {
  const read = new Map<string, Draft>();
  const own = new Set<string>();
  const notDescribed = new Set<string>();
  let hidden = 0;
  for (const draft of drafts.values()) {
    const found = resolveItem(asItem(draft), lens);
    if (!found && draft.type === 'step') hidden += 1;
    if (!found) continue;
    read.set(draft.id, { ...draft, data: found.item.data as Data });
    if (found.own.size > 0) own.add(draft.id);
    if (found.show === 'notDescribed') notDescribed.add(draft.id);
  }
  return { drafts: read, reader: { lens, key: lensKey(lens), name, own, notDescribed }, hidden };
}

const asItem = (draft: Draft): Item => draft as unknown as Item;
