import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { findJava, keycloakHome } from './home.mjs';

/** Runs a Keycloak as a part of the product, in place of the stand-in: same port, same addresses. */
const { env } = process;
const data = env.KEYCLOAK_DATA;
mkdirSync(data, { recursive: true });

const child = spawn(
  join(keycloakHome(), 'bin/kc.sh'),
  [
    'start',
    '--optimized',
    // Without it, ports for a cluster open to the outside.
    '--cache=local',
    '--http-enabled=true',
    '--http-host=127.0.0.1',
    `--http-port=${env.PORT}`,
    `--http-management-port=${env.MANAGEMENT_PORT}`,
    `--hostname=http://admin.localhost:${env.PORT}`,
    '--shutdown-delay=0s',
    '--log-level=warn,io.quarkus:info,org.keycloak.events:error',
    `--spi-theme--folder--dir=${join(root, 'infra/keycloak/themes')}`,
  ],
  {
    stdio: 'inherit',
    env: {
      PATH: env.PATH,
      HOME: env.HOME,
      JAVA: findJava(),
      KC_DB_URL: `jdbc:h2:file:${join(data, 'keycloak')};NON_KEYWORDS=VALUE`,
      KC_BOOTSTRAP_ADMIN_USERNAME: env.ADMIN_NAME,
      KC_BOOTSTRAP_ADMIN_PASSWORD: env.ADMIN_PASSWORD,
      JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx384m',
      JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC',
    },
  },
);
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
process.on('exit', () => child.kill('SIGKILL'));
