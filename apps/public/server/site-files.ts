import { pageTypes, pathOf, type Place } from '../app/model/words-in-addresses.js';
import type { Site } from '../app/model/site.js';

/** Types whose things are found another way than by a list: by the guide, or from what names them. */
const unlisted = new Set(['guide', 'level', 'step', 'page', 'section', 'warning']);

/** What search engines may read: everything on a site that is open, nothing of one that is being made. */
export const robotsTxt = (origin: string, open: boolean): string =>
  open
    ? `User-agent: *\nDisallow: /forhandsvisning/\nDisallow: /utkast/\nSitemap: ${origin}/sitemap.xml\n`
    : 'User-agent: *\nDisallow: /\n';

/** The addresses of a site's pages in all its languages. */
export function sitemapXml(site: Site, origin: string): string {
  const places: Place[] = [
    { kind: 'home' },
    ...pageTypes
      .filter((type) => !unlisted.has(type) && site.items.some((item) => item.type === type))
      .map((type) => ({ kind: 'list', type }) as Place),
    ...site.items.map((item) => ({ kind: 'item', type: item.type, slug: item.slug }) as Place),
  ];
  const urls = places.flatMap((place) =>
    site.languages.map((lang) => `<url><loc>${origin}${pathOf(place, lang, site.main)}</loc></url>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
}
