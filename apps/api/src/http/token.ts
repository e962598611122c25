import { createHash, randomBytes } from 'node:crypto';

/** A key that nobody can guess, to be handed out once; only its hash is kept. */
export const newToken = (): string => randomBytes(24).toString('base64url');
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
