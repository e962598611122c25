import { useMemo } from 'react';
import { changedItems, type ItemChange } from '@bti/domain';
import { siteChangeSentences, type ChangeNote } from '@bti/text';
import type { LoadedEdition } from '../tenant/editions.js';
import { useItemNotes } from '../tenant/item-notes.js';
import { useTitleOf } from '../tenant/published.js';
import { useWords } from '../words/language.js';
import { ChangedItem } from './changed-item.js';

type EditionChangesProps = {
  before: LoadedEdition | undefined;
  after: LoadedEdition;
  /** Only this many items, and how many more there are. */
  atMost?: number;
};

/** What differs between two editions, item by item, in a coordinator's words. */
export function EditionChanges({ before, after, atMost = Infinity }: EditionChangesProps) {
  const { lang, words } = useWords();
  const notesOf = useItemNotes(after.items, before?.items);
  const titleOf = useTitleOf(after.items, before?.items);
  const { changed, moves } = useMemo(() => {
    const told = (change: ItemChange): { change: ItemChange; notes: ChangeNote[] } => ({
      change,
      notes: notesOf(before?.items.get(change.id), after.items.get(change.id)),
    });
    return {
      changed: changedItems(before?.edition, after.edition).map(told),
      moves: before ? siteChangeSentences(before.items, after.items, lang, titleOf) : [],
    };
  }, [before, after, lang, notesOf, titleOf]);
  if (changed.length === 0) return <p className="none">{words.editions.same}</p>;
  return (
    <>
      {moves.length > 0 && (
        <ul className="changed-moves">
          {moves.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <ul className="changed">
        {changed.slice(0, atMost).map(({ change, notes }) => (
          <ChangedItem key={change.id} change={change} notes={notes} />
        ))}
      </ul>
      {changed.length > atMost && <p className="soft">{words.editions.andMore(changed.length - atMost)}</p>}
    </>
  );
}
