import type { Preview } from '@bti/domain';

/** Does the link still lead anywhere? */
export const isLive = ({ revokedAt, expiresAt }: Preview): boolean =>
  revokedAt === null && Date.parse(expiresAt) > Date.now();
