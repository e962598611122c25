import { endingOf } from './file.js';

/** What a name may end with to say which program opens it. The true ending follows from the content. */
const endings =
  /\.(pdf|docx?|docm|dotx?|dotm|xlsx?|xlsm|pptx?|pptm|od[tsp]|png|jpe?g|jfif|webp|avif|gif|svgz?|html?|php|txt|csv|zip|exe|com|js|bin)$/i;

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

const longestStem = 100;

/**
 * A name for a file of this type that is safe wherever it lands: no folders, no characters that a file system or a
 * header minds, none that turn the direction of the text, and the ending of what the file truly is.
 */
export function safeFileName(given: string, type: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[<>:"|?*]/g, '')
    .replace(/\s+/g, ' ');
  const stem = [...withoutEndings(trimmed(clean))].slice(0, longestStem).join('').trim();
  const named = stem === '' ? 'fil' : devices.test(stem) ? `fil-${stem}` : stem;
  return `${named}.${endingOf(type) || 'bin'}`;
}

/** Neither dots nor spaces at either end: one hides a file, the other is dropped by Windows. */
const trimmed = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/g, '');

function withoutEndings(name: string): string {
  const shorter = trimmed(name.replace(endings, ''));
  return shorter === name ? name : withoutEndings(shorter);
}
