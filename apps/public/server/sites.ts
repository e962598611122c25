import { makeSite, type Site } from '../app/model/site.js';
import type { SiteStore, StoredSite } from './store/site-store.js';

/** How many sites are kept read and looked up at a time; the others are read from the disk when somebody comes. */
const most = 200;

/** Reads sites from the store when they are asked for, and keeps the latest. */
export function createSites(store: SiteStore): (stored: StoredSite) => Promise<Site | undefined> {
  const kept = new Map<string, { version: string; site: Promise<Site | undefined> }>();
  return (stored) => {
    const { id } = stored.record;
    const known = kept.get(id);
    kept.delete(id);
    const entry =
      known?.version === stored.version
        ? known
        : {
            version: stored.version,
            site: store.edition(stored).then((edition) => edition && makeSite(edition, stored.record)),
          };
    kept.set(id, entry);
    entry.site.catch(() => kept.delete(id));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return entry.site;
  };
}
