import type { InterfaceLanguage } from '@bti/domain';

const nb = { notFound: 'Dette finnes ikke.' };

/** The sentences of the API's refusals, by code. nb is the shape; nn must have every key. */
export type ProblemWords = typeof nb;
const nn: ProblemWords = { notFound: 'Dette finst ikkje.' };

export const problemWords: Record<InterfaceLanguage, ProblemWords> = { nb, nn };
