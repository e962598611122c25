import { contentTypes, references, type Item, type Lens } from '@bti/domain';

/** Types whose things belong to whoever's guide uses them. Helplines and tjenester are everybody's. */
const followUse = new Set<Item['type']>([
  'level',
  'step',
  'tool',
  'role',
  'arena',
  'measure',
  'legalReference',
]);

/** What takes a level in is a guide, and what takes a step in is a level; that something else leads there does not. */
const takenInBy: Partial<Record<Item['type'], string>> = { level: 'guide.levels', step: 'level.steps' };

/**
 * What belongs to one reader's guide. Readings take things in: a step on a level, a tool in a step. So a thing that some
 * guide uses belongs to those readers whose guides use it; what no guide uses belongs to all. A warning belongs to those
 * for whom it stands somewhere. `all` are the items with their readings, `read` the same as this reader meets them.
 */
export function belonging(all: readonly Item[], read: readonly Item[]): Item[] {
  const typeOf = new Map(all.map(({ id, type }) => [id, type]));
  const versions = all.flatMap(versionsOf);
  const usedSomewhere = usedBy(versions, typeOf);
  const standsSomewhere = new Set(versions.filter(stands).map(({ id }) => id));
  for (let items = read.filter((item) => stands(item) || !standsSomewhere.has(item.id)); ;) {
    const used = usedBy(items, typeOf);
    const left = items.filter(
      ({ id, type }) => !followUse.has(type) || used.has(id) || !usedSomewhere.has(id),
    );
    if (left.length === items.length) return left;
    items = left;
  }
}

/** Does the rule of a warning put it anywhere? Nothing else has such a rule. */
const stands = (item: Item): boolean =>
  item.type !== 'warning' || item.data.everywhere || item.data.shownOn.length > 0;

/** An item as everybody reads it, and as each of its readings has it. */
const versionsOf = (item: Item): Item[] => [
  item,
  ...(item.readings ?? []).map((reading) => ({ ...item, data: { ...item.data, ...reading.data } }) as Item),
];

function usedBy(items: readonly Item[], typeOf: ReadonlyMap<string, Item['type']>): Set<string> {
  const used = new Set<string>();
  for (const { id, type, data } of items)
    for (const { to, role } of references(contentTypes[type].fields, data)) {
      const only = takenInBy[typeOf.get(to) ?? 'page'];
      if (to !== id && (!only || only === `${type}.${role}`)) used.add(to);
    }
  return used;
}

/** Does a tool belong to the readers of a tjeneste: named by none, by this one, or by a text that is their own? */
export function withoutOthersTools(
  items: readonly Item[],
  { tjeneste }: Lens,
  named: ReadonlySet<string>,
): Item[] {
  return items.filter(
    ({ id, type, data }) =>
      type !== 'tool' ||
      !tjeneste ||
      named.has(id) ||
      (data as Item<'tool'>['data']).tjenester.length === 0 ||
      (data as Item<'tool'>['data']).tjenester.includes(tjeneste),
  );
}

/** Of a step, the blocks that are not written for another tjeneste or another reader. */
export function withoutOthersBlocks(item: Item, { tjeneste, audience }: Lens): Item {
  if (item.type !== 'step') return item;
  const readers = { leader: 'leader', parents: 'parent' } as const;
  const blocks = item.data.blocks.filter(
    (block) =>
      (!tjeneste || block.tjeneste === null || block.tjeneste === tjeneste) &&
      (!audience || !(block.reader in readers) || readers[block.reader as keyof typeof readers] === audience),
  );
  return blocks.length === item.data.blocks.length ? item : { ...item, data: { ...item.data, blocks } };
}
