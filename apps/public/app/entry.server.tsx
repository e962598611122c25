import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PageProvider } from '#app/parts/use-view.tsx';

/**
 * Renders a document as plain HTML: no client runtime is sent, so nothing is streamed and no marks for hydration are
 * left in it. What the page is made from comes with the load context, past Remix's own data.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
): Response {
  const html = renderToStaticMarkup(
    <PageProvider value={load.page}>
      <RemixServer context={context} url={request.url} />
    </PageProvider>,
  );
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** A missing page is an answer, not an error; everything else is told to the log by the server. */
export function handleError(error: unknown): void {
  if (error instanceof Error) process.stderr.write(`${error.stack}\n`);
}
