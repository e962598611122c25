import { ApiProblem, getFrameFile, getPreview, getPreviewFile, readFrame } from '@bti/api-client';
import { readEdition, type Language } from '@bti/domain';
import { filePath, hashInPath } from '../app/model/files.js';
import { languageOfPath, placeOn, resolve, type Resolved } from '../app/model/resolve.js';
import { makeSite, type Site } from '../app/model/site.js';
import { makeView } from '../app/model/view.js';
import { lensAsked, wordOfLens, withReader } from '../app/model/lens-word.js';
import { wordsLanguage, pathOf, placeOf } from '../app/model/words-in-addresses.js';
import { makeAnswer, type Answer, type Lead } from './answer.js';
import { originOf } from './env.js';
import { headersOf } from './file-answer.js';
import type { Parts } from './handler.js';
import { frameHeaders, previewHeaders } from './headers.js';
import type { Platform } from './platform.js';
import type { StoredSite } from './store/site-store.js';
import { themeHref } from './theme-files.js';

/** A site that is not published, behind a token: a shared preview, or what the admin shows in a frame. */
type Kind = 'preview' | 'frame';
const bases = { preview: '/forhandsvisning/', frame: '/utkast/' } as const satisfies Record<Kind, string>;
const read = { preview: getPreview, frame: readFrame };
const readFile = { preview: getPreviewFile, frame: getFrameFile };

export type UnpublishedPath = { kind: Kind; token: string; path: string };

/** The token and the page of an address under a preview or a frame. */
export function unpublishedPath(path: string): UnpublishedPath | undefined {
  const kind = (['preview', 'frame'] as const).find((name) => path.startsWith(bases[name]));
  const match = kind && /^([A-Za-z0-9_-]{8,200})(\/.*)?$/.exec(path.slice(bases[kind].length));
  return match ? { kind, token: match[1]!, path: match[2] || '/' } : undefined;
}

/** A path as the log may tell it: whoever reads the log must not get in by it. */
export function loggedPath(path: string): string {
  const behindToken = unpublishedPath(path);
  return behindToken ? `${bases[behindToken.kind]}*${behindToken.path}` : path;
}

/**
 * Shows a site behind a token: fetched from the API for each page and kept nowhere, so that it is as new as it can be,
 * and gone the moment its token ends.
 */
export function createUnpublished(parts: Omit<Parts, 'sites' | 'store'>, platform: Platform) {
  const { env, port, api, render, today } = parts;
  const adminOrigin = new URL(env.ADMIN_ORIGIN).origin;
  const headers = { preview: previewHeaders(adminOrigin), frame: frameHeaders(adminOrigin) };

  const answer = async (
    { record }: StoredSite,
    { kind, token, path }: UnpublishedPath,
    query: string,
    langOfSite: Language,
  ): Promise<Answer | Lead> => {
    const text = await read[kind](api, token).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status < 500) return undefined;
      throw error;
    });
    const edition = text === undefined ? undefined : readEdition(text);
    if (edition?.tenant !== record.id) {
      const asked = languageOfPath(path);
      return platform.page(
        `${kind}Ended`,
        wordsLanguage(asked ?? langOfSite, langOfSite),
        404,
        headers[kind],
      );
    }
    const common = makeSite(edition, record);
    const base = bases[kind] + token;
    const file = common.files.get(hashInPath(path) ?? '');
    if (file)
      return filePath(file) === path
        ? makeAnswer({
            type: file.type,
            body: Buffer.from(await readFile[kind](api, token, file.hash)),
            cacheControl: 'no-store',
            headers: { ...headers[kind], ...headersOf(file, false) },
            compress: 'no',
          })
        : { status: 303, to: base + filePath(file) };
    const resolved = itemAsked(common, path, query) ?? resolve(common, path, query);
    if (resolved.kind === 'redirect')
      return { status: 303, to: base + (resolved.to === '/' ? '' : resolved.to) };
    const { site, lang } = resolved;
    const view = makeView({
      site,
      lang,
      place: placeOn(resolved),
      today: today(),
      origin: originOf(`${record.slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, port()),
      base,
      standing: kind,
      themeHref: themeHref(site.settings.colour),
    });
    const page = await render(kind === 'frame' ? { view, adminOrigin } : { view });
    return makeAnswer({
      status: page.status,
      type: 'text/html; charset=utf-8',
      body: page.html,
      cacheControl: 'no-store',
      headers: headers[kind],
      compress: 'quickly',
    });
  };

  return { answer, headers: ({ kind }: UnpublishedPath): Record<string, string> => headers[kind] };
}

/** `/_/ITEMID?sprak=nn&for=barnehage` leads to the page of an item, for who knows the item but not its address. */
function itemAsked(site: Site, path: string, query: string): Resolved | undefined {
  const id = /^\/_\/([^/]+)$/.exec(path)?.[1];
  if (!id) return undefined;
  const asked = new URLSearchParams(query).get('sprak');
  const lang = site.languages.find((code) => code === asked) ?? site.main;
  const item = site.byId.get(id);
  const to = pathOf(item ? placeOf(item) : { kind: 'home' }, lang, site.main);
  return { kind: 'redirect', to: withReader(to, wordOfLens(site, lensAsked(site, query))) };
}
