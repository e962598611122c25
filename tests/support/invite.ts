import { spawnSync } from 'node:child_process';

/** Opens a tenant to an address, by the command an operator uses. */
export function invite(
  { database }: { database: { apiUrl: string; ownerUrl: string } },
  email: string,
  tenant: string,
  role: string,
): void {
  const args = ['apps/api/dist/cli.js', 'invite', email, '--tenant', tenant, '--role', role];
  const env = { ...process.env, DATABASE_URL: database.apiUrl, DATABASE_OWNER_URL: database.ownerUrl };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`The invitation was refused: ${stderr}`);
}
