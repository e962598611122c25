import { useMemo } from 'react';
import type { ContentType } from '@bti/domain';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { usersOf } from '#app/tenant/users-of.js';
import { isTranslation } from '#app/tenant/waiting.js';
import type { Row } from './list-filter.js';

/** Every item of a type with what a list says of it. */
export function useRows(type: ContentType): Row[] {
  const { drafts, check } = useTenant();
  const titleOf = useTitles();
  return useMemo(() => {
    const users = usersOf(drafts);
    const changes = new Map(check?.changed.map(({ id, kind }) => [id, kind]));
    const issues = (check?.issues ?? []).filter((issue) => issue.itemType === type);
    return [...drafts.values()]
      .filter((draft) => draft.type === type)
      .map((draft) => {
        const own = issues.filter((issue) => issue.itemId === draft.id);
        return {
          draft,
          title: titleOf(draft),
          usedBy: users.get(draft.id) ?? [],
          change: changes.get(draft.id),
          errors: own.filter((issue) => issue.severity === 'error').length,
          warnings: own.filter((issue) => issue.severity === 'warning').length,
          untranslated: own.some(isTranslation),
        };
      });
  }, [type, drafts, check, titleOf]);
}
