import { itemReferences, parseLens, type ExchangeFile, type Item, type Lens } from '@bti/domain';
import type { FileFault } from '@bti/text';

/** An item as the one who made the file knows it. */
export const nameOf = (item: Item): string => `${item.type} «${item.slug}»`;

/** Where in an item of a file something stands, and for which readers: `step «samtale» (skole, parent): how`. */
export function placeIn(file: ExchangeFile, item: Item, path: string, lens?: Lens): string {
  const slugOf = (id: string) => file.items.find((one) => one.id === id)?.slug ?? id;
  const readers = [lens?.tjeneste && slugOf(lens.tjeneste), lens?.audience].filter(Boolean).join(', ');
  return [`${nameOf(item)}${readers ? ` (${readers})` : ''}`, path].filter(Boolean).join(': ');
}

/** References of a file that lead nowhere: neither into the file nor to what stands there already (id to type). */
export function referenceFaults(file: ExchangeFile, there: ReadonlyMap<string, string>): FileFault[] {
  const types = new Map([...there, ...file.items.map((item) => [item.id, item.type] as const)]);
  const { settings } = file;
  const all = [
    ...(settings
      ? itemReferences({ type: 'settings', data: settings }).map((reference) => ({
          where: `settings: ${reference.path}`,
          reference,
        }))
      : []),
    ...file.items.flatMap((item) =>
      itemReferences(item).map((reference) => ({
        where: placeIn(file, item, reference.path, reference.lens ? parseLens(reference.lens) : undefined),
        reference,
      })),
    ),
  ];
  return all.flatMap(({ where, reference }): FileFault[] => {
    const type = types.get(reference.to);
    if (!type) return [{ where, code: 'missingTarget', values: {} }];
    const fits = reference.types.length === 0 || reference.types.includes(type);
    return fits ? [] : [{ where, code: 'wrongTarget', values: {} }];
  });
}
