import type { Field, Fields } from '../fields/field.js';
import type { Data } from './walk.js';

/**
 * The same data with every id it refers to replaced: in reference fields, targets and references inside rich text.
 * Tolerant of data that has not been checked yet, since it runs on files written by hand.
 */
export function mapIds(fields: Fields, data: Data, map: (id: string) => string): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field ? mapValue(field, value, map) : value];
    }),
  );
}

function mapValue(field: Field, value: unknown, map: (id: string) => string): unknown {
  switch (field.kind) {
    case 'reference':
      return typeof value === 'string' ? map(value) : value;
    case 'references':
      return Array.isArray(value)
        ? value.map((id: unknown) => (typeof id === 'string' ? map(id) : id))
        : value;
    case 'targets':
      return Array.isArray(value) ? value.map((target: unknown) => mapKey(target, 'to', map)) : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((entry: unknown) => (isRecord(entry) ? mapIds(field.fields, entry, map) : entry))
        : value;
    case 'richText':
      return mapMarks(value, map);
    case 'plain':
    case 'text':
    case 'boolean':
    case 'number':
    case 'date':
    case 'choice':
    case 'link':
    case 'file':
      return value;
    default:
      return field satisfies never;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function mapKey(value: unknown, key: string, map: (id: string) => string): unknown {
  return isRecord(value) && typeof value[key] === 'string' ? { ...value, [key]: map(value[key]) } : value;
}

/** Reference marks anywhere in a rich text, in every language. */
function mapMarks(value: unknown, map: (id: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => mapMarks(part, map));
  if (!isRecord(value)) return value;
  if (value.type === 'reference' && isRecord(value.attrs))
    return { ...value, attrs: mapKey(value.attrs, 'id', map) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapMarks(part, map)]));
}
