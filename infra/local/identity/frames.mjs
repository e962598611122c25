import { protocol } from './addresses.mjs';

const page = (script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Session</title></head><body><script>${script}</script></body></html>`;

/** Sets a cookie in a frame of another origin and goes on to see whether it came along. */
const step1 = page(`
document.cookie = 'KEYCLOAK_3P_COOKIE=supported; SameSite=None; Secure';
location.href = 'step2.html';`);

const step2 = page(`
const supported = document.cookie.includes('KEYCLOAK_3P_COOKIE=supported');
document.cookie = 'KEYCLOAK_3P_COOKIE=; expires=Thu, 01 Jan 1970 00:00:00 GMT; SameSite=None; Secure';
window.parent.postMessage(supported ? 'supported' : 'unsupported', '*');`);

/** Tells a client whether its session is still the browser's session, without a request for each question. */
const statusFrame = page(`
let allowed;
async function answer(clientId, origin, session) {
  if (!allowed) {
    const url = new URL(location.origin + location.pathname + '/init');
    url.searchParams.set('client_id', clientId);
    url.searchParams.set('origin', origin);
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) return 'error';
    allowed = { clientId, origin };
  }
  if (clientId !== allowed.clientId || origin !== allowed.origin) return 'error';
  const found = document.cookie.split('; ').find((part) => part.startsWith('KEYCLOAK_SESSION='));
  const cookie = found ? found.slice('KEYCLOAK_SESSION='.length) : '';
  if (!session || !cookie) return session || cookie ? 'changed' : 'unchanged';
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(session)));
  const hash = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return cookie === hash ? 'unchanged' : 'changed';
}
addEventListener('message', async (event) => {
  if (typeof event.data !== 'string') return;
  const space = event.data.indexOf(' ');
  if (space < 0) return event.source.postMessage('error', event.origin);
  const result = await answer(event.data.slice(0, space), event.origin, event.data.slice(space + 1)).catch(() => 'error');
  event.source.postMessage(result, event.origin);
});`);

const frames = {
  [`${protocol}/3p-cookies/step1.html`]: step1,
  [`${protocol}/3p-cookies/step2.html`]: step2,
  [`${protocol}/login-status-iframe.html`]: statusFrame,
};

/** Serves the pages keycloak-js keeps in hidden frames. They may be framed from anywhere, as Keycloak's may. */
export function serveFrame(request, response, url, client) {
  if (url.pathname === `${protocol}/login-status-iframe.html/init`) {
    const known =
      url.searchParams.get('client_id') === client.id && url.searchParams.get('origin') === client.origin;
    response.writeHead(known ? 204 : 403);
    response.end();
    return true;
  }
  const html = frames[url.pathname];
  if (!html) return false;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(html);
  return true;
}
