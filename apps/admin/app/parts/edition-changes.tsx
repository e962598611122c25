import { useMemo } from 'react';
import { changedItems, describe, type ItemChange } from '@bti/domain';
import { siteChangeSentences, type ChangeNote } from '@bti/text';
import type { LoadedEdition } from '../tenant/editions.js';
import { useItemNotes } from '../tenant/item-notes.js';
import { useTitleOf } from '../tenant/published.js';
import { useWords } from '../words/language.js';
import { ChangeNotes } from './change-notes.js';

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
  const w = words.publish;
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
          <li key={change.id} className="changed-item">
            <div className="changed-text">
              <p className="changed-title">
                <strong>{change.title || words.common.untitled}</strong>
                {change.kind !== 'changed' && (
                  <span className="tag" data-tone={change.kind === 'added' ? 'success' : 'danger'}>
                    {w.kinds[change.kind]}
                  </span>
                )}
              </p>
              <p className="changed-by">{describe(change.type).label[lang]}</p>
              {notes.length > 0 && <ChangeNotes notes={notes} label={change.title} />}
            </div>
          </li>
        ))}
      </ul>
      {changed.length > atMost && <p className="soft">{words.editions.andMore(changed.length - atMost)}</p>}
    </>
  );
}
