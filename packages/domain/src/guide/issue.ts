import * as z from 'zod';

/** What the check before a publish can find. The sentence for each stands in `packages/text`. */
export const issueCodes = [
  'required',
  'recommended',
  'unresolvedReference',
  'levelWithoutDecision',
  'decisionBeforeEnd',
  'outcomeWithoutTarget',
  'unknownTarget',
  'hiddenTarget',
  'noWayOut',
  'unreachableLevel',
  'unusedStep',
  'noGuide',
  'noWarning',
  'warningShownNowhere',
  'headingOrder',
  'linkText',
  'personalNumber',
  'contradictoryDeadlines',
  'noLongerValid',
  'notYetValid',
  'missingTranslation',
  'outdatedTranslation',
  'otherWrittenForm',
  'noAccessibilityStatement',
  'paleColour',
  'missingAlt',
  'othersAlt',
  'untaggedPdf',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/**
 * One finding of the check. An `error` stops a publish (unless the site is `building`), a `warning` is confirmed.
 * It leads to a field: `path` as in `derive/walk`, empty for the item as a whole; no item means the whole site.
 * `values` fill the sentence (a date, a title, how many).
 */
export const issue = z.object({
  code: z.enum(issueCodes),
  severity: z.enum(['error', 'warning']),
  itemId: z.string().nullable(),
  itemType: z.string(),
  itemTitle: z.string(),
  path: z.string(),
  /** The key of the lens, where the finding stands in a reading, or is true for its readers only. */
  lens: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type Issue = z.infer<typeof issue>;
