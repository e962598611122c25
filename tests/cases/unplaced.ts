/** A value of a case that stands nowhere in the site: where it is, and what it says. */
export type Unplaced = { path: string; value: unknown };

/** Keys under which a case speaks of itself and not of the guide (README of the cases), at any depth. */
const notContent = /^(schema|seen|oddities|must_express|platform_family|source_.*)$/;

/** One step down in a JSON path: `$.guides` and `0` give `$.guides[0]`. */
export function childPath(path: string, name: string | number): string {
  if (typeof name === 'number') return `${path}[${name}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;
}

/**
 * Keeps account of which parts of a case have found a place. Nobody reports what is left over: whatever was not
 * placed is unplaced, so a key that no code knows of cannot be forgotten.
 */
export class Ledger {
  readonly #placed = new Set<string>();
  readonly #rests = new Map<string, string[]>();

  /** The value at `path`, with everything inside it, has a place. */
  place(path: string): void {
    this.#placed.add(path);
  }

  /** The value at `path` has a place, but not these words of it (a remark in brackets, a name of a group). */
  keepRest(path: string, words: string): void {
    this.#rests.set(path, [...(this.#rests.get(path) ?? []), words]);
  }

  /** Every leaf without a place, in the order of the file. Walks without recursion: a case may nest deeply. */
  unplaced(root: unknown): Unplaced[] {
    const found: Unplaced[] = [];
    const stack: Unplaced[] = [{ path: '$', value: root }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { path, value } = next;
      for (const words of this.#rests.get(path) ?? []) found.push({ path, value: words });
      if (this.#placed.has(path)) continue;
      const children = childrenOf(value);
      if (children.length === 0) found.push(next);
      else
        for (const [name, child] of children.toReversed())
          if (typeof name === 'number' || !notContent.test(name))
            stack.push({ path: childPath(path, name), value: child });
    }
    return found;
  }
}

/** The parts of a list or an object; none for anything else. */
function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child]);
  return value !== null && typeof value === 'object' ? Object.entries(value) : [];
}

/** One line for the terminal: the path, and in full what stands there. */
export const sayUnplaced = ({ path, value }: Unplaced): string => `${path}: ${JSON.stringify(value)}`;
