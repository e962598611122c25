import { createServer } from 'node:http';
import { actions, clientOf, discovery, pathOfRealm, protocol } from './addresses.mjs';
import { serveFrame } from './frames.mjs';
import { Grants } from './grants.mjs';
import { json } from './http.mjs';
import { Registration } from './registration.mjs';
import { SignIn } from './sign-in.mjs';
import { SignOut } from './sign-out.mjs';
import { Store } from './store.mjs';
import { Tokens } from './tokens.mjs';
import { demoUsers, usersFrom } from './users.mjs';

/**
 * A stand-in for Keycloak on this machine: the same addresses, claims, cookies and refusals, so that the admin
 * and the API need not know which of the two they talk to.
 */
export function createIdentityServer({ issuer, adminOrigin, stateFile, usersFile, lifespans }) {
  const store = new Store(stateFile);
  const users = directory(store, [...demoUsers(), ...usersFrom(usersFile)]);
  const client = clientOf(adminOrigin);
  const spans = { access: 300, idle: 1800, longest: 36000, ...lifespans };
  const tokens = new Tokens(store.keys, issuer, spans);
  const signIn = new SignIn({ store, users, client, tokens, lifespans: spans });
  const grants = new Grants({ store, users, client, tokens, lifespans: spans });
  const signOut = new SignOut({ store, client, tokens, signIn });
  const registration = new Registration({ store, users, client, signIn });
  const open = { 'Access-Control-Allow-Origin': '*' };

  const routes = {
    [`${pathOfRealm}/.well-known/openid-configuration`]: (_, response) =>
      json(response, 200, discovery(issuer), open),
    [`${protocol}/certs`]: (_, response) => json(response, 200, tokens.jwks(), open),
    [`${protocol}/auth`]: (request, response, url) => signIn.authorize(request, response, url, false),
    [`${protocol}/registrations`]: (request, response, url) => signIn.authorize(request, response, url, true),
    [`${protocol}/token`]: (request, response) => grants.token(request, response),
    [`${protocol}/userinfo`]: (request, response) => grants.userinfo(request, response),
    [`${protocol}/logout`]: (request, response, url) => signOut.logout(request, response, url),
    [`${protocol}/logout/logout-confirm`]: (request, response, url) =>
      signOut.confirm(request, response, url),
    [`${actions}/authenticate`]: (request, response, url) => signIn.authenticate(request, response, url),
    [`${actions}/registration`]: (request, response, url) => registration.register(request, response, url),
    [`${actions}/action-token`]: (request, response, url) => registration.actionToken(request, response, url),
  };

  return createServer(async (request, response) => {
    try {
      const url = new URL(request.url, issuer);
      if (serveFrame(request, response, url, client)) return;
      const route = routes[url.pathname];
      if (route) await route(request, response, url);
      else signIn.page(response, request, url, 'missing', 404);
    } catch (error) {
      process.stderr.write(`${error.stack}\n`);
      if (!response.headersSent) json(response, 500, { error: 'unknown_error' });
      else response.destroy();
    }
  });
}

/** Looks people up: the demo sign-ins first, then those who registered. */
function directory(store, known) {
  const byEmail = new Map(known.map((user) => [user.email, user]));
  const bySubject = new Map(known.map((user) => [user.sub, user]));
  return {
    byEmail: (email) => byEmail.get(email) ?? store.users.get(email),
    bySubject: (sub) => bySubject.get(sub) ?? [...store.users.values()].find((user) => user.sub === sub),
  };
}
