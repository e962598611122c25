import type { Settings } from '../content/index.js';
import type { Item } from '../content/item.js';
import { apart } from './addresses.js';
import type { Edition } from './edition.js';

type Site = { settings: Settings; items: Item[] };

/**
 * What goes out when some changes are held back: a held item stays as it was last published, a new one stays out, a
 * deleted one stays in; the settings are held by the tenant's id. A held item keeps its published address, so another
 * that has taken it since gives way. What then refers to something that is not out, the check finds.
 */
export function holdBack(
  drafts: Site,
  published: Edition | undefined,
  { tenant, hold }: { tenant: string; hold: readonly string[] },
): Site {
  if (hold.length === 0) return drafts;
  const held = new Set(hold);
  const out = new Map((published?.items ?? []).map((item) => [item.id, item]));
  const stays = [...out.values()].filter((item) => held.has(item.id));
  const goes = drafts.items.filter((item) => !held.has(item.id));
  return {
    settings: published && held.has(tenant) ? published.settings : drafts.settings,
    items: apart([...stays, ...goes], held, out, drafts.items),
  };
}
