import { fallbackColour } from '@bti/ui';
import type { PlatformPage } from '../app/model/platform.js';
import { makeAnswer, type Answer } from './answer.js';
import { originOf } from './env.js';
import type { Parts } from './handler.js';
import { pageHeaders } from './headers.js';
import { themeAnswer, themeHref } from './theme-files.js';

/** The platform's own few pages: the list of open sites on its own host, and why there is nothing on another. */
export function createPlatform({ env, port, store, cache, render }: Omit<Parts, 'sites' | 'api'>) {
  const theme = themeHref(fallbackColour);
  const originOfSite = (slug: string) => originOf(`${slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, port());

  const make = (page: PlatformPage, status: number, key: string): Promise<Answer> =>
    cache.take(key, async () => {
      const rendered = await render({ platform: page, themeHref: theme });
      return makeAnswer({
        status: rendered.status === 200 ? status : rendered.status,
        type: 'text/html; charset=utf-8',
        body: rendered.html,
        cacheControl: status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
        headers: { ...pageHeaders(status === 200), ...(status === 503 ? { 'retry-after': '5' } : {}) },
        compress: 'well',
      });
    });

  const page = (kind: Exclude<PlatformPage['kind'], 'front'>, status: number): Promise<Answer> =>
    make({ kind }, status, `platform ${kind}`);

  return {
    page,
    /** The stylesheet of the platform's own colour, on whichever host it is asked for. */
    theme: (path: string) => themeAnswer(cache, path, fallbackColour),
    origin: () => originOf(env.SITE_DOMAIN, env.SITE_DOMAIN, port()) + '/',
    front: (path: string): Promise<Answer> => {
      if (path !== '/') return page('unknownHost', 404);
      const sites = store
        .all()
        .filter(({ record }) => record.state === 'active' && record.edition)
        .map(({ record: { name, kind, slug } }) => ({ name, kind, href: originOfSite(slug) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
      return make({ kind: 'front', sites }, 200, `platform ${store.version()}`);
    },
  };
}
