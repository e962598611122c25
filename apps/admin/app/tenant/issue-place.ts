import type { Issue } from '@bti/domain';
import { itemPath, tenantPath } from './use-tenant.js';

/** Where a finding of the check is mended: its field, or the page where what is missing is made. */
export function placeOfIssue(slug: string, issue: Issue): string {
  if (issue.itemId) return itemPath(slug, { type: issue.itemType, id: issue.itemId }, issue.path, issue.lens);
  if (issue.code === 'noGuide') return tenantPath(slug, 'guide');
  if (issue.code === 'noWarning') return tenantPath(slug, 'content', 'warning');
  return itemPath(slug, { type: 'settings', id: '' }, issue.path);
}
