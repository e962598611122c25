/**
 * One step from each format to the next. Adding a field needs nothing here (every field has
 * an empty value); renaming or removing one gets a pure step from format n to n + 1 in this list.
 */
const steps: readonly ((edition: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** Brings an edition of any earlier format to today's; one of today's is left as it is. */
export function upgradeEdition(edition: Record<string, unknown>): Record<string, unknown> {
  const from = Number(edition.format) || 1;
  return steps.slice(from - 1).reduce((older, step) => step(older), edition);
}
