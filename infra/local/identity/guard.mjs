const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Why the stand-in must not run, in one sentence, or undefined. Its passwords are public, so it may serve
 * nobody but the person at this machine.
 */
export function refusal({ NODE_ENV, HOST = '127.0.0.1' }) {
  if (NODE_ENV === 'production') {
    return 'The local identity server has public passwords and does not run with NODE_ENV=production: use Keycloak there.';
  }
  if (!loopback.has(HOST)) {
    return `The local identity server has public passwords and listens on this machine only, not on ${HOST}: leave HOST out.`;
  }
  return undefined;
}
