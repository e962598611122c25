import { inLanguage, type LocalText } from '../fields/text.js';
import type { Item } from '../content/item.js';
import { contrastOnWhite } from './contrast.js';
import type { Issue } from './issue.js';
import { issueAt, settingsItem, type CheckContext } from './check.js';

/**
 * What concerns the site as a whole: a guide, a warning box, the statement, the colour, deadlines that agree. A regional
 * centre supports those who have a guide, and need not have one itself.
 */
export function checkSite(context: CheckContext): Issue[] {
  const settings = settingsItem(context);
  const found: Issue[] = [];
  const guides = context.items.filter((item) => item.type === 'guide');
  const warnings = context.items.filter((item) => item.type === 'warning');
  if (guides.length === 0 && context.kind !== 'regionalCentre')
    found.push(issueAt(context, undefined, { code: 'noGuide', severity: 'error' }));
  if (guides.length > 0 && warnings.length === 0)
    found.push(issueAt(context, undefined, { code: 'noWarning', severity: 'error' }));
  for (const warning of warnings)
    if (!warning.data.everywhere && warning.data.shownOn.length === 0)
      found.push(
        issueAt(context, warning, { code: 'warningShownNowhere', severity: 'warning', path: 'shownOn' }),
      );
  const { accessibilityStatement, colour } = context.settings;
  if (!accessibilityStatement)
    found.push(
      issueAt(context, settings, {
        code: 'noAccessibilityStatement',
        severity: 'error',
        path: 'accessibilityStatement',
      }),
    );
  if (colour && (contrastOnWhite(colour) ?? 0) < 4.5)
    found.push(
      issueAt(context, settings, {
        code: 'paleColour',
        severity: 'warning',
        path: 'colour',
        values: { colour },
      }),
    );
  return [
    ...found,
    ...context.items.flatMap((item) => (item.type === 'step' ? deadlines(context, item) : [])),
  ];
}

/** Two deadlines of one step for the same thing under the same condition that say different times. */
function deadlines(context: CheckContext, step: Item<'step'>): Issue[] {
  const words = (text: LocalText) =>
    (inLanguage<string>(text, context.main, context.main)?.value ?? '').trim().toLowerCase();
  const seen = new Map<string, { id: string; says: string }>();
  return step.data.deadlines.flatMap((deadline) => {
    const key = JSON.stringify([deadline.condition, deadline.from, deadline.what].map(words));
    const says = [deadline.amount, deadline.unit].filter((part) => part !== null && part !== '').join(' ');
    const other = seen.get(key);
    if (!other) seen.set(key, { id: deadline.id, says });
    if (!other || other.says === says) return [];
    return [
      issueAt(context, step, {
        code: 'contradictoryDeadlines',
        severity: 'error',
        path: `deadlines/${deadline.id}/amount`,
        values: { first: other.says, second: says },
      }),
    ];
  });
}
