import type { Fields } from '../fields/field.js';
import type { Field } from '../fields/field.js';

/** Where a value stands in an item: field names, and for entries of a list their ids, as `outcomes/3f/targets`. */
export type Path = string;

/** Parts of a path, put together; empty ones are left out. */
export const joinPath = (...parts: string[]): Path => parts.filter(Boolean).join('/');

/** Data of any type, as generic code sees it. */
export type Data = Readonly<Record<string, unknown>>;

/**
 * Calls `visit` for every field of an item, those inside list entries included, in form order. `beside` is the record
 * that the value stands in.
 */
export function eachField(
  fields: Fields,
  data: Data,
  visit: (field: Field, value: unknown, path: Path, role: string, beside: Data) => void,
  at = '',
  roleAt = '',
): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = data[name];
    if (value === undefined) continue;
    const path = joinPath(at, name);
    const role = roleAt ? `${roleAt}.${name}` : name;
    visit(field, value, path, role, data);
    if (field.kind === 'list')
      for (const entry of value as ({ id: string } & Data)[])
        eachField(field.fields, entry, visit, joinPath(path, entry.id), role);
  }
}

/** The field that a path leads to: `outcomes/3f/targets` is the field `targets` inside `outcomes`. */
export function fieldAt(fields: Fields, path: Path): Field | undefined {
  const [name = '', , ...rest] = path.split('/');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field?.kind === 'list' && rest.length > 0 ? fieldAt(field.fields, rest.join('/')) : field;
}
