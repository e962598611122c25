import {
  fieldAt,
  filesIn,
  isEmpty,
  isOthersAlt,
  languages,
  type Data,
  type Fields,
  type FileValue,
  type Issue,
  type Language,
} from '@bti/domain';
import { valueAt } from './paths.js';

/**
 * What the check found that still is so. The check is as old as the last save: what has been filled in since is no
 * longer missing, and an alt text that has been touched no longer another picture's.
 */
export function standingIssues(
  issues: readonly Issue[],
  fields: Fields,
  data: Data,
  main: Language,
  beneath: (name: string, alt: string) => FileValue | null = () => null,
): Issue[] {
  return issues.filter((issue) => {
    if (issue.code === 'othersAlt') return othersAltStands(fields, data, issue.path, main, beneath);
    if (issue.code !== 'required' && issue.code !== 'recommended') return true;
    const path = withoutLanguage(issue.path);
    const field = fieldAt(fields, path);
    const value = valueAt(data, path);
    return !field || value === undefined || isEmpty(field, value, main);
  });
}

function othersAltStands(
  fields: Fields,
  data: Data,
  altPath: string,
  main: Language,
  beneath: (name: string, alt: string) => FileValue | null,
): boolean {
  return filesIn(fields, data).some(({ file, path }) => {
    const field = fieldAt(fields, path);
    if (field?.kind !== 'file' || !field.alt || path.replace(/[^/]+$/, field.alt) !== altPath) return false;
    const alt = valueAt(data, `${altPath}/${main}`) as string | undefined;
    return isOthersAlt(file, alt, beneath(path, field.alt));
  });
}

/** Is this about a translation? Those are told of beside the language, and counted together elsewhere. */
export const isOfTranslation = (issue: Issue): boolean =>
  issue.code === 'missingTranslation' || issue.code === 'outdatedTranslation';

/** `what/nb` is the field `what`. */
const withoutLanguage = (path: string): string => path.replace(endingInLanguage, '');

const endingInLanguage = new RegExp(`/(${languages.join('|')})$`);
