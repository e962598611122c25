import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { pathToFileURL } from 'node:url';
import type { PlatformPage } from '../app/model/platform.js';
import { routePath } from '../app/model/resolve.js';
import type { View } from '../app/model/view.js';

/** What a page is rendered from: a view of a site, or a page of the platform. */
type Renderable = { view: View; adminOrigin?: string } | { platform: PlatformPage; themeHref: string };

export type Render = (page: Renderable) => Promise<{ status: number; html: string }>;

/** Loads the built Remix app. It is only ever asked for documents, with addresses that were resolved before. */
export async function loadRender(buildFile: string): Promise<Render> {
  const build = (await import(pathToFileURL(buildFile).href)) as ServerBuild;
  const handle = createRequestHandler(build, 'production');
  return async (page) => {
    const path = 'view' in page ? routePath(page.view.place) : `/plattform/${page.platform.kind}`;
    const response = await handle(new Request(`http://site.invalid${path}`), { page });
    const html = await response.text();
    // Where not even the page for errors can be rendered, Remix answers with a line of plain text.
    if (!html.startsWith('<!doctype html>'))
      throw new Error(`The page was not rendered: ${html.slice(0, 200)}`);
    return { status: response.status, html };
  };
}
