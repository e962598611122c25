import { filesOf, readEdition, type FileValue } from '@bti/domain';
import { notFound } from '../http/errors.js';

/** A file that an edition uses, by the edition's text. What it does not use is not there. */
export function fileInEdition(content: string, hash: string): FileValue {
  const { items, settings } = readEdition(content);
  const file = filesOf(items, settings).find((one) => one.hash === hash);
  if (!file) throw notFound();
  return file;
}
