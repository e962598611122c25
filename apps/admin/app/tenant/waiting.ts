import type { ContentType, Draft, Issue } from '@bti/domain';
import type { SaveStatus } from '../editor/item-editor.js';
import type { TenantStore } from './tenant-store.js';

/** Something that a person has to look at before it is as it should be. */
export type Waiting =
  | { kind: 'unsettled'; draft: Draft; status: SaveStatus }
  | { kind: 'errors'; issues: Issue[] }
  | { kind: 'translations'; count: number; byType: [ContentType, number][] };

/** Is this finding about a language that lags behind the main one? */
export const isTranslation = (issue: Issue): boolean =>
  issue.code === 'missingTranslation' || issue.code === 'outdatedTranslation';

/** What waits for the one who looks, what is nearest to being lost first. */
export function waitingIn(store: TenantStore): Waiting[] {
  const issues = store.snapshot().check?.issues ?? [];
  const errors = issues.filter((issue) => issue.severity === 'error');
  const behind = new Map<string, string>();
  for (const issue of issues.filter(isTranslation))
    if (issue.itemId) behind.set(issue.itemId, issue.itemType);
  const byType = new Map<ContentType, number>();
  for (const type of behind.values() as Iterable<ContentType>) byType.set(type, (byType.get(type) ?? 0) + 1);
  return [
    ...store.unsettled().map(({ draft, status }) => ({ kind: 'unsettled' as const, draft, status })),
    ...(errors.length > 0 ? [{ kind: 'errors' as const, issues: errors }] : []),
    ...(behind.size > 0
      ? [
          {
            kind: 'translations' as const,
            count: behind.size,
            byType: [...byType].sort(([, a], [, b]) => b - a),
          },
        ]
      : []),
  ];
}
