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

/** Are two stored values the same content, whatever the order of their keys? */
export const sameContent = (a: unknown, b: unknown): boolean =>
  a === b || canonicalJson(a) === canonicalJson(b);
