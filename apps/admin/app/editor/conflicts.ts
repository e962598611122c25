import { languages, type Conflict, type Data } from '@bti/domain';
import { valueAt, withValueAt } from './paths.js';

export type Side = 'ours' | 'theirs';
export type Choices = Readonly<Record<string, Side>>;

/** Has every conflict been settled? */
export const allChosen = (conflicts: readonly Conflict[], choices: Choices): boolean =>
  conflicts.every((conflict) => choices[conflict.path] !== undefined);

/** The merged item with the choices made in it. What was merged silently stays; ours stands where it was chosen. */
export function settle(
  merged: Data,
  conflicts: readonly Conflict[],
  choices: Choices,
  sides: Readonly<Record<Side, Data>>,
): Data {
  return conflicts.reduce<Data>((data, conflict) => {
    const side = choices[conflict.path] ?? 'ours';
    const value = conflict[side];
    return isOrder(conflict, valueAt(data, conflict.path))
      ? withValueAt(data, conflict.path, inOrder(valueAt(data, conflict.path), value as string[]))
      : withOrigin(withValueAt(data, conflict.path, value), conflict.path, sides[side]);
  }, merged);
}

/** A translation comes with its own memory of the text it was made from, or an outdated one would look current. */
function withOrigin(data: Data, path: string, chosen: Data): Data {
  const at = path.lastIndexOf('/');
  const lang = path.slice(at + 1);
  if (at < 0 || !(languages as readonly string[]).includes(lang)) return data;
  const madeFrom = `${path.slice(0, at)}/madeFrom`;
  const hashes = {
    ...(valueAt(data, madeFrom) as Data | undefined),
    [lang]: valueAt(chosen, `${madeFrom}/${lang}`),
  };
  const known = Object.entries(hashes).filter(([, hash]) => hash !== undefined);
  return withValueAt(data, madeFrom, known.length ? Object.fromEntries(known) : undefined);
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
