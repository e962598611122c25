import type { Language } from '@bti/domain';
import type { Passage } from './documents.ts';
import { wordsIn, type Word } from './words.ts';

/** A run of text that was searched for, or was not. */
export type Piece = { text: string; hit: boolean };
/** A piece of a page, with its language where that is not the page's. */
export type Extract = { pieces: Piece[]; lang?: Language };

/** Is this one of the words that were found? */
type IsFound = (word: string) => boolean;

const longest = 190;
const before = 60;

/** The passage of a page that has most of what was found, cut to a few lines; else how the page begins. */
export function extract(passages: readonly Passage[], isFound: IsFound, page: Language): Extract | undefined {
  let best = passages.find(({ text }) => text.length > 30) ?? passages[0];
  if (!best) return undefined;
  let most = 0;
  for (const passage of passages) {
    const count = new Set(hitsIn(passage.text, isFound).map(({ text }) => text.toLowerCase())).size;
    if (count > most) [most, best] = [count, passage];
  }
  return { pieces: mark(cut(best.text, isFound), isFound), lang: best.lang === page ? undefined : best.lang };
}

/** A text in pieces, so that what was found can be marked. */
export function mark(text: string, isFound: IsFound): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of hitsIn(text, isFound)) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

const hitsIn = (text: string, isFound: IsFound): Word[] => wordsIn(text).filter((word) => isFound(word.text));

/** A few lines round the first hit, cut between words. */
function cut(passage: string, isFound: IsFound): string {
  const text = passage.replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const [hit] = hitsIn(text, isFound);
  const start = hit && hit.from > before ? text.indexOf(' ', hit.from - before) + 1 : 0;
  const end = text.length - start <= longest ? text.length : text.lastIndexOf(' ', start + longest);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end > start ? end : start + longest)}${end < text.length ? ' …' : ''}`;
}
