import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApiProblem,
  getPublishedEdition,
  getSiteFile,
  listSites,
  siteChanges,
  type Api,
} from '@bti/api-client';
import { reason, type Log } from '../log.js';
import type { SiteStore, StoredSite } from './site-store.js';

export type Sync = {
  /** Is the connection up and the list read over it? Only then is an unknown host known not to exist. */
  isCurrent: () => boolean;
  /** Has every site been asked for once? Before that, somebody without copies has nothing to show. */
  hasAsked: () => boolean;
  stop: () => Promise<void>;
};

type Options = { api: Api; store: SiteStore; log: Log; firstDelay?: number; longestDelay?: number };

/** How many editions are fetched at a time. */
const atOnce = 4;

/**
 * Keeps the copies current in the background: the list is read at each connect and change, and every edition that is
 * not held is fetched. A lost connection drops nothing; it is tried again, with longer and longer waits.
 */
export function startSync({ api, store, log, firstDelay = 200, longestDelay = 3000 }: Options): Sync {
  const stopping = new AbortController();
  const { signal } = stopping;
  let connected = false;
  let listed = false;
  let asked = false;
  let again = false;
  let running: Promise<void> | undefined;

  /** A site whose edition or files cannot be had keeps what it has, and does not hold up the others. */
  const fetchOne = async ({ record: { id, slug } }: StoredSite): Promise<boolean> => {
    const fetchFile = (hash: string) => getSiteFile(api, slug, hash, signal);
    try {
      const found = await getPublishedEdition(api, slug, { signal });
      const taken = found ? await store.putEdition(id, found.text, fetchFile) : false;
      log('edition', { slug, number: found?.number, taken });
      return taken;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      log('edition failed', { slug, reason: reason(error) });
      return false;
    }
  };

  const fetchAll = async (waiting: StoredSite[]) => {
    let complete = true;
    const worker = async () => {
      for (let site = waiting.shift(); site; site = waiting.shift()) {
        complete = (await fetchOne(site)) && complete;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return complete;
  };

  /** One pass; a change that comes meanwhile asks for another. An edition that is not right is asked for again. */
  const pass = async () => {
    for (let wait = firstDelay; !signal.aborted; wait = Math.min(wait * 2, longestDelay)) {
      again = false;
      let complete = false;
      try {
        await store.setRecords(await listSites(api, signal));
        listed = connected;
        complete = await fetchAll(store.behind());
        asked = true;
      } catch (error) {
        if (!signal.aborted) log('sync failed', { reason: reason(error) });
        if (!connected) return;
      }
      if (complete && !again) return;
      if (complete) wait = firstDelay / 2;
      else await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  };
  const ask = () => {
    again = true;
    running ??= pass().finally(() => {
      running = undefined;
      if (again && connected) ask();
    });
  };

  const listen = async () => {
    let wait = firstDelay;
    while (!signal.aborted) {
      try {
        for await (const event of siteChanges(api, { signal })) {
          if (event.kind === 'open') {
            connected = true;
            wait = firstDelay;
            log('connected');
          }
          if (event.kind !== 'ping') ask();
        }
      } catch (error) {
        if (connected) log('connection lost', { reason: reason(error) });
      }
      connected = listed = false;
      await sleep(wait * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
      wait = Math.min(wait * 2, longestDelay);
    }
  };
  const listening = listen();

  return {
    isCurrent: () => connected && listed,
    hasAsked: () => asked,
    stop: async () => {
      stopping.abort();
      await Promise.all([listening, running]);
    },
  };
}
