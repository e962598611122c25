import { describe, searchText, type Draft } from '@bti/domain';
import { names } from '../fields/item-search.js';
import { folded } from '../words/fold.js';

type Searchable = Pick<Draft, 'type' | 'data'>;
type Entry = { names: string[]; text: string };

/** A draft never changes in place, so what is made from it once holds as long as it does. */
const entries = new WeakMap<Searchable, Entry>();

function entryOf(draft: Searchable): Entry {
  const known = entries.get(draft);
  if (known) return known;
  const entry = {
    names: names(draft).map(folded),
    text: folded(searchText(describe(draft.type).fields, draft.data)),
  };
  entries.set(draft, entry);
  return entry;
}

/** How well an entry fits: 0 is best; nothing where a word is missing. */
function rank(entry: Entry, wanted: string, words: readonly string[]): number | undefined {
  if (entry.names.includes(wanted)) return 0;
  if (entry.names.some((name) => name.startsWith(wanted))) return 1;
  if (entry.names.some((name) => words.every((word) => ` ${name}`.includes(` ${word}`)))) return 2;
  if (entry.names.some((name) => words.every((word) => name.includes(word)))) return 3;
  return words.every((word) => entry.text.includes(word)) ? 4 : undefined;
}

/** The items that hold every word typed, in a name or in their text, in any language; the best first. */
export function findItems<T extends Searchable>(drafts: Iterable<T>, typed: string): T[] {
  const wanted = folded(typed);
  if (!wanted) return [...drafts];
  const words = wanted.split(/\s+/);
  const found: { draft: T; place: number }[] = [];
  for (const draft of drafts) {
    const place = rank(entryOf(draft), wanted, words);
    if (place !== undefined) found.push({ draft, place });
  }
  return found.sort((a, b) => a.place - b.place).map(({ draft }) => draft);
}

const shownBefore = 30;
const shownAfter = 70;

/** The words round what was typed, for an item whose name does not say why it was found. */
export function snippet(draft: Searchable, typed: string): string | undefined {
  const [first = ''] = folded(typed).split(/\s+/);
  if (entryOf(draft).names.some((name) => name.includes(first))) return undefined;
  for (const line of searchText(describe(draft.type).fields, draft.data).split('\n')) {
    const at = folded(line).indexOf(first);
    if (at < 0) continue;
    const from = at > shownBefore ? line.indexOf(' ', at - shownBefore) + 1 : 0;
    const end = line.lastIndexOf(' ', at + shownAfter);
    const to = line.length <= at + shownAfter || end < at + first.length ? line.length : end;
    return `${from > 0 ? '… ' : ''}${line.slice(from, to).trim()}${to < line.length ? ' …' : ''}`;
  }
  return undefined;
}
