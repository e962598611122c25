import { protocol } from './addresses.mjs';
import { cookie, cookiesOf, formOf, redirect } from './http.mjs';
import { loggedOutPage, logoutPage } from './pages.mjs';
import { newId } from './store.mjs';
import { noSessionCookies } from './sign-in.mjs';

/** The sign-out: at once for who shows an ID token, after a question for who only names the client. */
export class SignOut {
  constructor({ store, client, tokens, signIn }) {
    Object.assign(this, { store, client, tokens, signIn, waiting: new Map() });
  }

  /** GET or POST logout. */
  async logout(request, response, url) {
    const asked = Object.fromEntries(request.method === 'POST' ? await formOf(request) : url.searchParams);
    const { id_token_hint: hint, client_id: clientId, post_logout_redirect_uri: target, state } = asked;
    const refuse = () => this.signIn.page(response, request, url, 'logout');
    const claims = hint ? this.tokens.read(hint) : undefined;
    if (hint && (claims?.typ !== 'ID' || (clientId && clientId !== claims.aud))) return refuse();
    if (!hint && clientId !== this.client.id) return refuse();
    if (target !== undefined && !this.client.afterLogout.includes(target)) return refuse();
    const next = target && (state ? `${target}?${new URLSearchParams({ state })}` : target);
    if (claims) {
      this.store.sessions.delete(claims.sid);
      return this.done(request, response, url, next);
    }
    const key = newId();
    const browser = cookiesOf(request).AUTH_SESSION_ID ?? newId();
    this.waiting.set(key, { next, browser });
    const action = `${protocol}/logout/logout-confirm?tab_id=${key}`;
    const cookies = [cookie('AUTH_SESSION_ID', browser)];
    logoutPage(response, {
      language: this.signIn.language(request, url),
      action,
      origin: this.client.origin,
      cookies,
    });
  }

  /** The answer to the question. */
  confirm(request, response, url) {
    const key = url.searchParams.get('tab_id');
    const waiting = this.waiting.get(key);
    if (request.method !== 'POST' || !waiting || cookiesOf(request).AUTH_SESSION_ID !== waiting.browser) {
      return this.signIn.page(response, request, url, 'logout');
    }
    this.waiting.delete(key);
    this.done(request, response, url, waiting.next);
  }

  done(request, response, url, next) {
    const session = this.signIn.sessionOf(request);
    if (session) this.store.sessions.delete(session.id);
    this.store.write();
    if (next) return redirect(response, next, noSessionCookies());
    const language = this.signIn.language(request, url);
    loggedOutPage(response, { language, origin: this.client.origin, cookies: noSessionCookies() });
  }
}
