import type { Field } from '../fields/field.js';
import { contentTypes, describe, type ContentData, type ContentType } from '../content/index.js';
import { dataSchema } from '../content/item.js';
import { inLanguage, type LocalText } from '../fields/text.js';
import { languages, type Language } from '../fields/language.js';
import { plainText, type RichText } from '../fields/rich-text.js';

/** The empty draft of a type: every field with its empty value. */
export function emptyData<T extends ContentType>(type: T): ContentData<T> {
  return dataSchema(type).parse({});
}

/** Has nothing been filled in here? For a text: in the given language, or (without one) in any. */
export function isEmpty(field: Field, value: unknown, lang?: Language): boolean {
  switch (field.kind) {
    case 'text':
      return (lang ? [lang] : languages).every((code) => !(value as LocalText)[code]?.trim());
    case 'richText':
      return (lang ? [lang] : languages).every((code) => {
        const doc = (value as RichText)[code];
        return !doc || plainText(doc) === '';
      });
    case 'plain':
    case 'date':
    case 'choice':
    case 'link':
      return (value as string).trim() === '';
    case 'number':
    case 'reference':
    case 'file':
      return value === null;
    case 'references':
    case 'targets':
    case 'list':
      return (value as unknown[]).length === 0;
    case 'boolean':
      return false;
    default:
      return field satisfies never;
  }
}

/** What an item is called, in `lang` or the nearest language there is; empty where nobody has named it yet. */
export function titleOf(
  item: { type: ContentType; data: Readonly<Record<string, unknown>> },
  lang: Language,
  main: Language = lang,
): string {
  const title = item.data[describe(item.type).title] as LocalText | undefined;
  return (title && inLanguage<string>(title, lang, main)?.value) ?? '';
}

/** Is this the name of a content type? */
export const isContentType = (value: string): value is ContentType => value in contentTypes;
