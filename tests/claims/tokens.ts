import { Part } from '../../infra/local/part.mjs';
import { freePort } from '../../infra/local/ports.mjs';
import { standIn } from '../../infra/local/stack.mjs';
import { folder, localDir } from '../../infra/local/paths.mjs';
import { IdentityClient, type Tokens } from '../support/identity-client.js';

type Claims = Record<string, unknown>;
/** The header and the claims of each token of one sign-in. */
export type Opened = Record<'access token' | 'ID token' | 'refresh token', Claims>;

const part = (token: string, at: number) =>
  JSON.parse(Buffer.from(token.split('.')[at]!, 'base64url').toString()) as Claims;

const opened = (token: string): Claims => {
  const header = Object.entries(part(token, 0)).map(([name, value]) => [`header.${name}`, value]);
  return { ...Object.fromEntries(header), ...part(token, 1) };
};

/** Reads what a sign-in has given, without asking whether it is genuine. */
export const open = (tokens: Tokens): Opened => ({
  'access token': opened(tokens.access_token),
  'ID token': opened(tokens.id_token),
  'refresh token': opened(tokens.refresh_token),
});

/** One sign-in at a stand-in of its own. */
export async function standInTokens(adminUrl: string, email: string): Promise<Opened> {
  const port = await freePort();
  const identity = new Part({
    name: 'stand-in',
    file: standIn.file,
    health: standIn.health,
    port,
    logs: folder(localDir, 'claims'),
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), ADMIN_ORIGIN: adminUrl },
  });
  identity.start();
  try {
    await identity.ready();
    const product = { adminUrl, ports: { identity: port }, password: 'demo' };
    return open(await new IdentityClient(product).signIn(email));
  } finally {
    await identity.stop();
  }
}
