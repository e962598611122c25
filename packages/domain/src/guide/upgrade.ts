/**
 * Brings a stored edition of an older format to the newest one. Adding a field needs nothing here (every field has
 * an empty value); renaming or removing one gets a pure step from format n to n + 1 in this list.
 */
const steps: readonly ((edition: Record<string, unknown>) => Record<string, unknown>)[] = [];

export function upgradeEdition(edition: Record<string, unknown>): Record<string, unknown> {
  const from = Number(edition.format) || 1;
  return steps.slice(from - 1).reduce((older, step) => step(older), edition);
}
