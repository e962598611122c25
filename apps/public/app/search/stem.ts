import { wordPairs } from './word-pairs.ts';
import { plainWord } from './words.ts';

/**
 * The part of a word that its forms share, in both written languages at once: `tjenestene`, `tenesta` and `tjeneste`
 * have one stem. It is light: better to leave two forms apart than to throw two words together.
 */
export const stem = (word: string): string =>
  word.length > longestWord ? plainWord(word) : inBokmaal(root(word));

/** No word is longer; what is (a line of letters without a space) has no forms, and taking it apart would take long. */
const longestWord = 60;

/** Nouns made of verbs and adjectives: whoever searches for one means the other too. */
const derived = /(?:els|n?ing|nad)(?:a|e|en|er|ar|ene|ane)?s?$|(?:het|heit|leik)(?:a|en|er|ar|ene|ane)?s?$/;
const inflected = /(?:erne|ene|ane|en|et|er|ar|a|e)$/;

/** What is left of a word in its own written language. */
export function root(word: string): string {
  const plain = plainWord(word);
  if (plain.length < 3 || /\d/.test(plain)) return plain;
  const noun = plain.replace(derived, '');
  let left = withoutS(noun.length >= 4 ? noun : plain);
  for (let shorter = strip(left, 2); shorter !== left; shorter = strip(left, 3)) left = shorter;
  return withoutS(left)
    .replace(/(?<=[gk])j$/, '')
    .replace(/(?<=..)leg(?=t?$)/, 'lig');
}

function strip(word: string, least: number): string {
  const shorter = word.replace(inflected, '');
  return shorter.length >= least ? shorter : word;
}

const withoutS = (word: string): string =>
  word.length >= 5 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;

const firstOf = new Map(
  wordPairs.flatMap(([first, ...others]) => others.map((other) => [root(other), root(first)] as const)),
);
/** Inside a compound only words that are long enough to be nothing else. */
const inCompound = new Map(
  [...firstOf].filter(([part, first]) => part.length >= 4 && !first.startsWith(part)),
);
const longest = Math.max(...[...inCompound.keys()].map((part) => part.length));

function inBokmaal(word: string): string {
  const whole = firstOf.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(longest, word.length - 1); length >= 4; length -= 1) {
    const head = inCompound.get(word.slice(0, length));
    if (head !== undefined) return head + inBokmaal(word.slice(length));
    const tail = inCompound.get(word.slice(-length));
    if (tail !== undefined) return word.slice(0, -length) + tail;
  }
  return word;
}
