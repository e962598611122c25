import { KeycloakAdmin } from '../../infra/local/keycloak/admin.mjs';
import type { product } from '../support/product.js';

/** Keycloak's admin interface, as its first admin. */
export function keycloakAdmin({ keycloak }: typeof product): KeycloakAdmin {
  if (!keycloak) throw new Error('These tests need a Keycloak: start them with npm run test:keycloak.');
  return new KeycloakAdmin(keycloak);
}
