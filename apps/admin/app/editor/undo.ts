/** What can be undone and done again. Changes of the same place shortly after each other are one. */
export type UndoStack<T> = { past: readonly T[]; future: readonly T[]; place: string; at: number };

const pause = 1_500;
const most = 100;

export const emptyStack = <T>(): UndoStack<T> => ({ past: [], future: [], place: '', at: 0 });

/** Notes that `before` was left for something new at `place`. */
export function noted<T>(stack: UndoStack<T>, before: T, place: string, at: number): UndoStack<T> {
  const goesOn = stack.place === place && at - stack.at < pause && stack.past.length > 0;
  return { past: goesOn ? stack.past : [...stack.past, before].slice(-most), future: [], place, at };
}

export function undone<T>(stack: UndoStack<T>, now: T): { stack: UndoStack<T>; value: T } | undefined {
  const value = stack.past.at(-1);
  if (value === undefined) return undefined;
  return {
    stack: { past: stack.past.slice(0, -1), future: [now, ...stack.future], place: '', at: 0 },
    value,
  };
}

export function redone<T>(stack: UndoStack<T>, now: T): { stack: UndoStack<T>; value: T } | undefined {
  const [value, ...future] = stack.future;
  if (value === undefined) return undefined;
  return { stack: { past: [...stack.past, now], future, place: '', at: 0 }, value };
}
