import { describe } from '../content/index.js';
import type { Item } from '../content/item.js';
import type { Field, Fields } from '../fields/field.js';
import type { Target } from '../fields/target.js';
import type { Data } from './walk.js';

/**
 * The same data without its references to items that are gone, so that it can be stored again: the field is
 * emptied, a target becomes `unknown` (which the check before a publish finds), a word in a rich text stays.
 */
export function withoutReferences(fields: Fields, data: Data, gone: ReadonlySet<string>): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field ? without(field, value, gone) : value];
    }),
  );
}

/** A whole item that refers to nothing that is gone, nor does a reading of it; those of a tjeneste that is gone go too. */
export function withoutItems<I extends Item>(item: I, gone: ReadonlySet<string>): I {
  const { fields } = describe(item.type);
  const { owner, readings, ...rest } = item;
  const left = readings
    ?.filter(({ tjeneste }) => !tjeneste || !gone.has(tjeneste))
    .map((reading) => ({ ...reading, data: withoutReferences(fields, reading.data, gone) }));
  return {
    ...rest,
    ...(owner && !gone.has(owner) ? { owner } : {}),
    data: withoutReferences(fields, item.data, gone),
    ...(left?.length ? { readings: left } : {}),
  } as unknown as I;
}

function without(field: Field, value: unknown, gone: ReadonlySet<string>): unknown {
  switch (field.kind) {
    case 'reference':
      return gone.has(value as string) ? null : value;
    case 'references':
      return (value as string[]).filter((id) => !gone.has(id));
    case 'targets':
      return (value as Target[]).map((target) =>
        'to' in target && gone.has(target.to) ? { id: target.id, kind: 'unknown', note: '' } : target,
      );
    case 'list':
      return (value as Data[]).map((entry) => withoutReferences(field.fields, entry, gone));
    case 'richText':
      return withoutMarks(value, gone);
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

type MarkLike = { type?: unknown; attrs?: { id?: unknown } };

/** Takes reference marks to what is gone off the words of a rich text, in every language. */
function withoutMarks(value: unknown, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => withoutMarks(part, gone));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] =>
    key === 'marks'
      ? [
          key,
          (part as MarkLike[]).filter(
            (mark) => !(mark.type === 'reference' && gone.has(mark.attrs?.id as string)),
          ),
        ]
      : [key, withoutMarks(part, gone)],
  );
  return Object.fromEntries(entries);
}
