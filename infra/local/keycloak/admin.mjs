import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../identity/users.mjs';
import { root } from '../paths.mjs';

/** The realm as the file says, with `${NAME:default}` filled in as Keycloak's own import would. */
export function realmFrom(settings) {
  const text = readFileSync(join(root, 'infra/keycloak/realm.json'), 'utf8');
  return JSON.parse(text.replace(/\$\{(\w+):([^}]*)\}/g, (_, name, fallback) => settings[name] ?? fallback));
}

/** Talks to Keycloak's admin interface as its first admin. */
export class KeycloakAdmin {
  constructor({ port, name, password }) {
    this.base = `http://127.0.0.1:${port}`;
    this.credentials = { name, password };
  }

  async token() {
    const { name, password } = this.credentials;
    const form = { grant_type: 'password', client_id: 'admin-cli', username: name, password };
    const response = await fetch(`${this.base}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    if (!response.ok) throw new Error(`Keycloak refuses its first admin: ${response.status}`);
    return (await response.json()).access_token;
  }

  /** One request below `/admin/realms`; answers the body, or undefined where there is none. */
  async ask(method, path, body) {
    const request = {
      method,
      headers: { authorization: `Bearer ${await this.token()}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const response = await fetch(`${this.base}/admin/realms${path}`, request);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }
}

/** A person as the realm's file holds them: an address that is verified, and a password. */
export function keycloakUser({ email, name, password, sub, emailVerified = true }) {
  const { first, last } = partsOf(name);
  return {
    id: sub,
    username: email,
    email,
    emailVerified,
    enabled: true,
    firstName: first,
    lastName: last,
    credentials: [{ type: 'password', value: password, temporary: false }],
  };
}
