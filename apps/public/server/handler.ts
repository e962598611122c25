import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiProblem, ApiUnreachable, type Api } from '@bti/api-client';
import type { PublicLanguage } from '@bti/text';
import { addressOf, languageOfPath, resolve } from '../app/model/resolve.js';
import type { Site } from '../app/model/site.js';
import { platformLanguages } from '../app/model/platform.js';
import { wordsLanguage } from '../app/model/words-in-addresses.js';
import { send, type Answer, type Lead } from './answer.js';
import { originOf, type Env } from './env.js';
import { sendFile, type FileAnswer } from './file-answer.js';
import { fileHeaders } from './headers.js';
import { hostKind, hostName } from './hosts.js';
import { reason, type Log } from './log.js';
import type { PageCache } from './page-cache.js';
import { createPlatform } from './platform.js';
import { readerLanguage } from './reader-language.js';
import { isRefused } from './refusals.js';
import type { Render } from './render.js';
import { createShortcut } from './shortcut.js';
import { createSitePages } from './site-pages.js';
import type { SiteStore, StoredSite } from './store/site-store.js';
import { createUnpublished, loggedPath, unpublishedPath } from './unpublished.js';

export type Parts = {
  env: Env;
  port: () => number;
  api: Api;
  store: SiteStore;
  sites: (stored: StoredSite) => Promise<Site | undefined>;
  isCurrent: () => boolean;
  isReady: () => boolean;
  assets: ReadonlyMap<string, Answer>;
  cache: PageCache;
  render: Render;
  today: () => string;
  log: Log;
};

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What somebody asks for: a page on a host, and the language of their browser. */
type Asked = { host: string; path: string; query: string; lang: PublicLanguage };

/** The whole of the public site: from a request to the bytes of its page. */
export function createHandler(parts: Parts): Handler {
  const { env, store, log } = parts;
  const platform = createPlatform(parts);
  const unpublished = createUnpublished(parts, platform);
  const pages = createSitePages(parts, platform);
  const shortcut = createShortcut(parts, pages.shelfOf);
  const originOfSite = (slug: string) =>
    originOf(`${slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, parts.port());

  const answer = async ({ host, path, query, lang }: Asked): Promise<Answer | Lead | FileAnswer> => {
    const asset = parts.assets.get(path);
    if (asset) return asset;
    const theme = path.startsWith('/tema.') ? platform.theme(path) : undefined;
    if (theme) return theme;
    const kind = hostKind(host, env.SITE_DOMAIN).kind;
    if (kind === 'toPlatform') return platform.origin();
    if (kind === 'platform') return platform.front(path, lang);
    const stored = store.byHost(host);
    if (!stored)
      return parts.isCurrent()
        ? platform.page('unknownHost', lang, 404)
        : platform.page('unavailable', lang, 503);
    const { slug } = stored.record;
    if (host !== `${slug}.${env.SITE_DOMAIN}`)
      return { status: 308, to: originOfSite(slug) + path + (query && `?${query}`) };
    const site = await parts.sites(stored);
    const behindToken = unpublishedPath(path);
    if (behindToken) return unpublished.answer(stored, behindToken, query, site?.main ?? lang);
    if (!site)
      return stored.announced.edition
        ? platform.page('unavailable', lang, 503)
        : platform.page('notPublished', lang, 404);
    return (await merged(stored, path, query)) ?? pages.answer(stored, site, path, query);
  };

  /** A merged site leads on: to the same page where the new site has it, else to its front page. */
  const merged = async ({ record }: StoredSite, path: string, query: string): Promise<Lead | undefined> => {
    const into =
      record.state === 'mergedInto' && record.mergedInto ? store.bySlugOrId(record.mergedInto) : undefined;
    if (!into) return undefined;
    const site = await parts.sites(into);
    const found = site && resolve(site, path, query);
    const to =
      found?.kind === 'page'
        ? addressOf(found.site, found.place, found.lang)
        : found?.kind === 'redirect'
          ? found.to
          : '/';
    return { status: 308, to: originOfSite(into.record.slug) + to };
  };

  /** What went wrong is told to the log; the reader gets a page all the same, in the language of the site. */
  const failed = async (asked: Asked, error: unknown): Promise<Answer> => {
    const { host, path, lang } = asked;
    const behindToken = unpublishedPath(path);
    log('page failed', { host, path: loggedPath(path), reason: reason(error) });
    const stored = store.byHost(host);
    const main = stored && (await parts.sites(stored).catch(() => undefined))?.main;
    const language = main ? wordsLanguage(languageOfPath(behindToken?.path ?? path) ?? main, main) : lang;
    const headers = behindToken && unpublished.headers(behindToken);
    return isUnreachable(error)
      ? platform.page('unavailable', language, 503, headers)
      : platform.page('failed', language, 500, headers);
  };

  return (request, response) => {
    const kept = shortcut(request);
    if (kept) return send(request, response, kept);
    const url = request.url ?? '';
    const end = url.indexOf('?');
    const path = end === -1 ? url : url.slice(0, end);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, { allow: 'GET, HEAD' });
    if (path === '/health/live') return plain(response, 200);
    if (path === '/health/ready') return plain(response, parts.isReady() ? 200 : 503);
    const host = hostName(request.headers.host);
    if (!host) return plain(response, 400);
    if (isRefused(url)) return plain(response, 404);
    const query = end === -1 ? '' : url.slice(end + 1);
    const asked = {
      host,
      path,
      query,
      lang: platformLanguage(path) ?? readerLanguage(request.headers['accept-language']),
    };
    answer(asked)
      .catch((error: unknown) => failed(asked, error))
      .then(
        (found) => {
          if ('to' in found) lead(response, found);
          else if ('path' in found) sendFile(request, response, found);
          else send(request, response, found);
        },
        (error: unknown) => {
          log('error page failed', { host, path: loggedPath(path), reason: reason(error) });
          plain(response, 500);
        },
      );
  };
}

/** Leads on: for good, or only this time. */
function lead(response: ServerResponse, { status, to }: Lead): void {
  const cacheControl = status === 303 ? 'no-store' : 'public, max-age=300';
  plain(response, status, { location: to, 'cache-control': cacheControl });
}

/** An answer without a page: a redirect, a refusal, a sign of life. */
function plain(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const retry = status === 503 ? { 'retry-after': '5' } : {};
  response.writeHead(status, { 'content-length': 0, ...fileHeaders, ...retry, ...headers }).end();
}

/** The language that an address of the platform's own asks for, before that of the browser. */
const platformLanguage = (path: string): PublicLanguage | undefined =>
  platformLanguages.find((code) => code === languageOfPath(path));

/** The API is away: that is no fault of ours, and over soon. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiUnreachable || (error instanceof ApiProblem && error.status >= 500);
