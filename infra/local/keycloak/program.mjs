import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { demoUsers } from '../identity/users.mjs';
import { freePort } from '../ports.mjs';
import { KeycloakAdmin, keycloakUser, realmFrom } from './admin.mjs';
import { keycloakHome } from './home.mjs';

/** The password of the demo people here: Keycloak holds them to the realm's rules. */
export const demoPassword = 'demo-passord-for-alle';

/**
 * A real Keycloak in the stand-in's place: with the realm of `infra/keycloak`, the demo people, and its data where
 * the run's data are. `overrides` are settings of the realm that a test
 * needs otherwise, as shorter lifetimes.
 */
export async function keycloakProgram({ dataDir, adminUrl, smtpPort, overrides = {} }) {
  keycloakHome();
  const credentials = { name: 'first-admin', password: randomBytes(18).toString('base64url') };
  const settings = { BTI_ADMIN_URL: adminUrl, BTI_SMTP_PORT: String(smtpPort) };
  return {
    credentials,
    file: 'infra/local/keycloak/main.mjs',
    // Of the realm that is always there: ours is made once it answers.
    health: '/realms/master/.well-known/openid-configuration',
    env: {
      MANAGEMENT_PORT: String(await freePort()),
      KEYCLOAK_DATA: join(dataDir, 'keycloak'),
      ADMIN_NAME: credentials.name,
      ADMIN_PASSWORD: credentials.password,
    },
    prepare: async ({ identity: port }) => {
      const users = demoUsers().map((user) => keycloakUser({ ...user, password: demoPassword }));
      await new KeycloakAdmin({ port, ...credentials }).ask('POST', '', {
        ...realmFrom(settings),
        ...overrides,
        users,
      });
    },
  };
}
