import { pathOfRealm } from './addresses.mjs';

/** The cookies a browser sent. */
export function cookiesOf(request) {
  const pairs = (request.headers.cookie ?? '').split(';').map((part) => part.trim().split('='));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name, ...rest]) => [name, rest.join('=')]));
}

/** A cookie as Keycloak sets it: for frames of other origins too, and so always Secure. */
export function cookie(name, value, { readable = false, seconds } = {}) {
  const parts = [`${name}=${value}`, `Path=${pathOfRealm}/`, 'Secure', 'SameSite=None'];
  if (!readable) parts.push('HttpOnly');
  if (seconds !== undefined) parts.push(`Max-Age=${seconds}`);
  return parts.join(';');
}

/** Reads a form's fields; a body beyond a form's size is refused. */
export async function formOf(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 100_000) throw new Error('The form is too large.');
  }
  return new URLSearchParams(text);
}

/** Answers JSON that nobody may keep. */
export function json(response, status, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}

/** Sends the browser on. */
export function redirect(response, location, cookies = []) {
  response.writeHead(302, {
    Location: location,
    'Cache-Control': 'no-store',
    ...(cookies.length && { 'Set-Cookie': cookies }),
  });
  response.end();
}

/** Puts parameters into an address the way the client asked to get them. */
export function withParameters(address, mode, parameters) {
  const text = new URLSearchParams(
    Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null),
  ).toString();
  if (mode === 'fragment') return `${address}#${text}`;
  return `${address}${address.includes('?') ? '&' : '?'}${text}`;
}
