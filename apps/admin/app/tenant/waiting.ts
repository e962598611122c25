import type { Draft, Issue, Language, Lens } from '@bti/domain';
import type { SaveStatus } from '../editor/editor-state.js';
import type { TenantStore } from './tenant-store.js';

/** Something that a person has to look at before it is as it should be. */
export type Waiting =
  | { kind: 'unsettled'; draft: Draft; lens: Lens | undefined; status: SaveStatus }
  | { kind: 'errors'; issues: Issue[] }
  | { kind: 'translations'; count: number; byLanguage: [Language, number][] };

/** Is this finding about a language that lags behind the main one? */
export const isTranslation = (issue: Issue): boolean =>
  issue.code === 'missingTranslation' || issue.code === 'outdatedTranslation';

/** How many texts are missing or outdated in the site's other languages, by what the check counted. */
export const outstandingTexts = (issues: readonly Issue[]): number =>
  issues.filter(isTranslation).reduce((sum, { values }) => sum + Number(values.count), 0);

/** What waits for the one who looks, what is nearest to being lost first. */
export function waitingIn(store: TenantStore): Waiting[] {
  const issues = store.snapshot().check?.issues ?? [];
  const errors = issues.filter((issue) => issue.severity === 'error');
  const byLanguage = new Map<Language, number>();
  for (const { values } of issues.filter(isTranslation)) {
    const lang = values.language as Language;
    byLanguage.set(lang, (byLanguage.get(lang) ?? 0) + Number(values.count));
  }
  return [
    ...store.unsettled().map((one) => ({ kind: 'unsettled' as const, ...one })),
    ...(errors.length > 0 ? [{ kind: 'errors' as const, issues: errors }] : []),
    ...(byLanguage.size > 0
      ? [
          {
            kind: 'translations' as const,
            count: outstandingTexts(issues),
            byLanguage: [...byLanguage].sort(([, a], [, b]) => b - a),
          },
        ]
      : []),
  ];
}
