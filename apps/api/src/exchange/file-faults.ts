import { describe, references, type ExchangeFile, type Item } from '@bti/domain';
import type { FileFault } from '@bti/text';

/** An item as the one who made the file knows it. */
export const nameOf = (item: Item): string => `${item.type} «${item.slug}»`;

/** References of a file that lead nowhere: neither into the file nor to what stands there already (id to type). */
export function referenceFaults(file: ExchangeFile, there: ReadonlyMap<string, string>): FileFault[] {
  const types = new Map([...there, ...file.items.map((item) => [item.id, item.type] as const)]);
  const all = [
    ...(file.settings
      ? [{ where: 'settings', fields: describe('settings').fields, data: file.settings, owner: undefined }]
      : []),
    ...file.items.map((item) => ({
      where: nameOf(item),
      fields: describe(item.type).fields,
      data: item.data,
      owner: item.owner,
    })),
  ];
  return all.flatMap(({ where, fields, data, owner }) =>
    [...references(fields, data), ...(owner ? [{ to: owner, types: ['role'], path: 'owner' }] : [])].flatMap(
      (reference): FileFault[] => {
        const type = types.get(reference.to);
        const fault = { where: `${where}: ${reference.path}`, values: {} };
        if (!type) return [{ ...fault, code: 'missingTarget' }];
        const fits = reference.types.length === 0 || reference.types.includes(type);
        return fits ? [] : [{ ...fault, code: 'wrongTarget' }];
      },
    ),
  );
}
