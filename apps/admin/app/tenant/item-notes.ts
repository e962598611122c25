import { useCallback } from 'react';
import { describe, type ContentType } from '@bti/domain';
import { changeNotes, readingNotes, type ChangeNote, type Read } from '@bti/text';
import { useWords } from '../words/language.js';
import type { Items } from './editions.js';
import { useTitleOf } from './published.js';

type Version = Read & { type: ContentType; slug: string; owner?: string | null };

/** What changed in an item from one version to another, its readings, address and owner included, in a coordinator's words. */
export function useItemNotes(
  ...former: (Items | undefined)[]
): (before: Version | undefined, after: Version | undefined) => ChangeNote[] {
  const { lang, words } = useWords();
  const titleOf = useTitleOf(...former);
  return useCallback(
    (before, after) => {
      if (!before || !after) return [];
      const notes = [
        ...changeNotes(describe(after.type).fields, before.data, after.data, lang, titleOf),
        ...readingNotes(after.type, before, after, lang, titleOf),
      ];
      if (before.slug !== after.slug)
        notes.push({ what: words.publish.address, before: before.slug, after: after.slug });
      const owners = [before, after].map(
        ({ owner }) => (owner ? titleOf(owner) : '') || words.editor.nothing,
      );
      if ((before.owner ?? null) !== (after.owner ?? null))
        notes.push({ what: words.publish.owner, before: owners[0], after: owners[1] });
      return notes;
    },
    [lang, words, titleOf],
  );
}
