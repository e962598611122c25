import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { RemixBrowser } from '@remix-run/react';
import { loadConfig } from './config.js';
import { SignInPage } from './session/sign-in-page.js';
import { startSession } from './session/session.js';
import { startLanguage } from './words/language.js';

/**
 * keycloak-js is asked before the page is hydrated: its answer stands in the address, and no page may load before
 * it is known who is there. Without a sign-in the router is never started.
 */
async function start(): Promise<void> {
  startLanguage();
  const state = await loadConfig()
    .then(startSession)
    .catch(() => 'unreachable' as const);
  if (state === 'signedIn') return startTransition(() => void hydrateRoot(document, <RemixBrowser />));
  const place = document.getElementById('start');
  if (place) createRoot(place).render(<SignInPage state={state} />);
}

void start();
