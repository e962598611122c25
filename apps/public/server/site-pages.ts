import { filePath, hashInPath } from '../app/model/files.js';
import { wordOfLens } from '../app/model/lens-word.js';
import { addressOf, placeOn, resolve } from '../app/model/resolve.js';
import type { Site } from '../app/model/site.js';
import { makeView, type Standing } from '../app/model/view.js';
import { wordsLanguage } from '../app/model/words-in-addresses.js';
import { makeAnswer, type Answer, type Lead } from './answer.js';
import { originOf } from './env.js';
import { headersOf, type FileAnswer } from './file-answer.js';
import type { Parts } from './handler.js';
import { fileHeaders, pageHeaders } from './headers.js';
import type { Shelf } from './page-cache.js';
import type { Platform } from './platform.js';
import { robotsTxt, sitemapXml } from './site-files.js';
import type { StoredSite } from './store/site-store.js';
import { favicon, themeAnswer, themeHref } from './theme-files.js';
import { createWorkBudget } from './work-budget.js';

/** May be kept, but is asked for again each time: the ETag then answers, so that a new edition shows at once. */
const revalidated = 'public, max-age=0, must-revalidate';

/** The pages and files of a published site. */
export function createSitePages({ env, port, store, today, cache, render }: Parts, platform: Platform) {
  const originOfSite = (slug: string) => originOf(`${slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, port());
  /** A search is rendered for each who asks, so it may take a third of the time and no more. */
  const searching = createWorkBudget(1 / 3, 1500);

  /** Where the pages of a site are kept: by all that a page is a function of, beside the app itself. */
  const shelfOf = ({ version, record }: StoredSite): Shelf =>
    cache.shelf(`${today()} ${version} ${record.slug}`);

  const file = (stored: StoredSite, site: Site, path: string): Promise<Answer> | Lead | undefined => {
    const { colour } = site.settings;
    const open = standingOf(site) === 'published';
    const kept = (type: string, body: () => string) =>
      shelfOf(stored).take(path, () =>
        makeAnswer({ type, body: body(), cacheControl: revalidated, headers: fileHeaders, compress: 'well' }),
      );
    const origin = originOfSite(stored.record.slug);
    if (path === '/robots.txt') return kept('text/plain; charset=utf-8', () => robotsTxt(origin, open));
    if (path === '/sitemap.xml' && open) return kept('application/xml', () => sitemapXml(site, origin));
    if (path === '/favicon.svg') return kept('image/svg+xml', () => favicon(colour));
    if (path === '/favicon.ico') return { status: 308, to: '/favicon.svg' };
    return path.startsWith('/tema.') ? themeAnswer(cache, path, colour) : undefined;
  };

  /** A file that the edition uses, from the copy on the disk; the address of an earlier version leads to it. */
  const used = async (site: Site, path: string): Promise<Answer | Lead | FileAnswer | undefined> => {
    const hash = hashInPath(path);
    const found = hash === undefined ? undefined : site.files.get(hash);
    if (!found) return undefined;
    const to = filePath(found);
    if (to !== path) return { status: 302, to };
    // The disk has lost it; it is being fetched again.
    if (!(await store.files.has(found)))
      return platform.page('unavailable', wordsLanguage(site.main, site.main), 503);
    return {
      path: store.files.path(found.hash),
      size: found.size,
      etag: `"${found.hash}"`,
      headers: headersOf(found, standingOf(site) === 'published'),
    };
  };

  const page = async (
    stored: StoredSite,
    common: Site,
    path: string,
    query: string,
  ): Promise<Answer | Lead> => {
    const resolved = resolve(common, path, query);
    if (resolved.kind === 'redirect') return { status: resolved.forNow ? 303 : 308, to: resolved.to };
    const { site, lang } = resolved;
    const place = placeOn(resolved);
    const standing = standingOf(site);
    const searched = place.kind === 'search';
    const make = async (): Promise<Answer> => {
      const view = makeView({
        site,
        lang,
        place,
        today: today(),
        origin: originOfSite(stored.record.slug),
        base: '',
        standing,
        themeHref: themeHref(site.settings.colour),
      });
      const { status, html } = await render({ view });
      return makeAnswer({
        status,
        type: 'text/html; charset=utf-8',
        body: html,
        // What somebody searches for is nobody else's business: it is kept nowhere on the way.
        cacheControl: searched || status >= 500 ? 'no-store' : status === 200 ? revalidated : 'no-cache',
        headers: pageHeaders(standing === 'published' && status === 200 && !searched),
        compress: searched ? 'quickly' : 'well',
      });
    };
    if (searched)
      return searching.isLeft()
        ? searching.spend(make)
        : platform.page('busy', wordsLanguage(lang, site.main), 429);
    // All missing pages of a site are one page: what somebody makes up costs nothing to answer. A page that is there
    // for others says so, at its own address.
    const there = resolved.kind === 'page' ? resolved.place : resolved.elsewhere;
    return shelfOf(stored).take(
      there ? addressOf(site, there, lang) : `404 ${lang} ${wordOfLens(site)}`,
      make,
    );
  };

  return {
    shelfOf,
    answer: async (
      stored: StoredSite,
      site: Site,
      path: string,
      query: string,
    ): Promise<Answer | Lead | FileAnswer> =>
      (await file(stored, site, path)) ?? (await used(site, path)) ?? page(stored, site, path, query),
  };
}

/** How a site stands to the world, as its pages say it. */
const standingOf = ({ record }: Site): Standing =>
  record.state === 'building' ? 'building' : record.state === 'active' ? 'published' : 'closed';
