import { rmSync } from 'node:fs';
import { Part } from '../../infra/local/part.mjs';
import { folder, localDir } from '../../infra/local/paths.mjs';
import { demoPassword, keycloakProgram } from '../../infra/local/keycloak/program.mjs';
import { freePorts } from '../../infra/local/stack.mjs';
import { IdentityClient } from '../support/identity-client.js';
import { open, standInTokens, type Opened } from './tokens.js';

const adminUrl = 'http://admin.localhost:4100';
const email = 'koordinator@furuly.example';

/** `npm run claims`: what the tokens of Keycloak and of the stand-in say, side by side. */
export async function main(): Promise<number> {
  const [real, ours] = [await keycloakTokens(), await standInTokens(adminUrl, email)];
  let different = 0;
  for (const name of Object.keys(real) as (keyof Opened)[]) {
    process.stdout.write(`\n${name}\n`);
    const claims = [...new Set([...Object.keys(real[name]), ...Object.keys(ours[name])])].toSorted();
    for (const claim of claims) {
      const [there, here] = [real[name][claim], ours[name][claim]];
      const matters = name !== 'refresh token';
      if (matters && ((there === undefined) !== (here === undefined) || typeof there !== typeof here))
        different += 1;
      process.stdout.write(`  ${claim.padEnd(20)} ${said(there).padEnd(48)} ${said(here)}\n`);
    }
  }
  process.stdout.write(
    `\n${different} claims of the access and the ID token stand in one only, or are of another kind.\n`,
  );
  return different ? 1 : 0;
}

const said = (value: unknown): string => {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 46 ? `${text.slice(0, 45)}…` : text;
};

async function keycloakTokens(): Promise<Opened> {
  const ports = await freePorts();
  const dataDir = folder(localDir, 'claims');
  const program = await keycloakProgram({ dataDir, adminUrl, smtpPort: 0 });
  const { file, health, env } = program;
  const keycloak = new Part({
    name: 'Keycloak',
    file,
    health,
    port: ports.identity,
    logs: dataDir,
    env: { ...process.env, ...env, PORT: String(ports.identity) },
  });
  keycloak.start();
  try {
    await keycloak.ready(120);
    await program.prepare(ports);
    return open(await new IdentityClient({ adminUrl, ports, password: demoPassword }).signIn(email));
  } finally {
    await keycloak.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
