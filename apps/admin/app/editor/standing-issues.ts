import { fieldAt, isEmpty, languages, type Data, type Fields, type Issue, type Language } from '@bti/domain';
import { valueAt } from './paths.js';

/**
 * What the check found that still is so. The check is as old as the last save: what has been filled in since is no
 * longer missing.
 */
export function standingIssues(
  issues: readonly Issue[],
  fields: Fields,
  data: Data,
  main: Language,
): Issue[] {
  return issues.filter((issue) => {
    if (issue.code !== 'required' && issue.code !== 'recommended') return true;
    const path = withoutLanguage(issue.path);
    const field = fieldAt(fields, path);
    const value = valueAt(data, path);
    return !field || value === undefined || isEmpty(field, value, main);
  });
}

/** Is this about a translation? Those are told of beside the language, and counted together elsewhere. */
export const isOfTranslation = (issue: Issue): boolean =>
  issue.code === 'missingTranslation' || issue.code === 'outdatedTranslation';

/** `what/nb` is the field `what`. */
const withoutLanguage = (path: string): string => path.replace(endingInLanguage, '');

const endingInLanguage = new RegExp(`/(${languages.join('|')})$`);
