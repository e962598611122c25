import type { FileValue } from '../fields/file.js';
import type { Fields } from '../fields/field.js';
import { languages, type Language } from '../fields/language.js';
import { plainText, type RichText } from '../fields/rich-text.js';
import type { LocalText } from '../fields/text.js';
import { eachField, type Data } from './walk.js';

/** All the words of an item that somebody might search for, in one language or (without `lang`) in every one. */
export function searchText(fields: Fields, data: Data, lang?: Language): string {
  const words: string[] = [];
  const wanted = lang ? [lang] : languages;
  eachField(fields, data, (field, value) => {
    if (field.kind === 'plain') words.push(value as string);
    if (field.kind === 'file' && value) words.push((value as FileValue).name);
    if (field.kind === 'text') for (const code of wanted) words.push((value as LocalText)[code] ?? '');
    if (field.kind === 'richText')
      for (const code of wanted) {
        const doc = (value as RichText)[code];
        if (doc) words.push(plainText(doc));
      }
  });
  return words.filter(Boolean).join('\n');
}
