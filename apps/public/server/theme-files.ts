import { readableColour, themeCss } from '@bti/ui';
import { makeAnswer, type Answer } from './answer.js';
import { forEver } from './assets.js';
import { fileHeaders } from './headers.js';
import type { PageCache } from './page-cache.js';
import { sha256 } from './store/disk.js';

/** The address of the stylesheet that a colour gives: it holds a hash of the content, so it never changes. */
export const themeHref = (colour: string): string => `/tema.${sha256(themeCss(colour)).slice(0, 12)}.css`;

/** The stylesheet of a site's colour, if this is its address. */
export function themeAnswer(cache: PageCache, path: string, colour: string): Promise<Answer> | undefined {
  if (path !== themeHref(colour)) return undefined;
  return cache.shelf('themes').take(path, () =>
    makeAnswer({
      type: 'text/css; charset=utf-8',
      body: themeCss(colour),
      cacheControl: forEver,
      headers: fileHeaders,
      compress: 'well',
    }),
  );
}

/** A puzzle piece in the site's colour, for the browser's tab. */
export const favicon = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${readableColour(colour)}" d="M4 6a2 2 0 0 1 2-2h5.5a4 4 0 1 1 7 0H24a2 2 0 0 1 2 2v5.5a4 4 0 1 1 0 7V26a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-7.5a4 4 0 1 0 0-7Z"/></svg>`;
