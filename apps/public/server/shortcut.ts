import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.js';
import type { Parts } from './handler.js';
import { hostName } from './hosts.js';
import type { Shelf } from './page-cache.js';
import type { StoredSite } from './store/site-store.js';

/** How many spellings of hosts are remembered; somebody who makes them up starts it over. */
const most = 10_000;

/**
 * The way of nearly every request: the shelf of the host, then the page by its path. A page that is kept was a plain path
 * on a site's own host when it was made, so only a query, a method or another host can make it something else.
 */
export function createShortcut(
  { env, store, today }: Pick<Parts, 'env' | 'store' | 'today'>,
  shelfOf: (stored: StoredSite) => Shelf,
): (request: IncomingMessage) => Answer | undefined {
  const shelves = new Map<string, Shelf | undefined>();
  let version = '';
  let date = '';

  const find = (header: string): Shelf | undefined => {
    const host = hostName(header);
    const stored = host === undefined ? undefined : store.byHost(host);
    const own = stored && host === `${stored.record.slug}.${env.SITE_DOMAIN}`;
    return own && stored.record.state !== 'mergedInto' ? shelfOf(stored) : undefined;
  };

  return ({ method, url = '', headers: { host = '' } }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (store.version() !== version || today() !== date || shelves.size > most) {
      shelves.clear();
      version = store.version();
      date = today();
    }
    let shelf = shelves.get(host);
    if (!shelf && !shelves.has(host)) shelves.set(host, (shelf = find(host)));
    return shelf?.get(url);
  };
}
