export type Move = 'up' | 'down';

/** The list with one of its entries one place further up or down; the same list where it cannot. */
export function moved<T>(list: readonly T[], entry: T, to: Move): T[] {
  const from = list.indexOf(entry);
  return movedTo(list, from, from + (to === 'up' ? -1 : 1));
}

/** The list with one of its entries at another place; the same list where there is no such place. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** A new id for an entry, unlike those in its list. */
export function freshId(taken: readonly string[]): string {
  for (;;) {
    const id = crypto.randomUUID().slice(0, 8);
    if (!taken.includes(id)) return id;
  }
}

/** The list with an entry put in at a place, or at its end where it has become shorter. */
export function inserted<T>(list: readonly T[], at: number, entry: T): T[] {
  const next = [...list];
  next.splice(at, 0, entry);
  return next;
}
