import type { Problem } from '@bti/domain';
import { useWords } from '../words/language.js';

/** The sentence for a value that cannot be stored. */
export function useProblemText(): (problem: Problem) => string {
  const { words } = useWords();
  const known: Record<string, string> = words.problems;
  return ({ code }) => known[code] ?? words.problems.other;
}
