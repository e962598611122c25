import * as z from 'zod';
import type { ContentType } from '../content/index.js';
import { storableReading } from '../derive/storable.js';
import { audience, lensKey } from '../readings/lens.js';
import { byLens, readingShow, type Reading } from '../readings/reading.js';
import type { FileProblem } from './file-problem.js';
import { readData, type Resolve } from './read-data.js';

/** A reading in a file: the tjeneste by its id or key. */
const readingInFile = z.strictObject({
  tjeneste: z.string().min(1).optional(),
  audience: audience.optional(),
  show: readingShow.optional(),
  data: z.record(z.string(), z.unknown()).default({}),
});

/** The readings of an item in a file, in the order of their lenses. What is wrong with one is noted, with its place. */
export function readReadings(
  item: { type: ContentType; readings: readonly unknown[]; where: string },
  resolve: Resolve,
  problems: FileProblem[],
): Reading[] {
  const seen = new Set<string>();
  const found = item.readings.flatMap((raw, index): Reading[] => {
    const where = `${item.where}.readings[${index}]`;
    const parsed = readingInFile.safeParse(raw);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => headProblem(where, issue, raw)));
      return [];
    }
    const { tjeneste: named, audience: who, show } = parsed.data;
    const tjeneste = named && resolve(`${where}.tjeneste`)(named);
    const data = readData(storableReading, item.type, parsed.data.data, where, resolve, problems);
    const reading = {
      ...(tjeneste ? { tjeneste } : {}),
      ...(who ? { audience: who } : {}),
      ...(show ? { show } : {}),
      data,
    };
    const code = !tjeneste && !who ? 'noReader' : seen.has(lensKey(reading)) ? 'sameReaderTwice' : undefined;
    if (code) problems.push({ where, code, values: {} });
    seen.add(lensKey(reading));
    return data ? [reading as Reading] : [];
  });
  return found.sort(byLens);
}

function headProblem(where: string, issue: z.core.$ZodIssue, raw: unknown): FileProblem {
  const at = [where, ...issue.path].join('.');
  if (issue.code === 'unrecognized_keys')
    return { where: at, code: 'unknownField', values: { field: issue.keys.join(', ') } };
  if (issue.path[0] !== 'audience') return { where: at, code: 'badValue', values: {} };
  const given = String((raw as { audience?: unknown }).audience);
  return { where: at, code: 'unknownAudience', values: { audience: given } };
}
