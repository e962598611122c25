import { createHash, timingSafeEqual } from 'node:crypto';
import { cookie, cookiesOf, formOf, redirect, withParameters } from './http.mjs';
import { errorPage, registerPage, signInPage } from './pages.mjs';
import { newId } from './store.mjs';
import { languageOf } from './texts.mjs';
import { now, sessionHash } from './tokens.mjs';

const half = 1800;
const codeSeconds = 60;
/** After so many wrong passwords the account waits, and the page does not tell. */
const attempts = { most: 5, wait: 60 };

/** The steps a person sees: who are you, and back to the application with a code. */
export class SignIn {
  constructor({ store, users, client, tokens, lifespans }) {
    Object.assign(this, { store, users, client, tokens, lifespans, failures: new Map() });
  }

  /** The page's language: chosen on the page, else what the application asked for when this sign-in began. */
  language(request, url, began) {
    const { KEYCLOAK_LOCALE: kept } = cookiesOf(request);
    const asked =
      url.searchParams.get('kc_locale') ?? url.searchParams.get('ui_locales') ?? began?.ui_locales;
    return languageOf({ asked, kept, accepted: request.headers['accept-language'] });
  }

  page(response, request, url, error, status) {
    errorPage(response, { language: this.language(request, url), error, status, origin: this.client.origin });
  }

  /** `auth` and `registrations`: an application asks for somebody to be signed in. */
  authorize(request, response, url, create) {
    const asked = Object.fromEntries(url.searchParams);
    if (asked.client_id !== this.client.id) return this.page(response, request, url, 'client');
    if (!this.client.redirects.includes(asked.redirect_uri))
      return this.page(response, request, url, 'redirect');
    const refuse = (error, description) =>
      redirect(response, this.back(asked, { error, error_description: description }));
    const wrong = problemOf(asked, this.client);
    if (wrong) return refuse(...wrong);

    const session = this.sessionOf(request);
    const prompts = (asked.prompt ?? '').split(' ');
    const tooOld = asked.max_age !== undefined && session && now() - session.at > Number(asked.max_age);
    if (session && !tooOld && !prompts.includes('login') && !create && !prompts.includes('create')) {
      session.seen = now();
      return this.sendCode(response, asked, session, '0');
    }
    if (prompts.includes('none')) return refuse('login_required');

    const tab = newId();
    const browser = cookiesOf(request).AUTH_SESSION_ID ?? newId();
    this.store.logins.set(tab, { asked, browser, expires: now() + half });
    this.store.write();
    const cookies = [cookie('AUTH_SESSION_ID', browser), cookie('KC_RESTART', tab)];
    const show = create || prompts.includes('create') ? registerPage : signInPage;
    const language = this.language(request, url);
    show(response, { language, tab, email: asked.login_hint, origin: this.client.origin, cookies });
  }

  /** The sign-in that a form belongs to; answers an error page if it is gone or of another browser. */
  login(request, response, url) {
    const tab = url.searchParams.get('tab_id');
    const login = this.store.logins.get(tab);
    if (!login || login.expires < now()) return void this.page(response, request, url, 'expired');
    if (cookiesOf(request).AUTH_SESSION_ID !== login.browser)
      return void this.page(response, request, url, 'cookie');
    return { ...login, tab, language: this.language(request, url, login.asked) };
  }

  /** `login-actions/authenticate`: the form with the password, or the same page in the other language. */
  async authenticate(request, response, url) {
    const login = this.login(request, response, url);
    if (!login) return;
    const { language } = login;
    const page = { language, tab: login.tab, origin: this.client.origin };
    if (request.method !== 'POST') {
      return signInPage(response, {
        ...page,
        email: login.asked.login_hint,
        cookies: [localeCookie(language)],
      });
    }
    const form = await formOf(request);
    const email = (form.get('username') ?? '').trim().toLowerCase();
    const user = this.users.byEmail(email);
    if (!this.mayTry(email) || !user || !samePassword(user.password, form.get('password') ?? '')) {
      this.failed(email);
      return signInPage(response, { ...page, email, wrong: true });
    }
    this.failures.delete(email);
    this.finish(response, login, user);
  }

  mayTry(email) {
    const failure = this.failures.get(email);
    return !failure || failure.count < attempts.most || failure.at + attempts.wait < now();
  }

  failed(email) {
    const before = this.failures.get(email);
    const count = before && before.at + attempts.wait >= now() ? before.count + 1 : 1;
    this.failures.set(email, { count, at: now() });
  }

  /** Begins a session in this browser and sends it back. A sign-in as somebody else ends the session before. */
  finish(response, login, user) {
    const at = now();
    const session = {
      id: newId(),
      sub: user.sub,
      at,
      seen: at,
      expires: at + this.lifespans.longest,
      clients: {},
    };
    this.store.sessions.set(session.id, session);
    this.store.logins.delete(login.tab);
    this.sendCode(response, login.asked, session, '1', this.sessionCookies(session));
  }

  sendCode(response, asked, session, acr, cookies = []) {
    const { redirect_uri, nonce, code_challenge, scope } = asked;
    const code = `${newId()}.${session.id}.${newId()}`;
    session.clients[this.client.id] ??= { chains: {} };
    this.store.codes.set(code, {
      session: session.id,
      redirect: redirect_uri,
      nonce,
      challenge: code_challenge,
      acr,
      scope: grantedScope(scope),
      expires: now() + codeSeconds,
      used: false,
    });
    this.store.sweep(now(), this.lifespans.idle);
    this.store.write();
    redirect(response, this.back(asked, { session_state: session.id, code }), cookies);
  }

  /** The application's own address with the answer, in Keycloak's order: state, session_state, iss, code. */
  back(asked, { session_state, code, error, error_description }) {
    const mode = asked.response_mode === 'fragment' ? 'fragment' : 'query';
    const { state } = asked;
    return withParameters(asked.redirect_uri, mode, {
      error,
      error_description,
      state,
      session_state,
      iss: this.tokens.issuer,
      code,
    });
  }

  /** The cookies of a session: who it is, and a hash that scripts may compare. */
  sessionCookies({ id, sub }) {
    return [
      cookie('KEYCLOAK_IDENTITY', this.tokens.seal({ typ: 'Serialized-ID', sid: id, sub })),
      cookie('KEYCLOAK_SESSION', sessionHash(id), { readable: true, seconds: this.lifespans.longest }),
    ];
  }

  /** The session this browser is in, if it has not run out. */
  sessionOf(request) {
    const sealed = this.tokens.open(cookiesOf(request).KEYCLOAK_IDENTITY, 'Serialized-ID');
    const session = this.store.sessions.get(sealed?.sid);
    if (!session || session.expires < now() || session.seen + this.lifespans.idle < now()) return undefined;
    return this.users.bySubject(session.sub) ? session : undefined;
  }
}

/** Keycloak's words for what is wrong in a request, or undefined. */
function problemOf(asked, client) {
  const invalid = (description) => ['invalid_request', description];
  if (!asked.response_type) return invalid('Missing parameter: response_type');
  if (asked.response_type !== 'code')
    return ['unsupported_response_type', 'Invalid parameter: response_type'];
  if (asked.response_mode && !['fragment', 'query'].includes(asked.response_mode)) {
    return invalid('Invalid parameter: response_mode');
  }
  const unknown = (asked.scope ?? '').split(' ').filter((scope) => scope && !client.scopes.includes(scope));
  if (unknown.length) return ['invalid_scope', `Invalid scopes: ${asked.scope}`];
  if (!asked.code_challenge_method) return invalid('Missing parameter: code_challenge_method');
  if (asked.code_challenge_method !== 'S256') {
    return invalid('Invalid parameter: code challenge method is not matching the configured one');
  }
  if (!asked.code_challenge) return invalid('Missing parameter: code_challenge');
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(asked.code_challenge))
    return invalid('Invalid parameter: code_challenge');
  return undefined;
}

const grantedScope = (scope) => {
  const openid = (scope ?? '').split(' ').includes('openid');
  return openid ? 'openid email profile' : 'email profile';
};

const localeCookie = (language) => cookie('KEYCLOAK_LOCALE', language);

/** Takes the cookies of a session away. */
export const noSessionCookies = () => [
  cookie('KEYCLOAK_IDENTITY', '', { seconds: 0 }),
  cookie('KEYCLOAK_SESSION', '', { readable: true, seconds: 0 }),
];

function samePassword(known, given) {
  const [a, b] = [known, given].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a, b);
}
