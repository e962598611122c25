import { ApiProblem, getPreview } from '@bti/api-client';
import { readEdition } from '@bti/domain';
import { resolve } from '../app/model/resolve.js';
import { makeSite } from '../app/model/site.js';
import { makeView } from '../app/model/view.js';
import { makeAnswer, type Answer } from './answer.js';
import { originOf } from './env.js';
import type { Parts } from './handler.js';
import { previewHeaders } from './headers.js';
import type { StoredSite } from './store/site-store.js';
import { themeHref } from './theme-files.js';

const base = '/forhandsvisning/';
type PreviewPath = { token: string; path: string };

/** The token and the page of an address under a preview. */
export function previewPath(path: string): PreviewPath | undefined {
  const match = path.startsWith(base)
    ? /^([A-Za-z0-9_-]{8,200})(\/.*)?$/.exec(path.slice(base.length))
    : null;
  return match ? { token: match[1]!, path: match[2] || '/' } : undefined;
}

/**
 * Shows a draft behind a link with a token: fetched from the API for each page and kept nowhere, so that it is gone
 * the moment the link is taken back.
 */
export function createPreview({ env, port, api, render, today }: Omit<Parts, 'sites' | 'store'>) {
  return async ({ record }: StoredSite, { token, path }: PreviewPath): Promise<Answer | string> => {
    const text = await getPreview(api, token).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status < 500) return undefined;
      throw error;
    });
    const edition = text === undefined ? undefined : readEdition(text);
    if (edition?.tenant !== record.id) return nothing();
    const site = makeSite(edition, record);
    const resolved = resolve(site, path);
    const prefix = `${base}${token}`;
    if (resolved.kind === 'redirect') return prefix + (resolved.to === '/' ? '' : resolved.to);
    const view = makeView({
      site,
      lang: resolved.lang,
      place: resolved.kind === 'page' ? resolved.place : { kind: 'missing' },
      today: today(),
      origin: originOf(`${record.slug}.${env.SITE_DOMAIN}`, env.SITE_DOMAIN, port()),
      base: prefix,
      standing: 'preview',
      themeHref: themeHref(site.settings.colour),
    });
    const page = await render({ view });
    return makeAnswer({
      status: page.status,
      type: 'text/html; charset=utf-8',
      body: page.html,
      cacheControl: 'no-store',
      headers: previewHeaders(env.ADMIN_ORIGIN),
      compress: 'quickly',
    });
  };
}

const nothing = (): Promise<Answer> =>
  makeAnswer({
    status: 404,
    type: 'text/plain; charset=utf-8',
    body: '',
    cacheControl: 'no-store',
    compress: 'no',
  });
