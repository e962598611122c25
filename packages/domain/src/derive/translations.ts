import { describe, type ContentType, type Settings } from '../content/index.js';
import type { Field } from '../fields/field.js';
import type { Language } from '../fields/language.js';
import type { RichDoc } from '../fields/rich-text.js';
import { translationState, type Localized } from '../fields/text.js';
import { mainLanguage } from '../guide/languages.js';
import { lensKey, type Lens } from '../readings/lens.js';
import { isEmpty } from './empty.js';
import { eachField, type Data, type Path } from './walk.js';

export type TranslationState = ReturnType<typeof translationState>;

/** One text in one other language: where it stands, what it says in the main language, and how it stands there. */
export type Translation = {
  itemId: string;
  itemType: ContentType;
  /** The key of the reading that the text stands in; empty in what all readings share. */
  lens: string;
  path: Path;
  kind: 'text' | 'richText';
  state: TranslationState;
  source: string | RichDoc;
  target: string | RichDoc | undefined;
};

/** The texts of a site in one other language, in the order of its items and their forms, and how many stand how. */
export type Translations = { texts: Translation[]; counts: Record<TranslationState, number> };

/** What `translations` looks through: items, drafts, or the settings, which are an item like any other. */
type Translated = {
  id: string;
  type: ContentType;
  data: unknown;
  readings?: readonly (Lens & { data: unknown })[] | undefined;
};

/**
 * Every text that has something in the main language, as it stands in another. A text that is empty there has nothing
 * to translate, and what stands in the other language alone is nobody's translation.
 */
export function translations(items: readonly Translated[], settings: Settings, lang: Language): Translations {
  const main = mainLanguage(settings);
  const counts = { missing: 0, outdated: 0, current: 0 };
  const texts: Translation[] = [];
  const add = (item: Translated, lens: string, data: unknown) =>
    eachField(describe(item.type).fields, data as Data, (field, value, path) => {
      if (!isTranslated(field) || isEmpty(field, value, main)) return;
      const map = value as Localized<string | RichDoc>;
      const state = isEmpty(field, value, lang) ? 'missing' : translationState(map, lang, main);
      counts[state] += 1;
      texts.push({
        itemId: item.id,
        itemType: item.type,
        lens,
        path,
        kind: field.kind,
        state,
        source: map[main]!,
        target: map[lang],
      });
    });
  for (const item of items) {
    add(item, '', item.data);
    for (const reading of item.readings ?? []) add(item, lensKey(reading), reading.data);
  }
  return { texts, counts };
}

const isTranslated = (field: Field): field is Extract<Field, { kind: 'text' | 'richText' }> =>
  field.kind === 'text' || field.kind === 'richText';
