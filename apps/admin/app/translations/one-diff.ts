import { wordDiff, type Piece } from '../editor/word-diff.js';

/** What happened to one text, in reading order: what stays, what is taken away, what is new. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string };

/** Two texts as one, so that a change is read where it stands. */
export function oneDiff(before: string, after: string): Stretch[] {
  const { a, b } = wordDiff(before, after);
  const [old, now] = [[...a], [...b]];
  const result: Stretch[] = [];
  while (old.length > 0 || now.length > 0) {
    const removed = takeOwn(old);
    if (removed) result.push({ kind: 'removed', text: removed });
    const added = takeOwn(now);
    if (added) result.push({ kind: 'added', text: added });
    const same = takeShared(old, now);
    if (same) result.push({ kind: 'same', text: same });
    else if (!removed && !added) break;
  }
  return inRuns(result);
}

/** Changed words with nothing but spaces between them are one change: what stood there, then what stands there now. */
function inRuns(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let run = { removed: '', added: '' };
  const close = () => {
    for (const kind of ['removed', 'added'] as const) if (run[kind]) result.push({ kind, text: run[kind] });
    run = { removed: '', added: '' };
  };
  for (const [index, { kind, text }] of stretches.entries()) {
    const isOpen = Boolean(run.removed || run.added);
    if (kind !== 'same') run[kind] += text;
    else if (isOpen && !text.trim() && index < stretches.length - 1)
      run = { removed: run.removed + text, added: run.added + text };
    else {
      close();
      result.push({ kind, text });
    }
  }
  close();
  return result;
}

const takeOwn = (pieces: Piece[]): string => (pieces[0]?.isOwn ? pieces.shift()!.text : '');

/** The shared words next on both sides, as far as neither has something of its own among them. */
function takeShared(old: Piece[], now: Piece[]): string {
  const [one, other] = [old[0], now[0]];
  if (!one || !other || one.isOwn || other.isOwn) return '';
  const length = Math.min(one.text.length, other.text.length);
  const text = one.text.slice(0, length);
  for (const [pieces, piece] of [
    [old, one],
    [now, other],
  ] as const)
    if (piece.text.length === length) pieces.shift();
    else pieces[0] = { ...piece, text: piece.text.slice(length) };
  return text;
}
