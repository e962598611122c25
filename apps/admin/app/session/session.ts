import { ApiUnreachable } from '@bti/api-client';
import type Keycloak from 'keycloak-js';
import type { Config } from '../config.js';
import { interfaceLanguage } from '../words/language.js';
import { within } from './within.js';

/**
 * Who is signed in, and whether they still are. `expired`: was signed in on this page and is no longer, so the page
 * keeps what was typed and asks. `unreachable`: the identity server does not answer.
 */
export type SessionState = 'starting' | 'signedOut' | 'signedIn' | 'expired' | 'unreachable';

const returnTo = 'bti-return';
const answerTime = 6_000;

let keycloak: Keycloak | undefined;
let authority = '';
let state: SessionState = 'starting';
const listeners = new Set<() => void>();

export const sessionState = (): SessionState => state;

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Nobody is signed in (any longer): the call was not made, or the API refused the token. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
}

/**
 * Starts keycloak-js before the page is hydrated: finishes a sign-in that comes back, or asks silently whether
 * there is one. The token stays in memory; the address the person wanted waits in sessionStorage.
 */
export async function startSession(config: Config): Promise<SessionState> {
  authority = `${config.keycloak.url}/realms/${config.keycloak.realm}`;
  const { default: KeycloakClass } = await import('keycloak-js');
  keycloak = new KeycloakClass(config.keycloak);
  keycloak.onAuthLogout = expire;
  const comesBack = /[#&]state=/.test(location.hash);
  try {
    const signedIn = await within(
      2 * answerTime,
      keycloak.init({
        onLoad: 'check-sso',
        pkceMethod: 'S256',
        redirectUri: `${location.origin}/`,
        silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
        silentCheckSsoFallback: false,
        checkLoginIframe: true,
        checkLoginIframeInterval: 2,
        messageReceiveTimeout: answerTime,
      }),
    );
    become(signedIn ? 'signedIn' : 'signedOut');
  } catch {
    become((await isReachable()) ? 'signedOut' : 'unreachable');
  }
  if (state === 'signedIn' && comesBack) goBack();
  return state;
}

/** The address that waited during the sign-in, put back before the router reads it. */
function goBack(): void {
  const address = sessionStorage.getItem(returnTo);
  sessionStorage.removeItem(returnTo);
  if (address?.startsWith('/') && !address.startsWith('//')) history.replaceState(null, '', address);
}

let leaving = false;

/** Is the page being left for a sign-in, which comes back to what was typed? */
export const leavesToSignIn = (): boolean => leaving;

/** Goes to the sign-in page, and afterwards back to where the person is now. */
export async function signIn(): Promise<void> {
  if (!(await isReachable())) {
    if (state !== 'expired') become('unreachable');
    throw new Error('The identity server does not answer.');
  }
  sessionStorage.setItem(returnTo, location.pathname + location.search + location.hash);
  leaving = true;
  try {
    await keycloak?.login({ redirectUri: `${location.origin}/`, locale: interfaceLanguage() });
  } catch (error) {
    leaving = false;
    throw error;
  }
}

/** Ends the session everywhere; other open tabs notice within a few seconds. */
export async function signOut(): Promise<void> {
  sessionStorage.removeItem(returnTo);
  await keycloak?.logout({ redirectUri: `${location.origin}/` });
}

/** A token that is good for at least half a minute. Where none is to be had just now, the API cannot be asked either. */
export async function freshToken(): Promise<string> {
  if (!keycloak?.authenticated) {
    expire();
    throw new SignedOut();
  }
  try {
    await within(answerTime, keycloak.updateToken(30));
  } catch {
    // Renewal failed. Refused: keycloak-js has signed out. Not reached: the token may still be good for a while.
    if (!keycloak.authenticated) {
      expire();
      throw new SignedOut();
    }
  }
  if (!keycloak.token || keycloak.isTokenExpired(0))
    throw new ApiUnreachable(new Error('The identity server does not answer.'));
  return keycloak.token;
}

/** Called when the token is refused, by the identity server or the API. */
export function expire(): void {
  if (state === 'signedIn') become('expired');
}

async function isReachable(): Promise<boolean> {
  try {
    await within(answerTime, fetch(`${authority}/.well-known/openid-configuration`, { mode: 'no-cors' }));
    return true;
  } catch {
    return false;
  }
}
