import type { TranslationState } from '@bti/domain';

/** The texts to work through, as they stood when one began: what is translated meanwhile keeps its place. */
export type Queue = { keys: readonly string[]; at: number };

/** Begins at the text asked for; one that the choice does not hold is put first. */
export function queueOf(keys: readonly string[], wanted: string): Queue {
  if (!wanted) return { keys, at: 0 };
  const at = keys.indexOf(wanted);
  return at >= 0 ? { keys, at } : { keys: [wanted, ...keys], at: 0 };
}

export const moved = ({ keys, at }: Queue, by: 1 | -1): Queue => ({
  keys,
  at: Math.min(keys.length, Math.max(0, at + by)),
});

/** How many of the queue stand as they should, and which do not. */
export function progressOf(
  { keys }: Queue,
  stateOf: (key: string) => TranslationState | undefined,
): { done: number; left: string[] } {
  // A text that is gone needs no translation.
  const left = keys.filter((key) => !['current', undefined].includes(stateOf(key)));
  return { done: keys.length - left.length, left };
}
