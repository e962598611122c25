import {
  describe,
  lensKey,
  sameContent,
  type Data,
  type Draft,
  type InterfaceLanguage,
  type Item,
  type Lens,
  type Reading,
} from '@bti/domain';
import { changeNotes, changesOfReading, type ChangeNote } from '@bti/text';
import type { ItemEditor } from '#app/editor/item-editor.js';
import { lensesFor } from '#app/readings/lenses-for.js';
import { overridesIn } from '#app/readings/reading-kind.js';
import type { TenantStore } from '#app/tenant/tenant-store.js';

/** One text of an item that is not as it is out: the common one, or that of a reading. */
export type UnpublishedPart = { lens: Lens | undefined; editor: ItemEditor };

type Said = Pick<Reading, 'show' | 'data'> | undefined;

/** The parts of an item that differ from what is out and that I may write, as their editors hold them now. */
export function unpublishedParts(store: TenantStore, item: Draft, published: Item): UnpublishedPart[] {
  const mayWrite = (lens: Lens | undefined) => (lens ? store.mayWriteReading(lens) : store.mayWrite(item));
  return [undefined, ...lensesFor(item, published.readings)].flatMap((lens) => {
    const editor = mayWrite(lens) && store.editorOf(item.id, lens);
    // Where two sides are to be chosen between, that comes first.
    if (!editor || editor.snapshot().conflict) return [];
    const { data } = editor.snapshot();
    const isOut = lens
      ? sameContent(readingOut(published, lens), saidIn(data))
      : sameContent(published.data, data);
    return isOut ? [] : [{ lens, editor }];
  });
}

/** What would be lost in one of them, in a coordinator's words. */
export function lostIn(
  { lens, editor }: UnpublishedPart,
  item: Draft,
  published: Item,
  lang: InterfaceLanguage,
  titleOf: (id: string) => string,
): ChangeNote[] {
  const { data } = editor.snapshot();
  return lens
    ? changesOfReading(item.type, item.data, readingOut(published, lens), saidIn(data), lang, titleOf)
    : changeNotes(describe(item.type).fields, published.data, data, lang, titleOf);
}

/** What a reading says that is out; nothing where there is none. */
export function readingOut({ readings = [] }: Item, lens: Lens): Said {
  const found = (readings as Reading[]).find((one) => lensKey(one) === lensKey(lens));
  return found && { show: found.show, data: found.data };
}

/** The same of what an editor holds. */
export function saidIn(data: Data): Said {
  const show = data.show as Reading['show'];
  const own = overridesIn(data);
  return show || Object.keys(own).length > 0 ? { show, data: own } : undefined;
}
