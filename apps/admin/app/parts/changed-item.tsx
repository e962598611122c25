import { describe, type ItemChange } from '@bti/domain';
import type { ChangeNote } from '@bti/text';
import { useWords } from '../words/language.js';
import { ChangeNotes } from './change-notes.js';

/** One item that differs, and how. */
export function ChangedItem({ change, notes }: { change: ItemChange; notes: readonly ChangeNote[] }) {
  const { lang, words } = useWords();
  return (
    <li className="changed-item">
      <div className="changed-text">
        <p className="changed-title">
          <strong>{change.title || words.common.untitled}</strong>
          {change.kind !== 'changed' && (
            <span className="tag" data-tone={change.kind === 'added' ? 'success' : 'danger'}>
              {words.publish.kinds[change.kind]}
            </span>
          )}
        </p>
        <p className="changed-by">{describe(change.type).label[lang]}</p>
        {notes.length > 0 && <ChangeNotes notes={notes} label={change.title} />}
      </div>
    </li>
  );
}
