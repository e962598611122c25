import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from '../app/model/resolve.js';
import { makeView, type Standing } from '../app/model/view.js';
import type { Site } from '../app/model/site.js';
import { makeAnswer, send, type Answer, type Lead } from './answer.js';
import { originOf, type Env } from './env.js';
import { fileHeaders, pageHeaders } from './headers.js';
import { hostKind, hostName } from './hosts.js';
import { reason, type Log } from './log.js';
import type { PageCache } from './page-cache.js';
import { createPlatform } from './platform.js';
import { readerLanguage } from './reader-language.js';
import { isRefused } from './refusals.js';
import type { Render } from './render.js';
import { createUnpublished, unpublishedPath } from './unpublished.js';
import { robotsTxt, sitemapXml } from './site-files.js';
import type { SiteStore, StoredSite } from './store/site-store.js';
import { favicon, themeAnswer, themeHref } from './theme-files.js';
import { ApiUnreachable, ApiProblem, type Api } from '@bti/api-client';
import type { InterfaceLanguage } from '@bti/domain';

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
type Asked = { host: string; path: string; query: string; lang: InterfaceLanguage };

/** May be kept, but is asked for again each time: the ETag then answers, so that a new edition shows at once. */
const revalidated = 'public, max-age=0, must-revalidate';
const html = 'text/html; charset=utf-8';

/** The whole of the public site: from a request to the bytes of its page. */
export function createHandler(parts: Parts): Handler {
  const { env, store, cache, log } = parts;
  const platform = createPlatform(parts);
  const unpublished = createUnpublished(parts, platform);

  const answer = async ({ host, path, query, lang }: Asked): Promise<Answer | Lead> => {
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
    const own = `${stored.record.slug}.${env.SITE_DOMAIN}`;
    if (host !== own)
      return permanently(originOf(own, env.SITE_DOMAIN, parts.port()) + path + (query && `?${query}`));
    const site = await parts.sites(stored);
    const behindToken = unpublishedPath(path);
    if (behindToken) return unpublished(stored, behindToken, query, site?.main ?? lang);
    if (!site)
      return stored.announced.edition
        ? platform.page('unavailable', lang, 503)
        : platform.page('notPublished', lang, 404);
    return (await merged(stored, path)) ?? sitePage(stored, site, path);
  };

  /** A merged site leads on: to the same page where the new site has it, else to its front page. */
  const merged = async ({ record }: StoredSite, path: string): Promise<Lead | undefined> => {
    const into =
      record.state === 'mergedInto' && record.mergedInto ? store.bySlugOrId(record.mergedInto) : undefined;
    if (!into) return undefined;
    const site = await parts.sites(into);
    const found = site && resolve(site, path);
    const to = found?.kind === 'page' ? path : found?.kind === 'redirect' ? found.to : '/';
    return permanently(
      originOf(`${into.record.slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, parts.port()) + to,
    );
  };

  const sitePage = async (stored: StoredSite, site: Site, path: string): Promise<Answer | Lead> => {
    const origin = originOf(`${stored.record.slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, parts.port());
    const standing = standingOf(site);
    const open = standing === 'published';
    const colour = site.settings.colour;
    const file = (type: string, body: string) =>
      cache.take(keyOf(stored, path), () =>
        makeAnswer({ type, body, cacheControl: revalidated, headers: fileHeaders, compress: 'well' }),
      );
    if (path === '/robots.txt') return file('text/plain; charset=utf-8', robotsTxt(origin, open));
    if (path === '/sitemap.xml' && open) return file('application/xml', sitemapXml(site, origin));
    if (path === '/favicon.svg') return file('image/svg+xml', favicon(colour));
    if (path === '/favicon.ico') return permanently('/favicon.svg');
    const theme = path.startsWith('/tema.') ? themeAnswer(cache, path, colour) : undefined;
    if (theme) return theme;

    const resolved = resolve(site, path);
    if (resolved.kind === 'redirect') return permanently(resolved.to);
    const { lang } = resolved;
    const place = resolved.kind === 'page' ? resolved.place : ({ kind: 'missing' } as const);
    // All missing pages of a site are one page: what somebody makes up costs nothing to answer.
    const key = keyOf(stored, resolved.kind === 'page' ? path : `404 ${lang}`);
    return cache.take(key, async () => {
      const themed = themeHref(colour);
      const view = makeView({
        site,
        lang,
        place,
        today: parts.today(),
        origin,
        base: '',
        standing,
        themeHref: themed,
      });
      const page = await parts.render({ view });
      return makeAnswer({
        status: page.status,
        type: html,
        body: page.html,
        cacheControl: page.status === 200 ? revalidated : 'no-cache',
        headers: pageHeaders(open && page.status === 200),
        compress: 'well',
      });
    });
  };

  /** What a page is a function of, beside the app itself (the cache lives and dies with the build). */
  const keyOf = ({ version, record }: StoredSite, path: string) =>
    `${parts.today()} ${version} ${record.slug}${path}`;

  const quick = (host: string, path: string): Answer | undefined => {
    const stored = store.byHost(host);
    if (!stored || host !== `${stored.record.slug}.${env.SITE_DOMAIN}`) return undefined;
    return stored.record.state === 'mergedInto' ? undefined : cache.get(keyOf(stored, path));
  };

  return (request, response) => {
    const url = request.url ?? '';
    const end = url.indexOf('?');
    const path = end === -1 ? url : url.slice(0, end);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, { allow: 'GET, HEAD' });
    if (path === '/health/live') return plain(response, 200);
    if (path === '/health/ready') return plain(response, parts.isReady() ? 200 : 503);
    const host = hostName(request.headers.host);
    if (!host) return plain(response, 400);
    // A page that is kept was a plain path when it was made, so only a query can make it something else.
    const ready = end === -1 ? quick(host, path) : undefined;
    if (ready) return send(request, response, ready);
    if (isRefused(url)) return plain(response, 404);
    const query = end === -1 ? '' : url.slice(end + 1);
    answer({ host, path, query, lang: readerLanguage(request.headers['accept-language']) }).then(
      (found) => {
        if ('to' in found) lead(response, found);
        else send(request, response, found);
      },
      (error: unknown) => {
        log('page failed', { host, path, reason: reason(error) });
        plain(response, isUnreachable(error) ? 503 : 500);
      },
    );
  };
}

const permanently = (to: string): Lead => ({ status: 308, to });

/** Leads on: for good, or only this time. */
function lead(response: ServerResponse, { status, to }: Lead): void {
  plain(response, status, {
    location: to,
    'cache-control': status === 308 ? 'public, max-age=300' : 'no-store',
  });
}

/** How a site stands to the world, as its pages say it. */
const standingOf = ({ record }: Site): Standing =>
  record.state === 'building' ? 'building' : record.state === 'active' ? 'published' : 'closed';

/** An answer without a page: a redirect, a refusal, a sign of life. */
function plain(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const retry = status === 503 ? { 'retry-after': '5' } : {};
  response.writeHead(status, { 'content-length': 0, ...fileHeaders, ...retry, ...headers }).end();
}

/** A preview needs the API; that it is away is no fault of ours. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiUnreachable || (error instanceof ApiProblem && error.status >= 500);
