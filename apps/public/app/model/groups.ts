import { slugify } from '@bti/domain';

/** Some of the items of a list, under a title of their own. */
export type Group<T> = { id: string; title: string; items: T[] };

/** Sorts items into groups by a choice they carry, in the order of its options; those without one come last. */
export function groupsBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  titles: readonly (readonly [key: string, title: string])[],
  rest: string,
): Group<T>[] {
  const groups = [...titles, ['', rest] as const].map(([key, title]) => ({
    id: key || 'annet',
    title,
    items: items.filter((item) => keyOf(item) === key),
  }));
  return groups.filter((group) => group.items.length > 0);
}

/** Items under the first letter of their titles, as a dictionary has them. */
export function groupsByLetter<T>(items: readonly T[], titleOf: (item: T) => string): Group<T>[] {
  const letters = new Map<string, T[]>();
  for (const item of items) {
    const letter = /\p{L}/u.exec(titleOf(item))?.[0].toUpperCase() ?? '#';
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters].map(([letter, own]) => ({ id: `bokstav-${idOf(letter)}`, title: letter, items: own }));
}

/** å and æ and ø must stay apart, so they are not folded as in an address. */
const idOf = (letter: string): string => ({ Æ: 'ae', Ø: 'oe', Å: 'aa' })[letter] ?? slugify(letter);
