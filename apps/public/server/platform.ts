import type { PublicLanguage } from '@bti/text';
import { fallbackColour } from '@bti/ui';
import { platformLanguages, type PlatformMessage, type PlatformPage } from '../app/model/platform.js';
import { makeAnswer, type Answer, type Lead } from './answer.js';
import { originOf } from './env.js';
import type { Parts } from './handler.js';
import { pageHeaders } from './headers.js';
import { themeAnswer, themeHref } from './theme-files.js';

export type Platform = ReturnType<typeof createPlatform>;

/** The platform's own few pages: the list of open sites on its own host, and why there is nothing on another. */
export function createPlatform({ env, port, store, cache, render }: Omit<Parts, 'sites' | 'api'>) {
  const theme = themeHref(fallbackColour);
  const shelf = cache.shelf('platform');
  const originOfSite = (slug: string) => originOf(`${slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, port());

  const make = async (
    page: PlatformPage,
    status: number,
    headers = pageHeaders(status === 200),
  ): Promise<Answer> => {
    const rendered = await render({ platform: page, themeHref: theme });
    return makeAnswer({
      status: rendered.status === 200 ? status : rendered.status,
      type: 'text/html; charset=utf-8',
      body: rendered.html,
      cacheControl: status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
      headers: { ...headers, ...(status === 503 || status === 429 ? { 'retry-after': '5' } : {}) },
      compress: 'well',
      vary: 'accept-language',
    });
  };

  /** Kept apart for each set of headers: what may be shown in a frame, and what may not. */
  const page = (
    kind: PlatformMessage,
    lang: PublicLanguage,
    status: number,
    headers?: Record<string, string>,
  ): Promise<Answer> =>
    shelf.take(`${kind} ${lang} ${headers?.['content-security-policy']}`, () =>
      make({ kind, lang }, status, headers),
    );

  return {
    page,
    /** The stylesheet of the platform's own colour, on whichever host it is asked for. */
    theme: (path: string) => themeAnswer(cache, path, fallbackColour),
    origin: (): Lead => ({ status: 308, to: originOf(env.SITE_DOMAIN, env.SITE_DOMAIN, port()) + '/' }),
    front: (path: string, lang: PublicLanguage): Promise<Answer> => {
      if (path !== '/' && !platformLanguages.some((code) => path === `/${code}`))
        return page('unknownHost', lang, 404);
      const sites = store
        .all()
        .filter(({ record }) => record.state === 'active' && record.edition)
        .map(({ record: { name, kind, slug } }) => ({ name, kind, href: originOfSite(slug) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
      return shelf.take(`front ${store.version()} ${lang}`, () => make({ kind: 'front', lang, sites }, 200));
    },
  };
}
