import { createHash } from 'node:crypto';
import { keptFile } from './build-site.js';

/** A picture of one point, which every browser can draw. */
const point = (last: number) =>
  Buffer.concat([
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from([last]),
  ]);

/** The form that was out before the one that is out now. */
export const oldConsentHash = createHash('sha256').update('an older form').digest('hex');

/** The files of Furuås: a logo, two pictures, and a form that has taken the place of another. */
export const files = {
  logo: keptFile('vapen.png', 'image/png', point(1), { width: 60, height: 72 }),
  house: keptFile('rådhuset.png', 'image/png', point(2), { width: 800, height: 450 }),
  leaf: keptFile('blad.png', 'image/png', point(3), { width: 300, height: 300 }),
  consent: keptFile(
    'Samtykke til «samarbeid», 2026/27.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    Buffer.from('0123456789'.repeat(4_800)),
    { earlier: [oldConsentHash] },
  ),
};
