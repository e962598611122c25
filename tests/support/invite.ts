import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Opens a tenant to an address, by the command an operator uses. */
export function invite(
  { database }: { database: { apiUrl: string; ownerUrl: string } },
  email: string,
  tenant: string,
  role: string,
): void {
  const args = ['apps/api/dist/cli.js', 'invite', email, '--tenant', tenant, '--role', role];
  const { apiUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = database;
  const env = { ...process.env, DATABASE_URL, DATABASE_OWNER_URL, FILES_DIR: tmpdir() };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The invitation was refused: ${stderr}`);
}
