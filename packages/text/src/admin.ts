import type { InterfaceLanguage } from '@bti/domain';

const nb = { title: 'BTI-plattformen' };

/** The words of the admin. nb is the shape; nn must have every key. */
export type AdminWords = typeof nb;
const nn: AdminWords = { title: 'BTI-plattforma' };

export const adminWords: Record<InterfaceLanguage, AdminWords> = { nb, nn };
