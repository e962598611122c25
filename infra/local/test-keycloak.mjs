import { rmSync } from 'node:fs';
import { accessSeconds, browserTests } from './browser-tests.mjs';
import { demoPassword, keycloakProgram } from './keycloak/program.mjs';
import { openMailbox } from './keycloak/mailbox.mjs';
import { folder, localDir } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { endRunning } from './run-node.mjs';
import { complain, progress } from './say.mjs';
import { addressesOf, freePorts } from './stack.mjs';

const runDir = folder(localDir, 'keycloak', String(process.pid));
let stack;
let mailbox;

/** `npm run test:keycloak`: the sign-in journeys and what only the real one has, on a Keycloak of their own.
 * `npm run test:keycloak -- NAME` runs the files of that name. */
async function main() {
  let sum = { passed: 0, failed: 1 };
  try {
    await prepare();
    progress('Fetching Keycloak, the first time, and building it …');
    const ports = await freePorts();
    mailbox = await openMailbox();
    const identity = await keycloakProgram({
      dataDir: runDir,
      adminUrl: addressesOf(ports).adminUrl,
      smtpPort: mailbox.port,
      // Another realm of the same server plays a kommune's own provider, without https.
      overrides: { accessTokenLifespan: accessSeconds, sslRequired: 'none' },
    });
    sum = await browserTests({
      projects: ['sign-in', 'keycloak'],
      dir: runDir,
      stackOptions: { ports, identity },
      notes: {
        password: demoPassword,
        mailbox: mailbox.url,
        keycloak: { port: ports.identity, ...identity.credentials },
      },
      only: process.argv.slice(2),
      onStack: (started) => (stack = started),
    });
  } catch (error) {
    complain(error);
    process.stderr.write('The tests on Keycloak could not be run: that counts as one failure.\n');
  }
  await cleanUp();
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 ? 0 : 1;
}

async function cleanUp() {
  endRunning();
  await stack?.stop();
  await stack?.database.remove();
  await mailbox?.close();
  rmSync(runDir, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await cleanUp();
    process.exit(1);
  });
}

process.exitCode = await main();
