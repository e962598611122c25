import { lensKey, type Draft, type Lens } from '@bti/domain';

/** The lenses for which an item says something of its own, and those that shall be there beside them. */
export function lensesFor({ readings }: Pick<Draft, 'readings'>, more: readonly Lens[] = []): Lens[] {
  const found = new Map<string, Lens>();
  for (const { tjeneste, audience } of [...readings, ...more]) {
    const lens = { ...(tjeneste ? { tjeneste } : {}), ...(audience ? { audience } : {}) };
    found.set(lensKey(lens), lens);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lens]) => lens);
}
