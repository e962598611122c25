import { RouteFailure } from '#app/parts/route-failure.js';

/** An address that leads nowhere. */
export function clientLoader(): never {
  throw new Response('', { status: 404 });
}

export default function NoPage() {
  return null;
}

export const ErrorBoundary = RouteFailure;
