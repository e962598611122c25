import { useMemo } from 'react';
import { listContent } from '@bti/api-client';
import type { Draft, Item, SiteCheck } from '@bti/domain';
import { siteChangeSentences } from '@bti/text';
import { getApi } from '#app/api.js';
import { useLoaded } from '#app/parts/loader.js';
import { useItemNotes } from '#app/tenant/item-notes.js';
import type { Items } from '#app/tenant/editions.js';
import { useTitleOf } from '#app/tenant/published.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import type { ItemNews } from './changed-item.js';

/** Everything that differs from what is out, in words, and what concerns several items at once. */
export function useNews(
  check: SiteCheck | undefined,
  published: Items | undefined,
  arrived: readonly string[],
): { news: ItemNews[]; moves: string[] } {
  const { store, drafts } = useTenant();
  const { lang } = useWords();
  const notesOf = useItemNotes(published);
  const titleOf = useTitleOf(published);
  const changed = check?.changed;
  const removed = (changed ?? []).filter(({ kind }) => kind === 'removed').map(({ id }) => id);
  // Who deleted something stands with the deleted item.
  const deleted = useLoaded<Draft[]>(
    () => (removed.length ? listContent(getApi(), store.slug, { deleted: true }) : Promise.resolve([])),
    removed.join(),
  );
  return useMemo(() => {
    const news = (changed ?? []).map((change): ItemNews => {
      const draft = drafts.get(change.id) ?? deleted.data?.find(({ id }) => id === change.id);
      const notes =
        change.kind === 'changed' ? notesOf(published?.get(change.id), drafts.get(change.id)) : [];
      return { change, draft, notes, isFresh: arrived.includes(change.id) };
    });
    const moves = published?.size
      ? siteChangeSentences(published, drafts as ReadonlyMap<string, Draft & Item>, lang, titleOf)
      : [];
    return { news, moves };
  }, [changed, published, drafts, deleted.data, arrived, lang, notesOf, titleOf]);
}
