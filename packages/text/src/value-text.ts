import {
  inLanguage,
  languages,
  plainText,
  targetItem,
  type Data,
  type Field,
  type Fields,
  type FileValue,
  type InterfaceLanguage,
  type Language,
  type RichDoc,
  type Target,
} from '@bti/domain';
import { adminWords } from './admin/index.js';
import { dayText } from './days.js';

/** What is needed to write a value out in words. */
export type ValueWords = {
  lang: InterfaceLanguage;
  titleOf: (id: string) => string;
  target: (target: Target) => string;
  yes: string;
  no: string;
  nothing: string;
  /** Texts in this language (or the nearest there is) alone; in all of them without it. */
  only?: Language;
};

/** The words in which values are written out in one language. `titleOf` gives nothing for what is gone. */
export function valueWords(lang: InterfaceLanguage, titleOf: (id: string) => string): ValueWords {
  const { common, editor, picker, targets } = adminWords[lang];
  const title = (id: string) => titleOf(id) || picker.gone;
  const target = (value: Target): string => {
    const item = targetItem(value);
    if (item) return title(item.id);
    if (value.kind === 'report') return targets[value.recipient];
    if (value.kind === 'url') return value.url;
    return value.kind === 'close' ? targets.close : targets.unknown;
  };
  return { lang, titleOf: title, target, yes: common.yes, no: common.no, nothing: editor.nothing };
}

/** The words of one value, for comparing two of them side by side. One line for each part. */
export function valueText(field: Field, value: unknown, words: ValueWords): string {
  if (value === undefined || value === null || value === '') return words.nothing;
  switch (field.kind) {
    case 'date':
      return dayText(String(value), words.lang);
    case 'plain':
    case 'link':
    case 'number':
      return String(value);
    case 'boolean':
      return value ? words.yes : words.no;
    case 'choice':
      return field.options[String(value)]?.[words.lang] ?? String(value);
    case 'file':
      return (value as FileValue).name;
    case 'text':
    case 'richText':
      return textOf(value, words);
    case 'reference':
      return words.titleOf(String(value));
    case 'references':
      return lines((value as string[]).map(words.titleOf), words);
    case 'targets':
      return lines((value as Target[]).map(words.target), words);
    case 'list':
      return lines(
        (value as Data[]).map((entry) => entryText(field.fields, entry, words)),
        words,
      );
    default:
      return field satisfies never;
  }
}

/** One entry of a list in a line: its filled fields. */
export function entryText(fields: Fields, entry: Data, words: ValueWords): string {
  return Object.entries(fields)
    .map(([name, field]) => valueText(field, entry[name], words))
    .filter((text) => text !== words.nothing && text !== words.no)
    .join(', ');
}

const lines = (texts: readonly string[], words: ValueWords): string =>
  texts.filter(Boolean).join('\n') || words.nothing;

/** A text in one language, or in all of them. */
function textOf(value: unknown, words: ValueWords): string {
  if (typeof value === 'string') return value || words.nothing;
  const map = value as Data;
  if (map.type === 'doc') return plainText(value as RichDoc) || words.nothing;
  if (words.only) return textOf(inLanguage(map, words.only, words.only)?.value ?? '', words);
  const texts = languages.flatMap((code) => (map[code] === undefined ? [] : [textOf(map[code], words)]));
  return lines(texts, words);
}

/** A field found by a path, with the labels that lead to it, the language where the path names one, and the entry. */
export type Place = {
  field: Field | undefined;
  labels: string[];
  language: Language | undefined;
  isEntry: boolean;
};

/** Where a path leads, in the words of the form. */
export function placeOf(fields: Fields, path: string, lang: InterfaceLanguage, data: Data): Place {
  const place: Place = { field: undefined, labels: [], language: undefined, isEntry: false };
  let inside: Fields | undefined = fields;
  let value: unknown = data;
  for (const part of path.split('/').filter(Boolean)) {
    const known: Field | undefined = inside?.[part];
    if (known) {
      place.field = known;
      place.isEntry = false;
      place.labels.push(known.label[lang]);
      value = (value as Data | undefined)?.[part];
      inside = undefined;
    } else if (place.field?.kind === 'list' && !place.isEntry) {
      const entries = (value ?? []) as { id: string }[];
      const at = entries.findIndex((entry) => entry.id === part);
      place.isEntry = true;
      place.labels.push(`${place.field.entry[lang]}${at < 0 ? '' : ` ${at + 1}`}`);
      value = entries[at];
      inside = place.field.fields;
    } else if ((languages as readonly string[]).includes(part)) place.language = part as Language;
  }
  return place;
}
