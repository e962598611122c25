import { describe } from '../content/index.js';
import type { Item } from '../content/item.js';
import { emptyData } from '../derive/empty.js';
import { concerns, lensKey, weight, type Lens } from './lens.js';
import type { Reading, ReadingShow } from './reading.js';

/** An item as one reader sees it, and for each field that is not the common one, whose it is (a lens key). */
export type Resolved<I extends Item = Item> = {
  item: I;
  own: ReadonlyMap<string, string>;
  show: Exclude<ReadingShow, 'hidden'>;
};

const common: ReadonlyMap<string, string> = new Map();

/**
 * An item through a lens: each field from the strongest reading that has it, otherwise from the base. Nothing, where
 * the item is hidden for this reader. A text is taken with all its languages, so that a language never mixes two facts.
 */
export function resolveItem<I extends Item>(item: I, lens: Lens): Resolved<I> | undefined {
  if (!item.readings) return { item, own: common, show: 'shown' };
  const { readings, ...base } = item;
  const found = readings
    .filter((reading) => concerns(reading, lens))
    .sort((a, b) => weight(a) - weight(b)) as Reading[];
  const deciding = found.findLastIndex((reading) => reading.show !== undefined);
  const show = found[deciding]?.show ?? 'shown';
  if (show === 'hidden') return undefined;
  const data: Record<string, unknown> = { ...base.data };
  const own = new Map<string, string>();
  for (const [at, reading] of found.entries()) {
    if (show === 'notDescribed' && at === deciding) clear(item, data, own);
    for (const [name, value] of Object.entries(reading.data)) {
      if (value === undefined) continue;
      data[name] = value;
      own.set(name, lensKey(reading));
    }
  }
  return { item: { ...base, data } as unknown as I, own, show };
}

/** What nobody has described for a reader: nothing of it stays but what it is called. */
function clear(item: Item, data: Record<string, unknown>, own: Map<string, string>): void {
  const { title, fields } = describe(item.type);
  const empty: Record<string, unknown> = emptyData(item.type);
  for (const [name, field] of Object.entries(fields)) {
    if (name === title || field.names) continue;
    data[name] = empty[name];
    own.delete(name);
  }
}

/** A site's items through a lens, without those that are hidden for it. */
export const resolveItems = (items: readonly Item[], lens: Lens): Item[] =>
  items.flatMap((item) => resolveItem(item, lens)?.item ?? []);

/** Every lens that something is written for, in the order of their keys. */
export function lensesOf(items: readonly Item[]): Lens[] {
  const found = new Map<string, Lens>();
  for (const { readings = [] } of items)
    for (const { tjeneste, audience } of readings)
      found.set(lensKey({ tjeneste, audience }), {
        ...(tjeneste ? { tjeneste } : {}),
        ...(audience ? { audience } : {}),
      });
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lens]) => lens);
}

/** How many fields each lens overrides, over all items, by lens key. */
export function overrideCounts(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { readings = [] } of items)
    for (const reading of readings) {
      const key = lensKey(reading);
      counts.set(key, (counts.get(key) ?? 0) + Object.keys(reading.data).length);
    }
  return counts;
}
