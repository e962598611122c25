import type { Conflict, Data } from '@bti/domain';
import { valueAt, withValueAt } from './paths.js';

export type Side = 'ours' | 'theirs';
export type Choices = Readonly<Record<string, Side>>;

/** Has every conflict been settled? */
export const allChosen = (conflicts: readonly Conflict[], choices: Choices): boolean =>
  conflicts.every((conflict) => choices[conflict.path] !== undefined);

/** The merged item with the choices made in it. What was merged silently stays; ours stands where it was chosen. */
export function settle(merged: Data, conflicts: readonly Conflict[], choices: Choices): Data {
  return conflicts.reduce<Data>((data, conflict) => {
    const value = choices[conflict.path] === 'theirs' ? conflict.theirs : conflict.ours;
    return isOrder(conflict, valueAt(data, conflict.path))
      ? withValueAt(data, conflict.path, inOrder(valueAt(data, conflict.path), value as string[]))
      : withValueAt(data, conflict.path, value);
  }, merged);
}

/** Is this about the order of a list, whose entries both sides have? Then the values are the ids in order. */
export function isOrder(conflict: Conflict, merged: unknown): boolean {
  return (
    Array.isArray(merged) &&
    [conflict.ours, conflict.theirs].every(
      (side) => Array.isArray(side) && side.every((id) => typeof id === 'string'),
    )
  );
}

function inOrder(list: unknown, ids: readonly string[]): unknown[] {
  const idOf = (entry: unknown) => (typeof entry === 'string' ? entry : (entry as { id: string }).id);
  const place = (entry: unknown) => {
    const at = ids.indexOf(idOf(entry));
    return at < 0 ? ids.length : at;
  };
  return [...(list as unknown[])].sort((a, b) => place(a) - place(b));
}
