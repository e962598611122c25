import * as z from 'zod';
import type { Data } from '../derive/walk.js';
import type { Language } from './language.js';
import { cleanString, textHash } from './text.js';

/** The address of a file's bytes: their SHA-256, lower-case hex. Equal bytes are one file, whoever uploaded them. */
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/);

/** How many earlier versions of a file are remembered, so that a link to one of them leads to the newest. */
const mostEarlier = 50;

/**
 * A file as an item holds it. Its bytes lie elsewhere, by `hash`; everything but `name`, `earlier` and what is said of alt
 * texts is what was found when the bytes were checked, and is put right at every save. `tagged` says of a PDF whether a screen reader
 * finds its structure; `altBefore`, of a picture, which alt text it found when it was put where it
 * stands, and `altFits` which of others' somebody has said fits it.
 */
export const fileValue = z.strictObject({
  hash: fileHash,
  name: cleanString.min(1).max(200),
  type: z.string().max(100),
  size: z.number().int().min(0),
  width: z.number().int().min(1).optional(),
  height: z.number().int().min(1).optional(),
  tagged: z.boolean().optional(),
  earlier: z.array(fileHash).max(mostEarlier).optional(),
  altBefore: z.string().max(64).optional(),
  altFits: z.string().max(64).optional(),
});
export type FileValue = z.infer<typeof fileValue>;

/** A file put in the place of another: whoever linked to the old one is led to the new. */
export function replacedFile(before: FileValue | null, after: FileValue): FileValue {
  const led = before ? [before.hash, ...(before.earlier ?? [])] : [];
  const earlier = [...new Set(led)].filter((hash) => hash !== after.hash).slice(0, mostEarlier);
  return { ...after, ...(earlier.length > 0 ? { earlier } : {}) };
}

/** What a picture remembers of alt texts that were written for others. */
export const altMemory = ({ altBefore, altFits }: FileValue): Pick<FileValue, 'altBefore' | 'altFits'> => ({
  ...(altBefore ? { altBefore } : {}),
  ...(altFits ? { altFits } : {}),
});

/** A picture put where an alt text stands already, which was written for another one: that is remembered. */
export function metAlt({ altBefore: _met, altFits: _fits, ...file }: FileValue, alt?: string): FileValue {
  return alt?.trim() ? { ...file, altBefore: textHash(alt) } : file;
}

/** Somebody says that an alt text that was written for another picture fits this one too, as it is now. */
export const withFittingAlt = (file: FileValue, alt?: string): FileValue => ({
  ...metAlt(file),
  ...(alt?.trim() ? { altFits: textHash(alt) } : {}),
});

/**
 * Was this alt text written for another picture, and has nobody touched it since, or said that it fits? Where the text is
 * inherited and the picture is not, `beneath` is the picture that it stands beside: then it stays that one's, however it
 * is rewritten. All in the main language.
 */
export function isOthersAlt(file: FileValue, alt: string | undefined, beneath?: FileValue | null): boolean {
  if (!alt?.trim() || file.altFits === textHash(alt)) return false;
  return file.altBefore === textHash(alt) || (beneath ? beneath.hash !== file.hash : false);
}

/** The picture that an inherited alt text stands beside, where a reading has a picture of its own and no text to it. */
export function pictureBeneath(
  name: string,
  alt: string,
  { own, inherited }: { own: { has: (field: string) => boolean }; inherited: Data },
): FileValue | null {
  return own.has(name) && !own.has(alt) ? ((inherited[name] ?? null) as FileValue | null) : null;
}

/** The formats the platform takes in, by media type, with the words for them and the ending of a name. */
const formats: Readonly<Record<string, { name: string; ending: string }>> = {
  'application/pdf': { name: 'PDF', ending: 'pdf' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: 'Word', ending: 'docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'Excel', ending: 'xlsx' },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    name: 'PowerPoint',
    ending: 'pptx',
  },
  'application/vnd.oasis.opendocument.text': { name: 'ODT', ending: 'odt' },
  'application/vnd.oasis.opendocument.spreadsheet': { name: 'ODS', ending: 'ods' },
  'application/vnd.oasis.opendocument.presentation': { name: 'ODP', ending: 'odp' },
  'text/plain': { name: 'TXT', ending: 'txt' },
  'text/csv': { name: 'CSV', ending: 'csv' },
  'image/png': { name: 'PNG', ending: 'png' },
  'image/jpeg': { name: 'JPEG', ending: 'jpg' },
  'image/webp': { name: 'WebP', ending: 'webp' },
};

/** Can a page show this? Everything else is a download. */
export const isPicture = (type: string): boolean => type.startsWith('image/');

/** What a reader calls the format: «PDF», «Word». Empty for what the platform does not take in. */
export const formatOf = (type: string): string => formats[type]?.name ?? '';

/** The ending that a name of this type has, without the dot; empty for what the platform does not take in. */
export const endingOf = (type: string): string => formats[type]?.ending ?? '';

/** How large a file is, or many of them, to a reader: «690 kB», «1,2 MB», «1 GB». */
export function sizeText(bytes: number, lang: Language): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  const [unit, name] = bytes < 999_500_000 ? [1_000_000, 'MB'] : [1_000_000_000, 'GB'];
  const count = (bytes / unit).toFixed(bytes < 9.95 * unit ? 1 : 0).replace(/\.0$/, '');
  return `${lang === 'en' ? count : count.replace('.', ',')} ${name}`;
}
