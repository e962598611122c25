import {
  altMemory,
  describe,
  mapFiles,
  type ContentType,
  type Data,
  type ExchangeFile,
  type Item,
} from '@bti/domain';
import type { FileValue, Settings } from '@bti/domain';
import type { NewAsset } from '../assets/asset.rows.js';

/** The same site with each of its files as it was kept: what was drawn anew lies under another hash now. */
export function withKeptFiles(file: ExchangeFile, kept: ReadonlyMap<string, NewAsset>): ExchangeFile {
  if (kept.size === 0) return file;
  const replaced = (given: FileValue, own: NewAsset): FileValue => {
    const { name, earlier } = given;
    const { pages: _, ...found } = own;
    return { ...found, name, ...(earlier ? { earlier } : {}), ...altMemory(given) };
  };
  const map = (type: ContentType, data: Data) =>
    mapFiles(describe(type).fields, data, (value) => {
      const own = kept.get(value.hash);
      return own ? replaced(value, own) : value;
    });
  const { settings, items } = file;
  return {
    ...(settings ? { settings: map('settings', settings) as Settings } : {}),
    items: items.map(
      (item) =>
        ({
          ...item,
          data: map(item.type, item.data),
          ...(item.readings
            ? { readings: item.readings.map((one) => ({ ...one, data: map(item.type, one.data) })) }
            : {}),
        }) as Item,
    ),
  };
}
