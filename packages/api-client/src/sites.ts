import * as z from 'zod';
import { siteChange, siteRecord, type SiteChange, type SiteRecord } from '@bti/domain';
import { path, type Api } from './api.js';
import { ApiUnreachable } from './errors.js';

/** The record of every site, whatever its state. Read at each connect and reconnect of `siteChanges`. */
export const listSites = (api: Api, signal?: AbortSignal): Promise<SiteRecord[]> =>
  api.read(z.array(siteRecord), path('sites'), { signal });

/** The record of the site that answers on a host. */
export const getSiteByHost = (api: Api, host: string): Promise<SiteRecord> =>
  api.read(siteRecord, path('sites', 'by-host', host));

export type PublishedEdition = { text: string; hash: string; number: number };

/** The edition that is out, as its exact text; nothing where `knownHash` is still the one. */
export async function getPublishedEdition(
  api: Api,
  slug: string,
  { knownHash, signal }: { knownHash?: string; signal?: AbortSignal } = {},
): Promise<PublishedEdition | undefined> {
  const headers: Record<string, string> = knownHash ? { 'if-none-match': `"${knownHash}"` } : {};
  const response = await api.send(path('sites', slug, 'edition'), { headers, signal });
  if (response.status === 304) return undefined;
  const text = await response.text().catch((error: unknown) => Promise.reject(new ApiUnreachable(error)));
  const hash = response.headers.get('etag')?.replace(/^(W\/)?"|"$/g, '') ?? '';
  return { text, hash, number: Number(response.headers.get('edition-number')) };
}

/** A file that the published edition uses. */
export const getSiteFile = (
  api: Api,
  slug: string,
  hash: string,
  signal?: AbortSignal,
): Promise<Uint8Array> => bytesOf(api, path('sites', slug, 'files', hash), signal);

/** The frozen draft behind a preview link. */
export const getPreview = (api: Api, token: string): Promise<string> => api.text(path('previews', token));

/** What a frame of the admin shows just now: the drafts as they stand, or the edition that it was opened for. */
export const readFrame = (api: Api, token: string): Promise<string> => api.text(path('frames', token));

/** A file that what is shown behind a preview link uses. */
export const getPreviewFile = (api: Api, token: string, hash: string): Promise<Uint8Array> =>
  bytesOf(api, path('previews', token, 'files', hash));

/** A file that what a frame shows uses. */
export const getFrameFile = (api: Api, token: string, hash: string): Promise<Uint8Array> =>
  bytesOf(api, path('frames', token, 'files', hash));

async function bytesOf(api: Api, from: string, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await api.send(from, { headers: { accept: '*/*' }, signal });
  const whole = await response
    .arrayBuffer()
    .catch((error: unknown) => Promise.reject(new ApiUnreachable(error)));
  return new Uint8Array(whole);
}

export type ChangeEvent = { kind: 'open' } | { kind: 'ping' } | { kind: 'change'; change: SiteChange };

/**
 * The stream of changes, until the connection is lost (`ApiUnreachable`) or given up. `open` comes first: read
 * `listSites` then, since nothing is known of what happened before. Silence for `silenceMs` counts as lost.
 */
export async function* siteChanges(
  api: Api,
  { signal, silenceMs = 60_000 }: { signal?: AbortSignal; silenceMs?: number } = {},
): AsyncGenerator<ChangeEvent> {
  const own = new AbortController();
  const giveUp = () => own.abort();
  signal?.addEventListener('abort', giveUp, { once: true });
  let timer = setTimeout(giveUp, silenceMs);
  try {
    const headers = { accept: 'text/event-stream' };
    const response = await api.send(path('sites', 'changes'), { headers, signal: own.signal });
    yield { kind: 'open' };
    let waiting = '';
    const decoder = new TextDecoder();
    for await (const bytes of chunks(response)) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silenceMs);
      const events = (waiting + decoder.decode(bytes, { stream: true })).split('\n\n');
      waiting = events.pop() ?? '';
      for (const event of events) yield eventOf(event);
    }
    throw new Error('The stream ended.');
  } catch (error) {
    if (signal?.aborted) return;
    throw error instanceof ApiUnreachable ? error : new ApiUnreachable(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    own.abort();
  }
}

async function* chunks(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

function eventOf(event: string): ChangeEvent {
  const data = event.split('\n').filter((line) => line.startsWith('data:'));
  if (data.length === 0) return { kind: 'ping' };
  return {
    kind: 'change',
    change: siteChange.parse(JSON.parse(data.map((line) => line.slice(5)).join('\n'))),
  };
}
