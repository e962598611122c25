/** A piece of a text, and whether the other side has it. */
export type Piece = { text: string; isOwn: boolean };

const most = 1_500;

/** Both texts in pieces: what they share, and what stands in one alone. Whole words; very long texts are not compared. */
export function wordDiff(a: string, b: string): { a: Piece[]; b: Piece[] } {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length * right.length > most * most)
    return { a: [{ text: a, isOwn: true }], b: [{ text: b, isOwn: true }] };
  const shared = commonWords(left, right);
  return { a: pieces(left, shared.left), b: pieces(right, shared.right) };
}

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** The places of the longest row of words that stands in both, in order. */
function commonWords(left: readonly string[], right: readonly string[]) {
  const width = right.length + 1;
  const length = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found = { left: new Set<number>(), right: new Set<number>() };
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      found.left.add(i++);
      found.right.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

function pieces(words: readonly string[], shared: ReadonlySet<number>): Piece[] {
  const result: Piece[] = [];
  for (const [index, text] of words.entries()) {
    const isOwn = !shared.has(index);
    const last = result.at(-1);
    if (last?.isOwn === isOwn) last.text += text;
    else result.push({ text, isOwn });
  }
  return result;
}
