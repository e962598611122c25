import * as z from 'zod';
import { usage } from '../content/history.js';
import { fileHash, type FileValue } from '../fields/file.js';

/** The largest file that is taken in, in bytes. */
export const largestFile = 20_000_000;

/** Why a file is not taken in. The sentence for each, with what to do instead, stands in `packages/text`. */
export const fileRefusals = [
  'empty',
  'tooLarge',
  'tooSlow',
  'tooHeavy',
  'unknownType',
  'svg',
  'webPage',
  'program',
  'mailOrArchive',
  'plainText',
  'film',
  'phonePicture',
  'otherPicture',
  'oldOffice',
  'lockedOffice',
  'brokenPicture',
  'tooManyPixels',
  'brokenPdf',
  'lockedPdf',
  'pdfScript',
  'pdfLaunch',
  'pdfEmbedded',
  'hiddenContent',
  'brokenOffice',
  'macros',
  'embeddedFile',
  'remoteTemplate',
  'remoteContent',
  'liveLink',
  'unpacksTooLarge',
  'badPaths',
  'libraryFull',
  'historyFull',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** What was done to a file on its way in, or what should be known of it. The sentences stand in `packages/text`. */
export const fileNotices = [
  'renamed',
  'cleaned',
  'scaledDown',
  'stillOnly',
  'otherFormat',
  'untaggedPdf',
] as const;
export type FileNotice = (typeof fileNotices)[number];

/**
 * A file that a tenant has taken in: what was found when its bytes were checked. `tagged` is for PDFs alone, and `pages`
 * where they could be counted. `usedIn` names the drafts that hold it.
 */
export const asset = z.object({
  hash: fileHash,
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
  width: z.number().int().optional(),
  height: z.number().int().optional(),
  pages: z.number().int().optional(),
  tagged: z.boolean().nullable(),
  uploadedAt: z.string(),
  uploadedBy: z.string(),
  usedIn: z.array(usage),
});
export type Asset = z.infer<typeof asset>;

/**
 * The answer to an upload: the asset, whether the tenant had the same bytes already, and its other files of the same
 * name. `name` is what the upload was called, made safe: the same bytes keep the name they came with first.
 */
export const uploaded = z.object({
  asset,
  name: z.string(),
  sameBytes: z.boolean(),
  sameName: z.array(asset),
  notices: z.array(z.enum(fileNotices)),
});
export type Uploaded = z.infer<typeof uploaded>;

/**
 * How many bytes a tenant's files take, and how many they may; beside them, those of files that it has replaced or
 * deleted and its history keeps, which take nothing of that room.
 */
export const libraryRoom = z.object({
  used: z.number().int(),
  kept: z.number().int(),
  limit: z.number().int(),
});
export type LibraryRoom = z.infer<typeof libraryRoom>;

/** A file that a tenant can take over from one above it: it stands in what that one has published. */
export const sharedAsset = z.object({
  hash: fileHash,
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
  width: z.number().int().optional(),
  height: z.number().int().optional(),
  tagged: z.boolean().nullable(),
  from: z.object({ slug: z.string(), name: z.string() }),
  /** The tenant has it already. */
  taken: z.boolean(),
});
export type SharedAsset = z.infer<typeof sharedAsset>;

export const takeSharedInput = z.strictObject({ hash: fileHash });

/** What an item holds of an asset. */
export function fileOfAsset({
  hash,
  name,
  type,
  size,
  width,
  height,
  tagged,
}: Omit<Asset, 'uploadedAt' | 'uploadedBy' | 'usedIn'>): FileValue {
  return {
    hash,
    name,
    type,
    size,
    ...(width && height ? { width, height } : {}),
    ...(tagged === null ? {} : { tagged }),
  };
}
