import { parseLens, type Draft, type Issue, type Language, type Lens } from '@bti/domain';
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

/** Can I do something about it? What concerns the site as a whole is everybody's. */
function isMine(store: TenantStore, { itemId, lens }: Issue): boolean {
  const draft = store.draft(itemId ?? '');
  if (!draft || draft.type === 'settings') return true;
  const read = lens === undefined ? undefined : parseLens(lens);
  return read ? store.mayWriteReading(read) : store.mayWrite(draft);
}

/** What waits for the one who looks, what is nearest to being lost first. */
export function waitingIn(store: TenantStore): Waiting[] {
  const issues = store.snapshot().check?.issues ?? [];
  const errors = issues.filter((issue) => issue.severity === 'error' && isMine(store, issue));
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
