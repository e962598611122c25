import { isRouteErrorResponse, Meta, Outlet, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import font from '@bti/ui/fonts/inter-latin.woff2?url';
import { directionOf } from '@bti/domain';
import { publicWords } from '@bti/text';
import { Frame, PlatformFrame } from '#app/parts/frame.tsx';
import { Message } from '#app/parts/message.tsx';
import { usePage } from '#app/parts/use-view.tsx';
import stylesheet from '#app/styles/app.css?url';

/** The document. It holds no script but in the admin's frame: every page is whole as it comes. */
function Document({ title, children }: { title?: string; children: ReactNode }) {
  const page = usePage();
  const { view } = page;
  const lang = view ? view.lang : page.platform.lang;
  const indexed =
    view?.standing === 'published' && view.place.kind !== 'missing' && view.place.kind !== 'search';
  return (
    <html lang={lang} dir={directionOf(lang)} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {title ? <title>{title}</title> : <Meta />}
        {!indexed && <meta name="robots" content="noindex" />}
        <link rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="stylesheet" href={page.view ? page.view.themeHref : page.themeHref} />
        {page.view && page.adminOrigin && (
          <script src="/utkast.js" defer data-admin={page.adminOrigin} data-base={page.view.base} />
        )}
        {view && <link rel="icon" type="image/svg+xml" href="/favicon.svg" />}
        {view && indexed && (
          <>
            <link rel="canonical" href={view.canonical()} />
            {view.site.languages.length > 1 &&
              view.site.languages.map((lang) => (
                <link key={lang} rel="alternate" hrefLang={lang} href={view.canonical(lang)} />
              ))}
          </>
        )}
      </head>
      <body {...(view && view.ui !== lang ? { lang: view.ui } : {})}>
        {view ? <Frame>{children}</Frame> : <PlatformFrame>{children}</PlatformFrame>}
      </body>
    </html>
  );
}

export default function App() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

/** What is not there is said in the site's own frame; anything else is a fault of ours. */
export function ErrorBoundary() {
  const error = useRouteError();
  const page = usePage();
  const words = page.view ? page.view.words : publicWords[page.platform.lang];
  const message = isRouteErrorResponse(error) && error.status === 404 ? words.notFound : words.failed;
  return (
    <Document title={message.title}>
      <Message {...message} />
    </Document>
  );
}
