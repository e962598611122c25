import { contentTypes, lensKey, references, resolveItem, type Item, type Lens } from '@bti/domain';
import { belonging, withoutOthersBlocks, withoutOthersTools } from './belonging.js';
import { keepLatest } from './latest.js';
import { lookups, type Site } from './site.js';
import type { Place } from './words-in-addresses.js';

/** How many sites are kept as somebody reads them, over all sites: those that were read last. */
const keep = keepLatest<Site, Site>(200);

/** A site as one reader meets it: every item through the lens, and nothing of what is not part of their guide. */
export function readAs(site: Site, lens: Lens): Site {
  const key = lensKey(lens);
  return key === lensKey({}) ? site : keep(`${site.record.id} ${key}`, site, () => make(site, lens));
}

/** Is a place part of a site as its reader meets it? */
export const isThere = ({ bySlug }: Site, place: Place): boolean =>
  place.kind !== 'item' || bySlug.has(`${place.type}/${place.slug}`);

function make(site: Site, lens: Lens): Site {
  const found = site.items.flatMap((item) => resolveItem(item, lens) ?? []);
  const named = new Set(found.flatMap(({ item, own }) => namedBy(item, own)));
  const read = withoutOthersTools(
    found.map(({ item }) => withoutOthersBlocks(item, lens)),
    lens,
    named,
  );
  return {
    ...site,
    ...lookups(belonging(site.items, read)),
    lens,
    common: site,
    own: new Map(found.map(({ item, own }) => [item.id, own])),
    notDescribed: new Set(found.flatMap(({ item, show }) => (show === 'notDescribed' ? [item.id] : []))),
  };
}

/** What an item's own fields name, where some are a reading's. */
function namedBy(item: Item, own: ReadonlyMap<string, string>): string[] {
  if (own.size === 0) return [];
  return references(contentTypes[item.type].fields, item.data).flatMap(({ to, role }) =>
    own.has(role.split('.', 1)[0]!) ? [to] : [],
  );
}
