import { pathOf, type Place } from '../app/model/words-in-addresses.js';
import type { Site } from '../app/model/site.js';

const hasPage = new Set(['guide', 'level', 'step', 'tool', 'page', 'tjeneste', 'arena', 'measure']);

/** What search engines may read: everything on a site that is open, nothing of one that is being made. */
export const robotsTxt = (origin: string, open: boolean): string =>
  open
    ? `User-agent: *\nDisallow: /forhandsvisning/\nDisallow: /utkast/\nSitemap: ${origin}/sitemap.xml\n`
    : 'User-agent: *\nDisallow: /\n';

/** The addresses of a site's pages in all its languages. */
export function sitemapXml(site: Site, origin: string): string {
  const places: Place[] = [
    { kind: 'home' },
    ...site.items
      .filter((item) => hasPage.has(item.type))
      .map((item) => ({ kind: 'item', type: item.type, slug: item.slug }) as Place),
  ];
  const urls = places.flatMap((place) =>
    site.languages.map((lang) => `<url><loc>${origin}${pathOf(place, lang, site.main)}</loc></url>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
}
