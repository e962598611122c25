import { audiences, audienceSlugs, lensInAddress, type Lens } from '@bti/domain';
import type { Site } from './site.js';

const audienceOf = (word: string) => audiences.find((audience) => audienceSlugs[audience] === word);

/** What the reader is called in the query of an address: `?for=barnehage`. */
export const readerParameter = 'for';

/** The reader that a query names, as it is written there. */
export const readerIn = (query: string): string =>
  query.includes(readerParameter) ? (new URLSearchParams(query).get(readerParameter) ?? '') : '';

/** A reader as an address of a site says it; the site's own, where none is named. */
export function wordOfLens(site: Site, { tjeneste, audience }: Lens = site.lens): string {
  const { byId } = site.common ?? site;
  return lensInAddress((tjeneste && byId.get(tjeneste)?.slug) ?? '', audience);
}

/** The reader that a query asks for: everybody where it names none; nothing where the site has no texts for them. */
export function lensAsked(site: Site, query: string): Lens | undefined {
  const lens = lensOfWord(site, readerIn(query));
  const isKnown = (part: keyof Lens) => !lens?.[part] || site.lenses.some((one) => one[part] === lens[part]);
  return isKnown('tjeneste') && isKnown('audience') ? lens : undefined;
}

function lensOfWord({ bySlug, byOldSlug }: Site, word: string): Lens | undefined {
  if (!word) return {};
  const alone = audienceOf(word);
  if (alone) return { audience: alone };
  const [slug, reader, ...more] = word.split('.');
  const audience = reader ? audienceOf(reader) : undefined;
  const key = `tjeneste/${slug}`;
  const tjeneste = (bySlug.get(key) ?? byOldSlug.get(key))?.id;
  if (!tjeneste || more.length > 0 || (reader && !audience)) return undefined;
  return { tjeneste, ...(audience ? { audience } : {}) };
}

/** An address within a site for a reader; a place on the page stays at its end. */
export function withReader(address: string, word: string): string {
  if (!word) return address;
  const [page = '', place] = address.split('#', 2);
  return `${page}${page.includes('?') ? '&' : '?'}${readerParameter}=${word}${place === undefined ? '' : `#${place}`}`;
}
