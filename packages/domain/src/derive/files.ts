import { describe, type Settings } from '../content/index.js';
import type { Item } from '../content/item.js';
import type { FileValue } from '../fields/file.js';
import type { Fields } from '../fields/field.js';
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

/** Every file that a site uses, once each by its bytes, in the order of the items. */
export function filesOf(items: readonly Item[], settings?: Settings): FileValue[] {
  const all = [
    ...(settings ? filesIn(describe('settings').fields, settings) : []),
    ...items.flatMap((item) => filesIn(describe(item.type).fields, item.data)),
  ];
  return [...new Map(all.map(({ file }) => [file.hash, file])).values()];
}

/** The same data with every file in it replaced. */
export function mapFiles(fields: Fields, data: Data, map: (file: FileValue) => FileValue | null): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field?.kind === 'file') return [name, value ? map(value as FileValue) : value];
      if (field?.kind !== 'list') return [name, value];
      return [name, (value as Data[]).map((entry) => mapFiles(field.fields, entry, map))];
    }),
  );
}
