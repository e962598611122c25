import {
  contentTypes,
  eachField,
  inLanguage,
  languages,
  plainText,
  type Field,
  type Item,
  type Language,
  type LocalText,
  type RichText,
} from '@bti/domain';
import type { View } from '#app/model/view.ts';
import { pageTypes, type PageType } from '#app/model/words-in-addresses.ts';
import { listLabel, typeLabel } from '#app/parts/type-label.ts';

/** A piece of text as the reader of a page meets it, in the page's language or, where that is missing, another. */
export type Passage = { text: string; lang: Language };

/** A page as it is searched for. */
export type Document = {
  /** An item's id, or `list:` and the type of a list. */
  id: string;
  title: string;
  /** What else it is called: former and other names, its title in the site's other languages, its number. */
  names: string;
  /** What it is: the word for its type, and what kind of one. */
  kind: string;
  text: string;
};

/** Every page of a site that can be found: its items, and the lists that are not empty. */
export function documentsOf(view: View): Document[] {
  const types = new Set(view.site.items.map(({ type }) => type));
  const lists = pageTypes.filter((type) => types.has(type) && !isPartOfGuide.has(type));
  return [
    ...view.site.items.map((item) => documentOf(view, item)),
    ...lists.map((type) => ({
      id: `list:${type}`,
      title: listLabel(view, type).value,
      names: '',
      kind: '',
      text: '',
    })),
  ];
}

/** These have no list of their own: the guide itself is it. */
const isPartOfGuide = new Set<PageType>(['guide', 'level', 'step']);

/** Fields that are names, in whichever type they stand. */
const isName = new Set(['shortTitle', 'otherNames', 'otherForms', 'key', 'printedNumber']);

function documentOf(view: View, item: Item): Document {
  const { fields, title } = contentTypes[item.type];
  const names: string[] = item.type === 'level' ? [view.levelName(item as Item<'level'>).value] : [];
  const kinds = [typeLabel(view, item.type as PageType).value];
  eachField(fields, item.data, (field, value, path) => {
    if (field.kind === 'choice' && typeof value === 'string' && field.options[value])
      kinds.push(view.said(field.options[value]));
    if (path === title || isName.has(path))
      for (const lang of languages) names.push((value as LocalText)[lang] ?? '');
    if (field.kind === 'plain') names.push(...numbers(value as string));
  });
  return {
    id: item.id,
    title: view.titleText(item),
    names: names.join('\n'),
    kind: kinds.join('\n'),
    text: passagesOf(view, item)
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** What an item says besides its names, in the order of its fields. */
export function passagesOf(view: View, item: Item): Passage[] {
  const { fields, title } = contentTypes[item.type];
  const passages: Passage[] = [];
  eachField(fields, item.data, (field, value, path) => {
    const passage = path === title || isName.has(path) ? undefined : passageOf(view, field, value);
    if (passage?.text) passages.push(passage);
  });
  return passages;
}

function passageOf({ lang, site, ui }: View, field: Field, value: unknown): Passage | undefined {
  if (field.kind === 'plain') return { text: value as string, lang: ui };
  if (field.kind === 'text') {
    const found = inLanguage<string>(value as LocalText, lang, site.main);
    return found && { text: found.value, lang: found.lang };
  }
  if (field.kind !== 'richText') return undefined;
  const found = inLanguage(value as RichText, lang, site.main);
  return found && { text: plainText(found.value), lang: found.lang };
}

/** A telephone number is found however it is divided. */
const numbers = (value: string): string[] =>
  /^\+?[\d ]{3,}$/.test(value) ? [value.replaceAll(' ', '')] : [];
