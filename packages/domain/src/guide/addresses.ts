import { freeSlug, type Item } from '../content/item.js';

/** An address within a site: two items never share one. */
const addressOf = (item: Pick<Item, 'type' | 'slug'>): string => `${item.type}/${item.slug}`;

/**
 * The same items, none at the address of another. Where two meet, the one among `settled` keeps it (its readers know
 * it); the other goes back to where it was out last, or, where that is taken too, gets a number behind: one at which
 * none of the `drafts` stands or has stood, or it would lead elsewhere later.
 */
export function apart(
  items: readonly Item[],
  settled: ReadonlySet<string>,
  published: ReadonlyMap<string, Item>,
  drafts: readonly Item[],
): Item[] {
  const taken = new Set(items.filter((item) => settled.has(item.id)).map(addressOf));
  const moved = new Map<string, string>();
  const meeting: Item[] = [];
  for (const item of items) {
    if (settled.has(item.id)) continue;
    if (taken.has(addressOf(item))) meeting.push(item);
    else taken.add(addressOf(item));
  }
  for (const item of meeting) {
    const before = published.get(item.id)?.slug;
    const ofType = new Set(
      [...taken]
        .filter((address) => address.startsWith(`${item.type}/`))
        .map((address) => address.slice(item.type.length + 1)),
    );
    const known = drafts.flatMap((draft) =>
      draft.type === item.type && draft.id !== item.id ? [draft.slug, ...draft.oldSlugs] : [],
    );
    const slug = before && !ofType.has(before) ? before : freeSlug(item.slug, new Set([...ofType, ...known]));
    taken.add(addressOf({ type: item.type, slug }));
    moved.set(item.id, slug);
  }
  return items.map((item) => {
    const slug = moved.get(item.id);
    return slug ? at(item, slug) : item;
  });
}

/** An item under another address; an address it has now is none of its old ones. */
const at = (item: Item, slug: string): Item => ({
  ...item,
  slug,
  oldSlugs: item.oldSlugs.filter((old) => old !== slug),
});

/**
 * The same items, each also found under every address it has had in `elsewhere` (its draft, the edition that is out),
 * as long as no other item has that address now or had it before.
 */
export function withAddressesOf(
  items: readonly Item[],
  ...elsewhere: readonly (readonly Pick<Item, 'id' | 'slug' | 'oldSlugs'>[])[]
): Item[] {
  const taken = new Set(
    items.flatMap((item) =>
      [item.slug, ...item.oldSlugs].map((slug) => addressOf({ type: item.type, slug })),
    ),
  );
  const known = new Map<string, string[]>();
  for (const { id, slug, oldSlugs } of elsewhere.flat())
    known.set(id, [...(known.get(id) ?? []), slug, ...oldSlugs]);
  return items.map((item) => {
    const more = (known.get(item.id) ?? []).filter((slug) => {
      const address = addressOf({ type: item.type, slug });
      return !taken.has(address) && taken.add(address);
    });
    return more.length > 0 ? { ...item, oldSlugs: [...item.oldSlugs, ...more] } : item;
  });
}
