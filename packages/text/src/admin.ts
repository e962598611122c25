import type { InterfaceLanguage } from '@bti/domain';
import { adminNb, type AdminWords } from './admin-nb.js';
import { adminNn } from './admin-nn.js';

export type { AdminWords };

/** The words of the admin. nb is the shape; nn has every key, or does not compile. */
export const adminWords: Record<InterfaceLanguage, AdminWords> = { nb: adminNb, nn: adminNn };
