import type { InterfaceLanguage } from '@bti/domain';

const nb = { title: 'BTI-plattformen' };

/** The words of the public site. nb is the shape; nn must have every key. */
export type PublicWords = typeof nb;
const nn: PublicWords = { title: 'BTI-plattforma' };

export const publicWords: Record<InterfaceLanguage, PublicWords> = { nb, nn };
