import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import { Announcer } from './parts/announce.js';
import { ConnectionBanner } from './parts/connection-banner.js';
import { RouteFailure } from './parts/route-failure.js';
import { ExpiredDialog } from './session/expired-dialog.js';
import { useWords } from './words/language.js';
import './styles/index.css';

/** The document. It is written once at build, in bokmål, and never rendered on a server after that. */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nb" data-color-scheme="auto" data-color="accent" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>BTI-plattformen</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  const { words } = useWords();
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {words.common.skip}
      </a>
      <Outlet />
      <ConnectionBanner />
      <ExpiredDialog />
      <Announcer />
    </>
  );
}

/** Shown until it is known who is there; the sign-in page takes its place where nobody is. */
export function HydrateFallback() {
  return (
    <div id="start">
      <main className="splash" id="main">
        <span className="brand-mark" aria-hidden="true" />
        <p>Åpner …</p>
      </main>
    </div>
  );
}

export function ErrorBoundary() {
  return (
    <>
      <RouteFailure />
      <ExpiredDialog />
    </>
  );
}
