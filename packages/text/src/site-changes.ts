import { describe, type Fields, type InterfaceLanguage, type Item } from '@bti/domain';
import { changeWords } from './change-words.js';

type Items = ReadonlyMap<string, Pick<Item, 'id' | 'type' | 'data'>>;
type Place = { holder: string; field: string };

/**
 * What concerns two items at once: something that stood under one and now stands under another, as a step that has
 * moved to the next level. Said only where it stood in one place and stands in one place.
 */
export function siteChangeSentences(
  before: Items,
  after: Items,
  lang: InterfaceLanguage,
  titleOf: (id: string) => string,
): string[] {
  const [old, now] = [placesIn(before), placesIn(after)];
  const w = changeWords[lang];
  const named = (id: string) => titleOf(id) || w.untitled;
  return [...now].flatMap(([id, places]) => {
    const [from, ...moreFrom] = old.get(id) ?? [];
    const [to, ...moreTo] = places;
    const item = after.get(id);
    if (!from || !to || moreFrom.length || moreTo.length || !item) return [];
    if (from.holder === to.holder || from.field !== to.field || !after.has(from.holder)) return [];
    return [w.movedItem(describe(item.type).label[lang], named(id), named(from.holder), named(to.holder))];
  });
}

/** Under which items each item stands, by the ordered references of the items' own fields. */
function placesIn(items: Items): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { id: holder, type, data } of items.values()) {
    const fields: Fields = describe(type).fields;
    for (const [name, field] of Object.entries(fields)) {
      if (field.kind !== 'references') continue;
      for (const id of ((data as Record<string, unknown>)[name] ?? []) as string[])
        places.set(id, [...(places.get(id) ?? []), { holder, field: `${type}.${name}` }]);
    }
  }
  return places;
}
