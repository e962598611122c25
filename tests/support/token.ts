import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPKCS8, SignJWT } from 'jose';
import { subjectOf } from '../../infra/local/identity/users.mjs';

/** Where a running stack keeps the keys of its identity server, and what it calls itself. */
type Identity = { dataDir: string; identityUrl: string };

/** An access token as the stack's identity server would give this person, good for an hour. */
export async function tokenFor({ dataDir, identityUrl }: Identity, email: string): Promise<string> {
  const { keys } = JSON.parse(readFileSync(join(dataDir, 'identity.json'), 'utf8')) as {
    keys: { kid: string; private: string };
  };
  return new SignJWT({
    email,
    email_verified: true,
    name: email.split('@')[0],
    typ: 'Bearer',
    azp: 'bti-admin',
  })
    .setProtectedHeader({ alg: 'RS256', kid: keys.kid, typ: 'JWT' })
    .setIssuer(`${identityUrl}/realms/bti`)
    .setAudience('bti-api')
    .setSubject(subjectOf(email))
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importPKCS8(keys.private, 'RS256'));
}
