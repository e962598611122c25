import type { AppLoadContext } from '@remix-run/node';
import type { PlatformPage } from './model/platform.js';
import type { View } from './model/view.js';

/**
 * What the server hands to Remix with a page: the site as this page shows it, or the platform's own page. A page in the
 * admin's frame knows the admin's origin, to speak with it.
 */
export type PageContext =
  | { view: View; adminOrigin?: string; platform?: undefined }
  | { view?: undefined; adminOrigin?: undefined; platform: PlatformPage; themeHref: string };

declare module '@remix-run/node' {
  interface AppLoadContext {
    page: PageContext;
  }
}

/** The site of a page that belongs to one. */
export function viewOf(context: AppLoadContext): View {
  if (!context.page.view) throw new Response(null, { status: 404 });
  return context.page.view;
}
