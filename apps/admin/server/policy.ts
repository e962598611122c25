import { createHash } from 'node:crypto';
import type { Env } from './env.js';

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The hashes of the inline scripts of a document, which the build writes and nobody else can add to. */
function scriptHashes(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((found) =>
    hashOf(found[1]!),
  );
}

/** What the admin's document may load, call and frame: itself, the API, the identity server, and the sites. */
export function documentPolicy(env: Env, html: string): string {
  const sites = env.SITE_URL.replace('{slug}', '*');
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHashes(html).join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self' ${env.API_URL} ${env.KEYCLOAK_URL}`,
    `frame-src 'self' ${env.KEYCLOAK_URL} ${sites}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The page in the hidden frame, by which keycloak-js learns whether somebody is signed in. */
export const silentPage =
  '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Innlogging</title></head><body><script>parent.postMessage(location.href, location.origin);</script></body></html>';

export const silentPolicy = `default-src 'none'; script-src ${scriptHashes(silentPage).join(
  ' ',
)}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
};

/** Only over https: a browser ignores it otherwise, and a local start has none. */
export const transportHeader = { 'strict-transport-security': 'max-age=31536000' };
