/**
 * JSON with the keys of every object in code-point order: equal values give equal texts, whatever order a
 * database or an editor put the keys in. `indent` pretty-prints, for files that people read.
 */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(sorted(value), null, indent);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, part]) => [key, sorted(part)]),
  );
}

/** Are two stored values the same content, whatever the order of their keys? A key that holds nothing counts as none. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((part, index) => sameContent(part, b[index]))
    );
  const [mine, theirs] = [stated(a), stated(b)];
  return (
    mine.length === theirs.length &&
    mine.every((key) => sameContent(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

const stated = (value: object): string[] =>
  Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [key]));
