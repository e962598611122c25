import type { FileNotice } from '@bti/domain';
import { Slots } from '../slots.js';
import { kindOf } from './kind-of.js';
import { checkOffice } from './office.js';
import { checkPdf } from './pdf.js';
import { checkPicture } from './picture.js';

/** A file as it may be kept, and what was found in it. */
export type CheckedFile = {
  bytes: Buffer;
  type: string;
  width?: number;
  height?: number;
  pages?: number;
  /** Of a PDF: can a screen reader find its structure? */
  tagged: boolean | null;
  notices: FileNotice[];
};

/**
 * One at a time in the whole process, however many send at once: what a check may take of its memory is told by what
 * the process has grown by, and that must be the work of this file alone.
 */
const slots = new Slots(1);

/**
 * Takes a file apart and says what it truly is, or refuses it with a reason. With `keep` the bytes stay as they are
 * where they already are as this platform would make them.
 */
export function checkFile(bytes: Buffer, options: { keep?: boolean } = {}): Promise<CheckedFile> {
  return slots.run(async () => {
    const kind = await kindOf(bytes);
    if (kind === 'picture') return { ...(await checkPicture(bytes, options)), tagged: null };
    if (kind === 'package') return { bytes, type: await checkOffice(bytes), tagged: null, notices: [] };
    const { pages, tagged } = await checkPdf(bytes);
    const notices: FileNotice[] = tagged ? [] : ['untaggedPdf'];
    return { bytes, type: 'application/pdf', pages, tagged, notices };
  });
}
