import { createHash } from 'node:crypto';

/** The id that a tenant's key stands for: UUIDv5 of both, as an import makes it. */
export function keyId(tenant: string, key: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(tenant.replaceAll('-', ''), 'hex'))
    .update(key)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A tenant for files that no tenant has taken in yet. */
export const nobody = '00000000-0000-4000-8000-000000000000';
