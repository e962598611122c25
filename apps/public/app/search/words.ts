/** Where a word of a text stands. */
export type Word = { text: string; from: number; to: number };

/** The words of a text, as they are written. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

/** A word as it is compared: small letters, no accents, and the Norwegian letters in place of their neighbours'. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z0-9æøå]*$/.test(small)) return small;
  return small
    .normalize('NFC')
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .split('å')
    .map((part) => part.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('å');
}

/** A word of somebody who has no æ, ø and å: `nivaa`, `niva` and `nivå` are the same. */
export const withoutNorwegian = (word: string): string =>
  /[aeoæøå]/.test(word) ? word.replace(/å|aa/g, 'a').replace(/ø|oe/g, 'o').replace(/æ|ae/g, 'a') : word;

/** Does nearly every page have this word? Then it says nothing of what is searched for. */
export const isCommon = (word: string): boolean => common.has(word);

const common = new Set(
  (
    'alle at av bare berre da de deg dei dem den denne der dere det dette di din ditt du eg ein eit en er et ei ' +
    'eller for fra frå får gjør gjer gjøre gjere ha har hos hva kva hvem kven hvis viss hvor kor hvordan korleis ' +
    'hvorfor kvifor i ikke ikkje jeg kan man med meg men mi min mitt må når og også om på skal som så til var ved ' +
    'vi vil å'
  ).split(' '),
);
