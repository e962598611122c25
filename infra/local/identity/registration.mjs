import { formOf } from './http.mjs';
import { mailPage, passwordPage, registerPage } from './pages.mjs';
import { newId } from './store.mjs';
import { actions } from './addresses.mjs';
import { complete } from './users.mjs';

/** Making an account: the address first, then the link that proves it, then a password. */
export class Registration {
  constructor({ store, users, client, signIn }) {
    Object.assign(this, { store, users, client, signIn, links: new Map() });
  }

  /** `login-actions/registration`. */
  async register(request, response, url) {
    const login = this.signIn.login(request, response, url);
    if (!login) return;
    const { language } = login;
    const page = { language, tab: login.tab, origin: this.client.origin };
    if (request.method !== 'POST') return registerPage(response, page);
    const form = await formOf(request);
    const email = (form.get('email') ?? '').trim().toLowerCase();
    const name = (form.get('name') ?? '').trim();
    const problem =
      !/^[^@\s]+@[^@\s]+$/.test(email) || !name ? 'fillIn' : this.users.byEmail(email) ? 'taken' : undefined;
    if (problem) return registerPage(response, { ...page, email, name, problem });
    const key = newId();
    this.links.set(key, { email, name, tab: login.tab });
    const { origin } = this.client;
    mailPage(response, { language, link: `${actions}/action-token?key=${key}&tab_id=${login.tab}`, origin });
  }

  /** `login-actions/action-token`: the link of the mail, and the password that follows. */
  async actionToken(request, response, url) {
    const key = url.searchParams.get('key');
    const link = this.links.get(key);
    if (!link) return this.signIn.page(response, request, url, 'expired');
    const language = this.signIn.language(request, url);
    const page = { language, key, origin: this.client.origin };
    if (request.method !== 'POST') return passwordPage(response, page);
    const password = (await formOf(request)).get('password-new') ?? '';
    if (password.length < 12 || password.length > 128 || password.toLowerCase() === link.email) {
      return passwordPage(response, { ...page, problem: true });
    }
    url.searchParams.set('tab_id', link.tab);
    const login = this.signIn.login(request, response, url);
    if (!login) return;
    this.links.delete(key);
    const user = complete({ email: link.email, name: link.name, password });
    this.store.users.set(user.email, user);
    this.signIn.finish(response, login, user);
  }
}
