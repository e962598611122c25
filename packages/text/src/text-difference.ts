/** What differs between two texts, at whole words; the words on each side of it are kept as `head` and `tail`. */
export type TextDifference = { removed: string; added: string; head: string; tail: string };

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const beside = 3;

/** The smallest stretch of words by which `before` became `after`, and a few words beside it. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shortest = Math.min(old.length, now.length);
  let start = 0;
  while (start < shortest && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return {
    removed: old.slice(start, old.length - end).join(' '),
    added: now.slice(start, now.length - end).join(' '),
    head: ellipsis(now.slice(Math.max(0, start - beside), start), start > beside ? 'before' : undefined),
    tail: ellipsis(now.slice(now.length - end).slice(0, beside), end > beside ? 'after' : undefined),
  };
}

function ellipsis(words: string[], cut: 'before' | 'after' | undefined): string {
  const text = words.join(' ');
  if (cut === 'before') return `… ${text}`;
  return cut === 'after' ? `${text} …` : text;
}

/** The beginning of a text, cut at a word. */
export function beginning(text: string, length: number): string {
  const whole = wordsOf(text).join(' ');
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()} …`;
}
