import type { Data } from '@bti/domain';

/**
 * Reading and replacing one value deep in an item, by a path of field names, entry ids and languages
 * (`outcomes/3f/label/nb`). Nothing is changed in place.
 */
type Entry = { id: string };
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'id' in value;

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return parts(path).reduce<unknown>((inside, part) => {
    if (Array.isArray(inside)) return inside.find((entry) => isEntry(entry) && entry.id === part);
    return typeof inside === 'object' && inside !== null ? (inside as Data)[part] : undefined;
  }, value);
}

/** The same item with another value at a path. `undefined` takes an entry or a language away. */
export function withValueAt<T>(whole: T, path: string, value: unknown): T {
  return replaced(whole, parts(path), value) as T;
}

const parts = (path: string): string[] => path.split('/').filter(Boolean);

function replaced(whole: unknown, [part, ...rest]: string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(whole)) return inList(whole, part, rest, value);
  const map = { ...((whole ?? {}) as Record<string, unknown>) };
  const next = replaced(map[part], rest, value);
  if (next === undefined) delete map[part];
  else map[part] = next;
  return map;
}

function inList(list: unknown[], id: string, rest: string[], value: unknown): unknown[] {
  const known = list.some((entry) => isEntry(entry) && entry.id === id);
  if (!known) return value === undefined || rest.length ? list : [...list, value];
  return list.flatMap((entry) => {
    if (!isEntry(entry) || entry.id !== id) return [entry];
    const next = replaced(entry, rest, value);
    return next === undefined ? [] : [next];
  });
}

/** A path that counts entries by place, as a schema does, as one that names them by id. */
export function withIds(data: Data, path: string): string {
  let inside: unknown = data;
  return parts(path)
    .map((part) => {
      if (Array.isArray(inside)) {
        inside = inside[Number(part)];
        return isEntry(inside) ? inside.id : part;
      }
      inside = typeof inside === 'object' && inside !== null ? (inside as Data)[part] : undefined;
      return part;
    })
    .join('/');
}
