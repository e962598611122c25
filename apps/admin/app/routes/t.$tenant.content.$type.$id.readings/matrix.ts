import {
  changes,
  describe,
  lensKey,
  sameContent,
  type Data,
  type Draft,
  type Field,
  type InterfaceLanguage,
  type Lens,
  type ReadingShow,
} from '@bti/domain';
import { beginning, changeNotes, valueText, type ChangeNote, type ValueWords } from '@bti/text';
import { seenThrough } from '#app/readings/inherited.js';

/** What stands for one reader in one field: as everybody's, as a weaker reading's, or something of their own. */
export type Cell =
  | { kind: 'same' }
  | { kind: 'inherited'; from: string }
  | { kind: 'differs'; notes: ChangeNote[]; isBehind: boolean }
  | { kind: 'hidden' | 'notDescribed' };

/** A reader with what they have instead of the common text. */
export type Column = {
  lens: Lens;
  key: string;
  show: ReadingShow;
  isOwnShow: boolean;
  cells: ReadonlyMap<string, Cell>;
  /** How many fields are their own. */
  own: number;
};

type Words = {
  lang: InterfaceLanguage;
  titleOf: (id: string) => string;
  values: ValueWords;
  added: (what: string) => string;
  removed: (what: string) => string;
  reordered: string;
};

/** One reader's column: a cell for every field of the item. `behind` names the fields whose common text has changed. */
export function columnOf(item: Draft, lens: Lens, behind: ReadonlySet<string>, words: Words): Column {
  const key = lensKey(lens);
  const { data, from, show, own } = seenThrough(item, lens);
  const { fields, title } = describe(item.type);
  const cells = new Map<string, Cell>();
  for (const [name, field] of Object.entries(fields)) {
    const isName = name === title || field.names === true;
    if (own.has(name) && show !== 'hidden')
      cells.set(name, {
        kind: 'differs',
        notes: shortNotes(name, field, item.data, data, words),
        isBehind: behind.has(name),
      });
    else if (show === 'hidden' || (show === 'notDescribed' && !isName)) cells.set(name, { kind: show });
    else if (from.has(name) && !sameContent(data[name], (item.data as Data)[name]))
      cells.set(name, { kind: 'inherited', from: from.get(name)! });
    else cells.set(name, { kind: 'same' });
  }
  const isOwnShow = item.readings.some((reading) => lensKey(reading) === key && reading.show !== undefined);
  return { lens, key, show, isOwnShow, cells, own: own.size };
}

/** How much of a text is shown. */
const longest = 140;
/** So much of what is the same stands before the first word that is not. */
const before = 30;

/** What differs, beside the field's own name: the words of a text from where they differ, of references what came and went. */
function shortNotes(name: string, field: Field, common: Data, own: Data, words: Words): ChangeNote[] {
  if (field.kind === 'text' || field.kind === 'richText') {
    const said = (value: unknown) => valueText(field, value, words.values).replace(/\s+/g, ' ');
    const [theirs, ours] = [said(common[name]), said(own[name])];
    return theirs === ours ? [] : [{ what: beginning(fromDifference(theirs, ours), longest) }];
  }
  if (field.kind !== 'references')
    return changeNotes({ [name]: field }, common, own, words.lang, words.titleOf);
  return changes({ [name]: field }, common, own).map(({ kind, path }) => {
    const title = words.titleOf(path.split('/')[1] ?? '');
    if (kind === 'moved') return { what: words.reordered };
    return { what: kind === 'added' ? words.added(title) : words.removed(title) };
  });
}

function fromDifference(theirs: string, ours: string): string {
  const at = [...ours].findIndex((letter, index) => letter !== theirs[index]);
  const start = ours.lastIndexOf(' ', Math.max(at, 0) - before) + 1;
  return at > before && start > 0 ? `… ${ours.slice(start)}` : ours;
}

/** The fields in which somebody has something else than the common text, in form order. */
export const rowsThatDiffer = (item: Draft, columns: readonly Column[]): string[] =>
  Object.keys(describe(item.type).fields).filter((name) =>
    columns.some(({ cells }) => ['differs', 'inherited'].includes(cells.get(name)?.kind ?? '')),
  );

/** Does a reader see exactly the common text? Their column is folded then. */
export const isAsCommon = ({ cells, show }: Column): boolean =>
  show === 'shown' && [...cells.values()].every(({ kind }) => kind === 'same');
