import { fileTypeFromBuffer } from 'file-type';
import type { FileRefusal } from '@bti/domain';
import { fileRefused } from '../../http/errors.js';

/** What a file is by its content, as far as the beginning tells. Its name is not asked. */
export type Kind = 'pdf' | 'picture' | 'package';

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How Office writes into an old container that a new document lies in it, encrypted. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

const pictures = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif', 'image/apng']);

/** Which refusal a type gets that is known, and is none of ours. */
const refusals: [RegExp, FileRefusal][] = [
  [/^image\/hei[cf]/, 'phonePicture'],
  [/^image\/svg/, 'svg'],
  [/^image\//, 'otherPicture'],
  [/^(video|audio)\//, 'film'],
  [
    /x-msdownload|x-elf|x-mach-binary|java-vm|wasm|x-ms-shortcut|x-shockwave-flash|x-deb|x-rpm|dosexec/,
    'program',
  ],
  [
    /zip|compressed|x-tar|x-7z|x-rar|vnd\.rar|x-bzip|x-xz|x-lzip|zstd|x-compress|x-archive|vnd\.ms-cab|outlook/,
    'mailOrArchive',
  ],
  [/rtf|msword|ms-excel|ms-powerpoint/, 'oldOffice'],
];

export async function kindOf(bytes: Buffer): Promise<Kind> {
  if (bytes.length === 0) throw fileRefused('empty');
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'package';
  if (bytes.subarray(0, 8).equals(ole))
    throw fileRefused(bytes.includes(encrypted) ? 'lockedOffice' : 'oldOffice');
  if (isWideText(bytes.subarray(0, 400))) throw fileRefused('plainText');
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined);
  if (found && pictures.has(found.mime)) return 'picture';
  const known = found && refusals.find(([pattern]) => pattern.test(found.mime));
  throw fileRefused(known?.[1] ?? written(bytes));
}

/** What somebody wrote, if anybody did: a picture in text, a page, a script, or plain words. */
function written(bytes: Buffer): FileRefusal {
  const start = bytes.subarray(0, 4096);
  const text = start.toString('latin1').replaceAll('\0', '').toLowerCase();
  if (text.includes('%pdf-')) return 'hiddenContent';
  if (/<svg[\s/>]/.test(text)) return 'svg';
  if (/<\?php|^#!|^@echo|^\s*(import |function |var |const |on error resume)/.test(text)) return 'program';
  if (/<!doctype html|<(html|head|body|script|iframe|table)[\s>]/.test(text)) return 'webPage';
  return isText(start) ? 'plainText' : 'unknownType';
}

// eslint-disable-next-line no-control-regex
const signs = /[\u0000-\u0008\u000e-\u001a]/;

/** Of any age: æ, ø and å have been written in several ways. */
const isText = (bytes: Buffer): boolean => !signs.test(bytes.toString('latin1'));

/** As Windows writes it where one chooses «Unicode»; by its first bytes alone it might be sound. */
const isWideText = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).toString('hex') === 'fffe' && !signs.test(bytes.toString('utf16le'));
