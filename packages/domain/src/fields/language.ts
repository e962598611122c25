import * as z from 'zod';

/** The written languages a guide can hold: bokmål, nynorsk, three Sámi languages, English. BCP 47 codes. */
export const languages = ['nb', 'nn', 'se', 'smj', 'sma', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A word or sentence of the product's own in both written Norwegian languages. */
export type Words = { nb: string; nn: string };

/** The two languages in which every label and hint of a description exists. */
export type InterfaceLanguage = keyof Words;
