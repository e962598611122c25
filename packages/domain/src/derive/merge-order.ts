/**
 * The order of a list after a three-way merge. `keep` says which ids are in the result. Whoever moved what both
 * have decides; where both moved, ours stands and `conflict` is true. What only the other side has is put after
 * the neighbour it has there.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  keep: ReadonlySet<string>,
): { order: string[]; conflict: boolean } {
  const inAll = (ids: readonly string[]) =>
    ids.filter((id) => keep.has(id) && base.includes(id) && ours.includes(id) && theirs.includes(id));
  const same = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');
  const [fromBase, fromOurs, fromTheirs] = [inAll(base), inAll(ours), inAll(theirs)];
  const weMoved = !same(fromOurs, fromBase);
  const theyMoved = !same(fromTheirs, fromBase);
  const conflict = weMoved && theyMoved && !same(fromOurs, fromTheirs);
  const [leading, other] = weMoved ? [ours, theirs] : [theirs, ours];
  const order = leading.filter((id) => keep.has(id));
  other.forEach((id, index) => {
    if (!keep.has(id) || order.includes(id)) return;
    const before = other.slice(0, index).findLast((neighbour) => order.includes(neighbour));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return { order, conflict };
}
