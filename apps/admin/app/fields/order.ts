export type Move = 'up' | 'down';

/** The list with one of its entries one place further up or down; the same list where it cannot. */
export function moved<T>(list: readonly T[], entry: T, to: Move): T[] {
  const from = list.indexOf(entry);
  const target = from + (to === 'up' ? -1 : 1);
  if (from < 0 || target < 0 || target >= list.length) return [...list];
  const next = [...list];
  next.splice(from, 1);
  next.splice(target, 0, entry);
  return next;
}

/** A new id for an entry, unlike those in its list. */
export function freshId(taken: readonly string[]): string {
  for (;;) {
    const id = crypto.randomUUID().slice(0, 8);
    if (!taken.includes(id)) return id;
  }
}
