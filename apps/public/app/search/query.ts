import { editDistance } from './edit-distance.ts';
import { entryOf, type Entry, type SiteIndex } from './site-index.ts';
import { stem } from './stem.ts';
import { isCommon, plainWord, wordsIn } from './words.ts';

/** How many words of a query are searched for: what comes after is left out. */
const mostWords = 6;
/** How many words of the site one word of a query may stand for. */
const mostStems = 60;

/** A word of a query: the stems it stands for with how near they are (1 is the word itself). */
export type QueryWord = {
  stems: ReadonlyMap<string, number>;
  /** The words of the site that are searched for instead, where it has none as it was written. */
  meant: string[];
};

/** What is searched for: the words of a query that say something, with what each stands for on this site. */
export function readQuery(index: SiteIndex, query: string): QueryWord[] {
  const words = [...new Set(wordsIn(query).map(({ text }) => plainWord(text)))];
  const telling = words.filter((word) => !isCommon(word) && (word.length > 1 || /\d/.test(word)));
  return (telling.length > 0 ? telling : words).slice(0, mostWords).map((word) => standsFor(index, word));
}

function standsFor(index: SiteIndex, word: string): QueryWord {
  const found = stemsLike(index, word);
  if (found.size > 0) return { stems: found, meant: [] };
  const close = closest(index.entries, word);
  const meant = close ? [close.word] : partsOf(index, word);
  return { stems: new Map(meant.flatMap((part) => [...stemsLike(index, part)])), meant };
}

/** The stems that a word stands for, the nearest of them. */
function stemsLike(index: SiteIndex, word: string): Map<string, number> {
  const asked = entryOf(word);
  const stems = new Map<string, number>();
  for (const entry of index.entries) {
    const weight = nearness(index, entry, asked);
    if (weight > (stems.get(entry.stem) ?? 0)) stems.set(entry.stem, weight);
  }
  return new Map([...stems].sort(([, a], [, b]) => b - a).slice(0, mostStems));
}

/** How near a word of the site is: the word itself, a form of it, its beginning, or a part of a compound. */
function nearness(index: SiteIndex, entry: Entry, asked: Entry): number {
  if (entry.stem === asked.stem) return 1;
  if (entry.typed === asked.typed) return 0.7;
  if (asked.word.length >= 3 && entry.word.startsWith(asked.word)) return 0.6;
  if (asked.stem.length < 4) return 0;
  if (entry.stem.startsWith(asked.stem)) return 0.6;
  return isPart(index, entry.stem, asked.stem) || isPart(index, entry.word, asked.word) ? 0.5 : 0;
}

/** Is a word a later part of a compound? Then what stands before it is a word too: `kontroll` holds no `rolle`. */
function isPart({ stems }: SiteIndex, compound: string, part: string): boolean {
  const at = compound.indexOf(part);
  if (at < 3) return false;
  const before = compound.slice(0, at);
  return at >= 5 || stems.has(stem(before)) || stems.has(stem(before.replace(/[se]$/, '')));
}

/** The word of the site that differs least from one that it does not have: by a letter, or by two in a long word. */
function closest(entries: readonly Entry[], word: string): Entry | undefined {
  if (word.length < 5) return undefined;
  let least = word.length < 8 ? 1 : 2;
  let found: Entry | undefined;
  for (const entry of entries) {
    const distance = editDistance(word, entry.word, least);
    if (distance > least || (found && distance === least)) continue;
    [least, found] = [distance, entry];
  }
  return found;
}

/** The two words of a compound that the site does not have as one: `undringsskjema` is about `undring` and `skjema`. */
function partsOf({ stems }: SiteIndex, word: string): string[] {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const before = word.slice(0, at);
    const head = [before.replace(/[se]$/, ''), before].find(
      (part) => part.length >= 4 && stems.has(stem(part)),
    );
    if (head && stems.has(stem(word.slice(at)))) return [head, word.slice(at)];
  }
  return [];
}
