import { describe, type Settings } from '../content/index.js';
import type { Item } from '../content/item.js';
import type { FileValue } from '../fields/file.js';
import type { Field, Fields } from '../fields/field.js';
import { eachField, type Data, type Path } from './walk.js';

/** One file in an item, and where it stands. */
export type FilePlace = { file: FileValue; path: Path; role: string };

/** Every file of an item, in form order. */
export function filesIn(fields: Fields, data: Data): FilePlace[] {
  const found: FilePlace[] = [];
  eachField(fields, data, (field, value, path, role) => {
    if (field.kind === 'file' && value) found.push({ file: value as FileValue, path, role });
  });
  return found;
}

/**
 * Every file that a site uses, in its readings too, once each by its bytes, in the order of the items. It leads on from
 * every earlier version that anything on the site knows of.
 */
export function filesOf(items: readonly Item[], settings?: Settings): FileValue[] {
  const all = [
    ...(settings ? filesIn(describe('settings').fields, settings) : []),
    ...items.flatMap(({ type, data, readings = [] }) =>
      [data, ...readings.map((reading) => reading.data)].flatMap((one) =>
        filesIn(describe(type).fields, one),
      ),
    ),
  ];
  const found = new Map<string, FileValue>();
  for (const { file } of all) {
    const known = found.get(file.hash);
    const earlier = [...new Set([...(known?.earlier ?? []), ...(file.earlier ?? [])])];
    found.set(file.hash, { ...(known ?? file), ...(earlier.length > 0 ? { earlier } : {}) });
  }
  return [...found.values()];
}

type FileField = Extract<Field, { kind: 'file' }>;
type MapFile = (file: FileValue, field: FileField, beside: Data) => FileValue | null;

/** The same data with every file in it replaced, each known by its field and what stands beside it. */
export function mapFiles(fields: Fields, data: Data, map: MapFile): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field?.kind === 'file') return [name, value ? map(value as FileValue, field, data) : value];
      if (field?.kind !== 'list') return [name, value];
      return [name, (value as Data[]).map((entry) => mapFiles(field.fields, entry, map))];
    }),
  );
}
