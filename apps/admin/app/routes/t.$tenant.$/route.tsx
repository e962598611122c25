import { PageFailure } from '#app/parts/route-failure.js';

/** An address inside a tenant that leads nowhere: the frame stays, and with it the way on. */
export function clientLoader(): never {
  throw new Response('', { status: 404 });
}

export default function NoPlace() {
  return null;
}

export const ErrorBoundary = PageFailure;
