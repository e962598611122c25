import { describe, type ContentType } from '../content/index.js';
import { mapIds } from '../derive/map-ids.js';
import type { storable, storableReading } from '../derive/storable.js';
import type { Data } from '../derive/walk.js';
import type { Fields } from '../fields/field.js';
import { entryId } from '../fields/ids.js';
import type { FileProblem } from './file-problem.js';

/** Turns what a file calls an item into its id, and notes where it calls something that is not there. */
export type Resolve = (where: string) => (reference: string) => string;

/** Data of a file, checked as whole or as a part of its type. What is wrong with it is noted, with where it stands. */
export function readData(
  check: typeof storable | typeof storableReading,
  type: ContentType,
  raw: Data,
  where: string,
  resolve: Resolve,
  problems: FileProblem[],
): Data | undefined {
  const fields = describe(type).fields;
  const result = check(type, mapIds(fields, withEntryIds(fields, raw), resolve(where)));
  if ('data' in result) return result.data;
  for (const problem of result.problems)
    problems.push({
      where: [where, problem.path].filter(Boolean).join('.'),
      code: problem.code === 'unrecognized_keys' ? 'unknownField' : 'badValue',
      values: { detail: problem.code },
    });
  return undefined;
}

/** In a file written by hand, entries of a list need no id: they get one from their place. */
function withEntryIds(fields: Fields, data: Data): Data {
  const numbered = (value: unknown, inner?: Fields): unknown =>
    Array.isArray(value)
      ? value.map((entry: unknown, index) => {
          if (entry === null || typeof entry !== 'object') return entry;
          const { id } = entry as { id?: unknown };
          const named = { ...entry, id: entryId.safeParse(id).success ? id : `e${index + 1}` };
          return inner ? withEntryIds(inner, named) : named;
        })
      : value;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field?.kind === 'list') return [name, numbered(value, field.fields)];
      if (field?.kind === 'targets') return [name, numbered(value)];
      return [name, value];
    }),
  );
}
