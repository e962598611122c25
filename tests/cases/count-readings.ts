import type { DraftSite } from './draft-site.js';
import type { MergedItem } from './merge-layers.js';
import type { CaseLens } from './lens-words.js';

/** What the readings of one reader hold, beside how much the case says of that reader's guide in all. */
export type ReadingCount = {
  lens: CaseLens;
  /** Fields that the case states for this reader, over all items. */
  stated: number;
  /** Those of them that its readings override, and by field name. */
  overridden: number;
  byField: [string, number][];
  hidden: number;
  notDescribed: number;
};

/** Counts what each reader's readings override; who has none reads what all read. */
export function countReadings(site: DraftSite, items: readonly MergedItem[]): ReadingCount[] {
  const counts = site.readers().map(({ lens, tjeneste, items: own }) => {
    const readings = items.flatMap((item) =>
      (item.readings ?? []).filter(
        (reading) => reading.tjeneste === tjeneste && reading.audience === lens.audience,
      ),
    );
    const byField = new Map<string, number>();
    for (const name of readings.flatMap(({ data }) => Object.keys(data)))
      byField.set(name, (byField.get(name) ?? 0) + 1);
    const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
    return {
      lens,
      stated: sum([...own.values()].map(({ data }) => Object.keys(data).length)),
      overridden: sum(byField.values()),
      byField: [...byField].toSorted(([, a], [, b]) => b - a),
      hidden: readings.filter(({ show }) => show === 'hidden').length,
      notDescribed: readings.filter(({ show }) => show === 'notDescribed').length,
    };
  });
  return counts.filter((count) => count.overridden + count.hidden + count.notDescribed > 0);
}

/** One line for the terminal, which begins with # since it is no path. */
export function sayReadings({
  lens,
  stated,
  overridden,
  byField,
  hidden,
  notDescribed,
}: ReadingCount): string {
  const who = [lens.service, lens.audience].filter(Boolean).join(', ');
  const fields = byField.map(([name, count]) => `${name} ${count}`).join(', ');
  return `# ${who}: ${overridden} of ${stated} stated fields override the common text (${fields}); ${hidden} items hidden, ${notDescribed} levels not described`;
}
